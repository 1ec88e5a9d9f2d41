using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Articles;

/// <summary>A structural piece of an article. Blocks of one article are in text order and do not overlap.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it stands, without its list marker, heading mark or the speaker's name in front of a turn.</param>
public sealed record Block(BlockKind Kind, TextSpan Span)
{
    /// <summary>The language of this block where it is not the article's (ISO 639-1, "und" for unknown); null for the article's own.</summary>
    public string? Language { get; init; }

    /// <summary>Who speaks in an interview turn or an attributed quotation block, as written; null for nobody in particular.</summary>
    public string? Speaker { get; init; }

    /// <summary>Why a block was set aside (a stable word such as "share", "ticker", "duplicate-title", "other-language"); null for content.</summary>
    public string? SetAsideFor { get; init; }

    /// <summary>Content belongs to the article; the rest is kept and shown folded.</summary>
    public bool IsContent => Kind is not (BlockKind.CrossLink or BlockKind.Boilerplate);

    /// <summary>What is compared is split into sentences and claims.</summary>
    public bool IsCompared => IsContent && Kind != BlockKind.Dateline;
}
