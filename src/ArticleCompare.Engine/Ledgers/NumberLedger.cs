using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Ledgers;

/// <summary>A number, amount or date of a story, and where each article says it.</summary>
/// <param name="Value">As the first article that says it has it; its span points into that article.</param>
/// <param name="Cells">One per article of the comparison.</param>
public sealed record NumberEntry(Value Value, ImmutableArray<LedgerCell> Cells);

/// <summary>Every number and date of a story, by article.</summary>
public static class NumberLedger
{
    // A page asks twice, for its answer and when it becomes interactive, and again with every filter; a comparison never changes.
    private static readonly ConditionalWeakTable<Comparison, StrongBox<ImmutableArray<NumberEntry>>> known = [];

    /// <summary>
    /// The entries by kind, then in the order of the comparison's rows. The same value is one entry wherever it stands; what agrees
    /// with it in the same row by rounding or conversion (650 pounds, 295 kg) stands in its entry unless another article repeats it.
    /// </summary>
    public static ImmutableArray<NumberEntry> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return known.GetValue(comparison, c => new StrongBox<ImmutableArray<NumberEntry>>(Make(c))).Value;
    }

    private static ImmutableArray<NumberEntry> Make(Comparison comparison)
    {
        var said = Read(comparison);
        Adopt(said);
        return
        [
            .. said.GroupBy(s => (s.Entry.Kind, s.Entry.Normalised))
                .Select(g => (First: g.OrderBy(s => s.Mention.Row).ThenBy(s => s.Article).ThenBy(s => s.Mention.Span).First(), All: g))
                .OrderBy(g => g.First.Entry.Kind).ThenBy(g => g.First.Mention.Row).ThenBy(g => g.First.Article).ThenBy(g => g.First.Mention.Span)
                .Select(g => new NumberEntry(g.First.Entry, Ledger.Cells(comparison, g.All.Select(s => (s.Article, s.Mention))))),
        ];
    }

    private static List<Said> Read(Comparison comparison)
    {
        var rows = Ledger.RowsOfClaims(comparison);
        var said = new List<Said>();
        for (var a = 0; a < comparison.Articles.Length; a++)
        {
            var (article, _, claims) = comparison.Articles[a];
            for (var c = 0; c < claims.Length; c++)
            {
                if (rows[a][c] < 0)
                {
                    continue;
                }
                foreach (var value in claims[c].Spans.SelectMany(s => ValueReader.Read(article.ReadingText, s, article.Language, article.Published)))
                {
                    said.Add(new Said(a, new Mention(value.Span, c, rows[a][c]), value));
                }
            }
        }
        return said;
    }

    // A value that no other article repeats in its row goes to what it agrees with there: most articles first, then the first article.
    private static void Adopt(List<Said> said)
    {
        foreach (var row in said.GroupBy(s => s.Mention.Row))
        {
            var groups = row.GroupBy(s => (s.Value.Kind, s.Value.Normalised)).Select(g => g.ToList()).ToList();
            var settled = new HashSet<List<Said>>();
            foreach (var lone in groups.Where(g => ArticlesOf(g) == 1).OrderByDescending(g => g[0].Article).ThenBy(g => g[0].Mention.Span))
            {
                var home = groups
                    .Where(g => ReferenceEquals(g[0].Entry, g[0].Value) && g.TrueForAll(s => s.Article != lone[0].Article) && Agree(lone[0].Value, g[0].Value))
                    .Where(g => ArticlesOf(g) > 1 || g[0].Article < lone[0].Article)
                    .OrderByDescending(ArticlesOf).ThenBy(g => g[0].Article).ThenBy(g => g[0].Mention.Span)
                    .FirstOrDefault();
                if (home is not null && !settled.Contains(lone))
                {
                    settled.Add(home);
                    lone.ForEach(s => s.Entry = home[0].Value);
                }
            }
        }
    }

    private static int ArticlesOf(List<Said> group) => group.Select(s => s.Article).Distinct().Count();

    // A bare 30 agrees with 30 MWh and with 30 GWh, and "Friday" with "2007"; that makes none of them the same.
    private static bool Agree(Value a, Value b) =>
        ValueAgreement.Compare(a, b) == Agreement.Agree
        && a.Quantity.Unit.Length == 0 == (b.Quantity.Unit.Length == 0)
        && (a.Date is null) == (b.Date is null)
        && (a.Date is not { } x || b.Date is not { } y || x.SharedParts(y) > 0);

    private sealed class Said(int article, Mention mention, Value value)
    {
        public int Article { get; } = article;

        public Mention Mention { get; } = mention;

        /// <summary>As it is written.</summary>
        public Value Value { get; } = value;

        /// <summary>Under which it is entered.</summary>
        public Value Entry { get; set; } = value;
    }
}
