using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion;

/// <summary>What a user decided about blocks and repairs of an article, by where they stand in its text. A choice of another text's places does nothing.</summary>
public sealed record BlockChoices
{
    /// <summary>The reason of a block that a user set aside.</summary>
    public const string ByHand = "by-hand";

    public static BlockChoices None { get; } = new();

    /// <summary>Blocks that were set aside and are content after all: every block that lies in one of these.</summary>
    public ImmutableArray<TextSpan> PutBack { get; init; } = [];

    /// <summary>Content blocks that are not to be compared.</summary>
    public ImmutableArray<TextSpan> SetAside { get; init; } = [];

    /// <summary>Repairs that were none: the text there is read as it stands.</summary>
    public ImmutableArray<TextSpan> NotRepaired { get; init; } = [];

    public Article Apply(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return this == None ? article : article with
        {
            Blocks = [.. article.Blocks.Select(Choose)],
            Repairs = [.. article.Repairs.Where(r => !Holds(NotRepaired, r.Span))],
        };
    }

    private Block Choose(Block block) => block.IsContent
        ? Holds(SetAside, block.Span) ? block with { Kind = BlockKind.Boilerplate, SetAsideFor = ByHand } : block
        : Holds(PutBack, block.Span) ? block with { Kind = BlockKind.Paragraph, SetAsideFor = null } : block;

    private static bool Holds(ImmutableArray<TextSpan> spans, TextSpan span) => spans.Any(s => s.Contains(span));
}
