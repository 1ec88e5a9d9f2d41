using System.Collections.Immutable;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Numbers, units, shares, currencies and dates that disagree. A value is taken for contradicted only when nothing on the other
/// side answers it and the other side has an unanswered value of the same sort: what one side merely leaves out is no contradiction.
/// </summary>
internal static class ValueDifferences
{
    /// <summary>In a report of its own a value is of the same thing only where a word beside it is answered: 2.6 rebounds, 2.9 rebounds.</summary>
    private const int Surroundings = 5;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var conflicts = context.Pairs().SelectMany(pair => ValuePairing.Conflicts(pair.A, pair.B)
            .Where(c => !context.IsLoose(pair) || pair.SharedSurroundings(c.A.Span, c.B.Span, Surroundings, isContent: true) > 0)).ToList();
        foreach (var group in Group(conflicts))
        {
            var strongest = group.OrderByDescending(c => c.Confidence).ThenBy(c => c.A.Span.Start).ThenBy(c => c.ArticleA).ThenBy(c => c.ArticleB).First();
            yield return SideBuilder.Build(strongest.Kind, strongest.Confidence, Statements(group, strongest.Kind, context), context);
        }
    }

    /// <summary>Conflicts that share a value are about one point: 12 of three articles against 14 of the fourth.</summary>
    private static List<List<ValueConflict>> Group(List<ValueConflict> conflicts)
    {
        var groups = new List<List<ValueConflict>>();
        foreach (var conflict in conflicts)
        {
            var touching = groups.Where(g => g.Any(c => Touches(c, conflict))).ToList();
            var merged = touching.SelectMany(g => g).Append(conflict).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add(merged);
        }
        return groups;
    }

    private static bool Touches(ValueConflict x, ValueConflict y) => x.Ends.Any(e => y.Ends.Contains(e));

    private static IEnumerable<Statement> Statements(List<ValueConflict> group, DifferenceKind kind, RowContext context)
    {
        var said = group.SelectMany(c => c.Ends).Distinct().ToList();
        foreach (var (article, value) in said)
        {
            yield return new Statement(article, Normalised(value, said, kind), value.Span);
        }
        foreach (var passage in context.Passages.Where(p => said.TrueForAll(s => s.Article != p.Article)))
        {
            foreach (var value in passage.Values)
            {
                var same = said.FirstOrDefault(s => ValueAgreement.Compare(s.Value, value) == Agreement.Agree && (kind == DifferenceKind.Date) == (value.Kind is ValueKind.Date or ValueKind.Time));
                if (same.Value is not null)
                {
                    yield return new Statement(passage.Article, Normalised(same.Value, said, kind), value.Span);
                    break;
                }
            }
        }
    }

    /// <summary>Values that agree stand on one side under one name: the first of them that has the most to say.</summary>
    private static string Normalised(Value value, List<(int Article, Value Value)> said, DifferenceKind kind)
    {
        var name = said.Select(s => s.Value)
            .Where(v => ReferenceEquals(v, value) || ValueAgreement.Compare(v, value) == Agreement.Agree)
            .OrderByDescending(v => v.Normalised.Length).ThenBy(v => v.Normalised, StringComparer.Ordinal).First().Normalised;
        return kind == DifferenceKind.Date && value.Bound != DateBound.None && said.TrueForAll(s => s.Value.Date is { } d && value.Date is { } e && !d.Contradicts(e))
            ? value.Bound.ToString().ToLowerInvariant() + " " + name
            : name;
    }
}
