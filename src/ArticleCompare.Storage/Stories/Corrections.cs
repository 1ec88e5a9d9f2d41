using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Storage.Stories;

/// <summary>What a person said about an article otherwise than the reader found; null or empty where the reader is right.</summary>
public sealed record Corrections
{
    public static Corrections None { get; } = new();

    public string? Language { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Blocks of another kind than was found: a paragraph set aside, or debris put back.</summary>
    public ImmutableArray<BlockCorrection> Blocks { get; init; } = [];

    public bool IsNone => Language is null && Title is null && Outlet is null && Published is null && Blocks.IsEmpty;

    /// <summary>The article with the corrections; blocks whose text is gone are left as they were found.</summary>
    public Article ApplyTo(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var kinds = Blocks.ToLookup(b => b.Text, b => b.Kind, StringComparer.Ordinal);
        return article with
        {
            Language = Language ?? article.Language,
            Title = Title ?? article.Title,
            Outlet = Outlet ?? article.Outlet,
            Published = Published ?? article.Published,
            Blocks = Blocks.IsEmpty ? article.Blocks : [.. article.Blocks.Select(Corrected)],
        };

        Block Corrected(Block block)
        {
            var chosen = kinds[TextOf(article, block.Span)].ToList();
            return chosen.Count == 0 ? block : block with { Kind = chosen[^1], SetAsideFor = block with { Kind = chosen[^1] } is { IsContent: true } ? null : "by-hand" };
        }
    }

    /// <summary>These corrections with one more block.</summary>
    public Corrections With(Article article, Block block, BlockKind kind)
    {
        ArgumentNullException.ThrowIfNull(block);
        var text = TextOf(article, block.Span);
        return this with { Blocks = [.. Blocks.Where(b => b.Text != text), new BlockCorrection(text, kind)] };
    }

    private static string TextOf(Article article, TextSpan span) => span.Slice(article.Text);
}

/// <param name="Text">The block's text, which finds it again in a new revision.</param>
/// <param name="Kind">What it is instead.</param>
public sealed record BlockCorrection(string Text, BlockKind Kind);
