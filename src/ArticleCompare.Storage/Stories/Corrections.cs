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

    /// <summary>Repairs that were none: the text there is read as it stands.</summary>
    public ImmutableArray<KeptPlace> Kept { get; init; } = [];

    public bool IsNone => Language is null && Title is null && Outlet is null && Published is null && Blocks.IsEmpty && Kept.IsEmpty;

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
            Repairs = Kept.IsEmpty ? article.Repairs : [.. article.Repairs.Where(r => PlaceOf(article, r) is not { } place || !Kept.Contains(place))],
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

    /// <summary>These corrections with one repair fewer.</summary>
    public Corrections Without(Article article, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(repair);
        return PlaceOf(article, repair) is { } place && !Kept.Contains(place) ? this with { Kept = Kept.Add(place) } : this;
    }

    private static KeptPlace? PlaceOf(Article article, Repair repair) =>
        article.Blocks.FirstOrDefault(b => b.Span.Contains(repair.Span)) is { } block
            ? new KeptPlace(TextOf(article, block.Span), repair.Span.Start - block.Span.Start)
            : null;

    private static string TextOf(Article article, TextSpan span) => span.Slice(article.Text);
}

/// <summary>A place that is read as written although the reader would mend it.</summary>
/// <param name="Block">Text of the block it stands in, which finds it again in a new revision.</param>
/// <param name="Start">Where in that text.</param>
public sealed record KeptPlace(string Block, int Start);

/// <param name="Text">The block's text, which finds it again in a new revision.</param>
/// <param name="Kind">What it is instead.</param>
public sealed record BlockCorrection(string Text, BlockKind Kind);
