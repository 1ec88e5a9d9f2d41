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
    public required DebrisSearch Debris { get; init; }

    /// <summary>Those of the repairs that are no damage but the format's own marks.</summary>
    public ImmutableHashSet<TextSpan> Markup { get; init; } = [];

    public ImmutableArray<ReadNote> Notes { get; init; } = [];
}

/// <summary>What a file says about its article; null for what it does not say.</summary>
internal sealed record ArticleMetadata(string? Title = null, string? Author = null, string? Outlet = null, DateOnly? Published = null, string? Language = null)
{
    public static ArticleMetadata None { get; } = new();
}

/// <summary>How to look for debris in a draft.</summary>
internal enum DebrisSearch
{
    /// <summary>Lines with cues, and where in a pasted page the article begins and ends.</summary>
    PastedPage,
    /// <summary>Lines with cues only: the file was written as an article.</summary>
    Cues,
    /// <summary>The format has told the article from the rest already.</summary>
    Done,
}
