using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>Finds where the passages of a row disagree. Better silent than wrong: what is not shown by words of the texts is not said.</summary>
public static class DifferenceFinder
{
    /// <summary>The differences between two units of text that say the same thing, gravest first; evidence points into the units (article 0 and 1).</summary>
    /// <param name="a">One unit, a sentence or claim.</param>
    /// <param name="languageA">ISO 639-1 code.</param>
    /// <param name="b">The other unit.</param>
    /// <param name="languageB">ISO 639-1 code.</param>
    /// <param name="ownReports">Whether they come from independent reports, which tell much that the other does not.</param>
    public static ImmutableArray<Difference> Compare(string a, string languageA, string b, string languageB, bool ownReports = false)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var passages = ImmutableArray.Create(
            new Passage(0, a, [new TextSpan(0, a.Length)], languageA, null) { IsOfStory = ownReports },
            new Passage(1, b, [new TextSpan(0, b.Length)], languageB, null) { IsOfStory = ownReports });
        return Find(new RowContext(passages, 0.5, 1) { OwnReports = ownReports ? [0, 1] : [] });
    }

    internal static ImmutableArray<Difference> Find(RowContext context) =>
        [.. ValueDifferences.Find(context)
            .Concat(NegationDifferences.Find(context).Concat(OppositeDifferences.Find(context)).Concat(RefusalDifferences.Find(context)).Take(1))
            .Concat(NameDifferences.Find(context))
            .Concat(RoleDifferences.Find(context))
            .Concat(CertaintyDifferences.Find(context))
            .Concat(TenseDifferences.Find(context))
            .Concat(AttributionDifferences.Find(context))
            .Concat(SpeakerDifferences.Find(context))
            .Concat(QuotationDifferences.Find(context))
            .Concat(DegreeDifferences.Find(context))
            .Concat(DateBoundDifferences.Find(context))
            .Concat(NumberBoundDifferences.Find(context))
            .Concat(SpellingDifferences.Find(context))
            .Concat(ContentDifferences.Find(context))
            .Concat(ContradictionDifferences.Find(context))
            .Concat(PresenceDifferences.Find(context))
            .OrderByDescending(d => d.Severity)
            .ThenByDescending(d => d.Confidence)
            .ThenBy(d => d.Kind)
            .ThenBy(d => d.Key, StringComparer.Ordinal)];
}
