using System.Collections.Immutable;

namespace ArticleCompare.Engine.Differences;

/// <summary>The passages of one row.</summary>
/// <param name="Passages">Of the articles that say the claim, in the order of the articles.</param>
/// <param name="Weight">How much the row matters in the story, 0 to 1: a title or lead 1, a closing remark little.</param>
/// <param name="Alignment">How sure it is that the passages say the same thing, 0 to 1.</param>
internal sealed record RowContext(ImmutableArray<Passage> Passages, double Weight, double Alignment)
{
    /// <summary>From this share of answered words on, reports of their own tell the same.</summary>
    private const double CloseCoverage = 0.65;

    /// <summary>How many articles the comparison has, with those that do not say the claim.</summary>
    public int ArticleCount { get; init; } = Passages.Length;

    /// <summary>Only headings ("Key points"): whether an article has them is layout.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Only titles, which every article words in its own way.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Articles that are no translations but reports of their own: what they lack or have alone is normal.</summary>
    public ImmutableArray<int> OwnReports { get; init; } = [];

    /// <summary>The one article that lacks the claim says much of it elsewhere, in other claims.</summary>
    public bool IsToldElsewhere { get; init; }

    /// <summary>It says nearly all of it, within another claim: nothing is missing.</summary>
    public bool IsToldInPassing { get; init; }

    public string LanguageOf(int article) => Passages.FirstOrDefault(p => p.Article == article)?.Language ?? "";

    /// <summary>Every two passages with the words that they share, each pair once.</summary>
    public IReadOnlyList<PassagePair> Pairs() => pairs ??= [.. MakePairs()];

    /// <summary>
    /// Whether two passages tell much else beside what they share, one of them in a report of its own: what only one of them names or denies
    /// is then another part of the story and no contradiction.
    /// </summary>
    public bool IsLoose(PassagePair pair) => IsOwnReport(pair) && pair.Coverage < CloseCoverage;

    /// <summary>Whether one of two passages is of a report of its own.</summary>
    public bool IsOwnReport(PassagePair pair) => OwnReports.Contains(pair.A.Article) || OwnReports.Contains(pair.B.Article);

    /// <summary>Every two passages that are not loose.</summary>
    public IEnumerable<PassagePair> ClosePairs() => Pairs().Where(p => !IsLoose(p));

    /// <summary>Two passages of the row, in either order.</summary>
    public PassagePair Pair(Passage x, Passage y) => Pairs().First(p => (p.A == x && p.B == y) || (p.A == y && p.B == x));

    private IReadOnlyList<PassagePair>? pairs;

    private IEnumerable<PassagePair> MakePairs()
    {
        for (var i = 0; i < Passages.Length; i++)
        {
            for (var j = i + 1; j < Passages.Length; j++)
            {
                yield return new PassagePair(Passages[i], Passages[j]);
            }
        }
    }
}
