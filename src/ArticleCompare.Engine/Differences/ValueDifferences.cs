using System.Collections.Immutable;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Numbers, units, shares, currencies and dates that disagree. A value is taken for contradicted only when nothing on the other
/// side answers it and the other side has an unanswered value of the same sort: what one side merely leaves out is no contradiction.
/// </summary>
internal static class ValueDifferences
{
    /// <summary>In a report of its own a value is of the same thing only where a word beside it is answered: 3.1 metres, 3.4 metres.</summary>
    private const int Surroundings = 5;

    /// <summary>What it adds to the confidence that most articles agree on one of the two values.</summary>
    private const double Borne = 0.1;

    private const double Surest = 0.99;

    /// <summary>How many tokens a number may stand from what it counts.</summary>
    private const int NextTo = 3;

    /// <summary>How many letters behind a number what it counts may begin.</summary>
    private const int Behind = 3;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var conflicts = context.Pairs().SelectMany(pair => ValuePairing.Conflicts(pair, [.. context.Passages.Where(p => p != pair.A && p != pair.B)])
            .Where(c => !context.IsOwnReport(pair) || !AreOfOtherThings(pair, c))
            .Where(c => !context.IsLoose(pair) || pair.SharedSurroundings(c.A.Span, c.B.Span, Surroundings, isContent: true) > 0)).ToList();
        foreach (var group in Group(conflicts))
        {
            var strongest = group.OrderByDescending(c => c.Confidence).ThenBy(c => c.A.Span.Start).ThenBy(c => c.ArticleA).ThenBy(c => c.ArticleB).First();
            var statements = Statements(group, strongest.Kind, context).ToList();
            yield return SideBuilder.Build(strongest.Kind, Math.Min(Surest, strongest.Confidence + (IsOneAgainstMost(statements) ? Borne : 0)), statements, context);
        }
    }

    /// <summary>Two articles and more have one value, one article another.</summary>
    private static bool IsOneAgainstMost(List<Statement> statements)
    {
        var sides = statements.GroupBy(s => s.Value, StringComparer.Ordinal).Select(side => side.Select(s => s.Article).Distinct().Count()).Order().ToList();
        return sides is [1, > 1];
    }

    /// <summary>3,000 drivers, 50,000 passengers: what one side counts stands elsewhere on the other side.</summary>
    private static bool AreOfOtherThings(PassagePair pair, ValueConflict conflict) =>
        StandsElsewhere(pair, pair.A, conflict.A, conflict.B) || StandsElsewhere(pair, pair.B, conflict.B, conflict.A);

    private static bool StandsElsewhere(PassagePair pair, Passage of, Value value, Value other)
    {
        if (value.Kind != ValueKind.Count || Counted(of, value) is not { } counted)
        {
            return false;
        }
        var there = pair.Other(of);
        var places = pair.Counterparts(of, counted).Select(c => there.TokenAt(c.Start)).ToList();
        var at = there.TokenAt(other.Span.Start);
        return places.Count > 0 && places.TrueForAll(p => Math.Abs(p - at) > NextTo);
    }

    /// <summary>The word of content right behind a number, perhaps behind an adjective's place; null for none.</summary>
    private static TextSpan? Counted(Passage passage, Value value)
    {
        for (var t = passage.TokenAt(value.Span.Start); t < passage.Tokens.Length && passage.Tokens[t].Start < value.Span.End + Behind; t++)
        {
            var span = TextSpan.FromBounds(passage.Tokens[t].Start, passage.Tokens[t].End);
            if (!span.Overlaps(value.Span) && passage.IsContent(span))
            {
                return span;
            }
        }
        return null;
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
