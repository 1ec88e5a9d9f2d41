using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion.Drafts;

/// <summary>What a format reader makes of the bytes: the text, its pieces in order, and what the file says about itself.</summary>
/// <param name="Text">Becomes <see cref="Article.Text"/>.</param>
/// <param name="Pieces">In text order, not overlapping.</param>
/// <param name="Repairs">Of marks and damage; in text order, not overlapping.</param>
/// <param name="Metadata">Of the file's own statements.</param>
internal sealed record Draft(string Text, ImmutableArray<Piece> Pieces, ImmutableArray<Repair> Repairs, ArticleMetadata Metadata)
{
    /// <summary>False when the format has already told the article from the rest of the page, so that lines need not be guessed at.</summary>
    public bool HasPageDebris { get; init; } = true;

    public ImmutableArray<ReadNote> Notes { get; init; } = [];
}

/// <summary>What a file says about its article; null for what it does not say.</summary>
internal sealed record ArticleMetadata(string? Title = null, string? Author = null, string? Outlet = null, DateOnly? Published = null, string? Language = null)
{
    public static ArticleMetadata None { get; } = new();
}
