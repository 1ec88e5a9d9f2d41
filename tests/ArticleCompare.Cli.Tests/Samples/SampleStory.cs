using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>
/// A sample story as the engine compares it, beside what a reader expects. Where the engine keeps in one claim what the
/// expectation parts, the rows concerned count as one: <see cref="Groups"/>.
/// </summary>
internal sealed class SampleStory
{
    private readonly Dictionary<ExpectedCell, (int Article, int Claim)?> claimOf;

    public SampleStory(string story)
    {
        Expected = ExpectedStory.Read(Sample.Expected(story));
        Comparison = Comparer.Compare(Sample.Articles(story), TestContext.Current.CancellationToken);
        claimOf = Expected.Rows.SelectMany(row => row.Cells).ToDictionary(cell => cell, Locate);
        Groups = GroupRows();
    }

    public ExpectedStory Expected { get; }

    public Comparison Comparison { get; }

    /// <summary>The expected rows by number, with those that share a claim of the engine in one array.</summary>
    public ExpectedRow[][] Groups { get; }

    /// <summary>The index of the engine's row that holds a cell; -1 when none does.</summary>
    public int RowOf(ExpectedCell cell)
    {
        if (claimOf[cell] is not { } claim)
        {
            return -1;
        }
        for (var r = 0; r < Comparison.Rows.Length; r++)
        {
            if (Comparison.Rows[r].Cells[claim.Article].Contains(claim.Claim))
            {
                return r;
            }
        }
        return -1;
    }

    /// <summary>The engine's rows that hold the claims of an expected row and its repeats.</summary>
    public IEnumerable<Row> RowsOf(int expectedRow) =>
        GroupOf(expectedRow).SelectMany(row => row.Cells)
            .Select(RowOf).Where(r => r >= 0).Distinct().Select(r => Comparison.Rows[r]);

    /// <summary>The expected rows that share a claim of the engine with this one, and itself.</summary>
    public ExpectedRow[] GroupOf(int expectedRow) => Groups.Single(g => g.Any(row => row.Number == expectedRow));

    /// <summary>Whether a difference has these sides, with these words among its evidence.</summary>
    public bool Shows(Difference difference, ExpectedDifference expected)
    {
        if (difference.Kind != expected.Kind || difference.Severity != expected.Severity)
        {
            return false;
        }
        var sides = difference.Sides.Select(side => (Keys: Keys(side), Side: side)).ToList();
        return expected.Sides.All(words => sides.Any(side =>
            side.Keys.SetEquals(words.Select(w => w.Language)) && words.All(w => w.Words is null || HasWords(side.Side, w)))
            // "says nothing of it" may also be told by standing on no side
            || (words.All(w => w.Words is null) && !sides.Any(side => side.Keys.Overlaps(words.Select(w => w.Language)))));
    }

    public string Describe(Difference difference) =>
        $"{difference.Kind} {difference.Severity}: {string.Join(" | ", difference.Sides.Select(side => string.Join(", ", Keys(side).Order()) + " " + string.Join(" / ", side.Evidence.Select(e => e.Span.Slice(Comparison.Articles[e.Article].Article.ReadingText)))))}";

    private HashSet<string> Keys(Side side) => [.. side.Articles.Select(a => Comparison.Articles[a].Article.Key)];

    private bool HasWords(Side side, ExpectedWords words) => side.Evidence.Any(e =>
    {
        var article = Comparison.Articles[e.Article].Article;
        var shown = e.Span.Slice(article.ReadingText);
        return article.Key == words.Language
            && (shown.Contains(words.Words!, StringComparison.Ordinal) || words.Words!.Contains(shown, StringComparison.Ordinal));
    });

    private (int Article, int Claim)? Locate(ExpectedCell cell)
    {
        for (var a = 0; a < Comparison.Articles.Length; a++)
        {
            var compared = Comparison.Articles[a];
            if (compared.Article.Key != cell.Language)
            {
                continue;
            }
            var at = compared.Article.ReadingText.IndexOf(cell.Start, StringComparison.Ordinal);
            for (var c = 0; c < compared.Claims.Length; c++)
            {
                if (compared.Claims[c].Spans.Any(span => span.Contains(at) || (span.Start > at && span.Start < at + cell.Start.Length)))
                {
                    return (a, c);
                }
            }
        }
        return null;
    }

    private ExpectedRow[][] GroupRows()
    {
        var groups = Expected.Rows.Select(row => new List<ExpectedRow> { row }).ToList();
        foreach (var claim in Expected.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsRepeat && claimOf[cell] is not null).GroupBy(cell => claimOf[cell]))
        {
            var joined = groups.Where(group => group.Any(row => row.Cells.Intersect(claim).Any())).ToArray();
            foreach (var other in joined.Skip(1))
            {
                joined[0].AddRange(other);
                groups.Remove(other);
            }
        }
        return [.. groups.Select(group => group.ToArray())];
    }
}
