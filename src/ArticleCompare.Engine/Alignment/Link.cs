using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Alignment;

/// <summary>A claim of one article of a comparison.</summary>
/// <param name="Article">Index into the comparison's articles.</param>
/// <param name="Claim">Index into that article's claims.</param>
public readonly record struct ClaimRef(int Article, int Claim);

/// <summary>Two claims of different articles that say the same thing. Aligned is not agreeing: "12 dead" and "14 dead" are linked.</summary>
/// <param name="A">The claim of the article with the lower index.</param>
/// <param name="B">The claim of the article with the higher index.</param>
/// <param name="Confidence">0 to 1, calibrated.</param>
/// <param name="Parts">What the confidence is made of.</param>
/// <param name="Anchors">The words, numbers and names that tie the two together, heaviest first.</param>
public sealed record Link(ClaimRef A, ClaimRef B, double Confidence, LinkParts Parts, ImmutableArray<Anchor> Anchors);

/// <summary>The parts of a link's score, each 0 to 1, more is better evidence.</summary>
/// <param name="Coverage">How much of both sides' weight the other side answers.</param>
/// <param name="Length">How well the lengths fit.</param>
/// <param name="Neighbours">How well the claims around them link.</param>
/// <param name="Position">How near they stand in their articles.</param>
/// <param name="Others">Support through the other articles.</param>
public sealed record LinkParts(double Coverage, double Length, double Neighbours, double Position, double Others)
{
    /// <summary>How alike they are by vectors from outside, 0 to 1; it is already in the coverage. Null where there are none.</summary>
    public double? Meaning { get; init; }
}

/// <summary>Words of both sides that mean the same.</summary>
/// <param name="A">Into the text of the link's first article.</param>
/// <param name="B">Into the text of the link's second article.</param>
/// <param name="Kind">Why they are taken for the same.</param>
/// <param name="Weight">How much it counts; greater is rarer.</param>
public sealed record Anchor(TextSpan A, TextSpan B, AnchorKind Kind, double Weight)
{
    /// <summary>The dictionary that has the words; null for other kinds.</summary>
    public string? Source { get; init; }
}

public enum AnchorKind
{
    /// <summary>A concept of the lexicon.</summary>
    Concept,
    /// <summary>The same number, amount, percentage or date.</summary>
    Value,
    /// <summary>The same name, perhaps in another spelling.</summary>
    Name,
    /// <summary>A word pair of a dictionary over the lexicon.</summary>
    Dictionary,
    /// <summary>A rare word of similar spelling that the lexicon lacks.</summary>
    Cognate,
}
