using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>A typed disagreement inside a row, with the words that show it. It never says who is right.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Severity">From kind, weight and confidence, by the table of rules in <c>SeverityRules</c>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Sides">Which articles stand on which side, the largest side first; articles that do not say it are on no side.</param>
public sealed record Difference(DifferenceKind Kind, Severity Severity, double Confidence, ImmutableArray<Side> Sides)
{
    /// <summary>Names this difference by what it consists of (kind, normalised values, languages), so that a dismissal finds it again.</summary>
    public required string Key { get; init; }

    /// <summary>A fact is told otherwise, not only worded otherwise, and it is sure enough to be said of two independent reports.</summary>
    public bool IsFactual => Kind is DifferenceKind.Number or DifferenceKind.Unit or DifferenceKind.Percent or DifferenceKind.Currency or DifferenceKind.Date or DifferenceKind.Name or DifferenceKind.Negation
        && (Severity == Severity.Major || Kind == DifferenceKind.Number);
}

/// <summary>Articles that say the same thing about the point of a difference.</summary>
/// <param name="Articles">Indices into the comparison's articles, ascending.</param>
/// <param name="Value">The normalised value ("2500000000 EUR", "2025-06-03", "not"); null for "says nothing of it".</param>
/// <param name="Evidence">The words that show it; empty for "says nothing of it".</param>
public sealed record Side(ImmutableArray<int> Articles, string? Value, ImmutableArray<Evidence> Evidence);

/// <param name="Article">Index into the comparison's articles.</param>
/// <param name="Span">Into that article's text.</param>
public sealed record Evidence(int Article, TextSpan Span);

public enum DifferenceKind
{
    Number,
    /// <summary>The same number of something else (km and miles, million and billion).</summary>
    Unit,
    Percent,
    Currency,
    Date,
    /// <summary>A name that is missing, exchanged or translated.</summary>
    Name,
    Negation,
    /// <summary>Hedged against plain, possible against certain.</summary>
    Certainty,
    /// <summary>Who says it.</summary>
    Attribution,
    /// <summary>Quoted word for word against told in own words.</summary>
    Quotation,
    /// <summary>Degree and scope words: only, mainly, all, some.</summary>
    Degree,
    /// <summary>A weighty word of one side that no word of the other answers; also what is measured (energy, resources).</summary>
    Content,
    /// <summary>Said by most articles and absent here.</summary>
    Missing,
    /// <summary>Said by one article only.</summary>
    Added,
    /// <summary>Two claims of one article that contradict each other.</summary>
    Contradiction,
    /// <summary>Announced against done: plans to, will, has.</summary>
    Tense,
}

public enum Severity
{
    Cosmetic,
    Minor,
    Major,
}
