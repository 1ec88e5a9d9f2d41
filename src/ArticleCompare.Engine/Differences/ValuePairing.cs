using System.Collections.Immutable;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>Two values that should be the same and are not.</summary>
internal sealed record ValueConflict(DifferenceKind Kind, double Confidence, int ArticleA, Value A, int ArticleB, Value B)
{
    public ImmutableArray<(int Article, Value Value)> Ends => [(ArticleA, A), (ArticleB, B)];
}

/// <summary>Pairs the values of two passages: first those that agree, then what is left over on both sides.</summary>
internal static class ValuePairing
{
    /// <summary>How many tokens around two values tell whether they are of one thing.</summary>
    private const int Surroundings = 4;

    /// <summary>How sure it is that one name has two numbers.</summary>
    private const double OneLabel = 0.85;

    /// <param name="pair">Two passages of a row.</param>
    /// <param name="others">The other passages of the row: one that has both values tells two things by them.</param>
    public static IEnumerable<ValueConflict> Conflicts(PassagePair pair, IReadOnlyList<Passage> others)
    {
        var (a, b) = (pair.A, pair.B);
        var (left, right) = Unanswered(a.Values, b.Values);
        var candidates = left
            .SelectMany(x => right.Select(y => (X: x, Y: y, Conflict: Judge(a, x, b, y))))
            .Where(c => c.Conflict is not null && !others.Any(o => HasBoth(o, c.X, c.Y)))
            .OrderByDescending(c => c.Conflict!.Confidence)
            .ThenByDescending(c => pair.SharedSurroundings(c.X.Span, c.Y.Span, Surroundings, isContent: true))
            .ThenBy(c => Math.Abs(Place(a, c.X) - Place(b, c.Y)))
            .ThenBy(c => c.X.Span.Start).ThenBy(c => c.Y.Span.Start);
        var (usedX, usedY) = (new HashSet<Value>(ReferenceEqualityComparer.Instance), new HashSet<Value>(ReferenceEqualityComparer.Instance));
        foreach (var (x, y, conflict) in candidates)
        {
            if (!usedX.Contains(x) && !usedY.Contains(y))
            {
                usedX.Add(x);
                usedY.Add(y);
                yield return conflict!;
            }
        }
    }

    private static bool HasBoth(Passage passage, Value x, Value y) =>
        passage.Values.Any(v => AnswersWell(v, x)) && passage.Values.Any(v => AnswersWell(v, y));

    /// <summary>
    /// The values that nothing on the other side answers. The same value of the same sort is an answer, also to several that repeat it;
    /// a conversion or a number of another sort only where it has nothing better to answer ("doubled" is no answer to "Nord Stream 2").
    /// </summary>
    private static (List<Value> Left, List<Value> Right) Unanswered(ImmutableArray<Value> a, ImmutableArray<Value> b)
    {
        var left = a.Where(x => !b.Any(y => AnswersWell(x, y))).ToList();
        var right = b.Where(y => !a.Any(x => AnswersWell(x, y))).ToList();
        return ([.. left.Where(x => !right.Any(y => Answers(x, y)))], [.. right.Where(y => !left.Any(x => Answers(x, y)))]);
    }

    private static bool AnswersWell(Value x, Value y) =>
        Answers(x, y) && (x.Kind == y.Kind || (IsPlain(x) && IsPlain(y))) && string.Equals(x.Quantity.Unit, y.Quantity.Unit, StringComparison.Ordinal);

    private static bool IsPlain(Value value) => value.Kind is ValueKind.Count or ValueKind.Designation or ValueKind.Score;

    /// <summary>The same value, as far as both say; dates only where both name a part.</summary>
    public static bool Answers(Value x, Value y)
    {
        if (ValueAgreement.Compare(x, y) != Agreement.Agree)
        {
            return false;
        }
        // Dates answer each other only where they share something: "Friday" does not answer "2007".
        return x.Date is not { } d || y.Date is not { } e || d.SharedParts(e) > 0;
    }

    private static double Place(Passage passage, Value value)
    {
        var first = passage.Spans[0].Start;
        return (value.Span.Start - first) / (double)Math.Max(1, passage.Spans[^1].End - first);
    }

    private static ValueConflict? Judge(Passage a, Value x, Passage b, Value y)
    {
        var agreement = ValueAgreement.Compare(x, y);
        if (agreement == Agreement.Unrelated && AreOneLabel(a, x, b, y))
        {
            return new ValueConflict(DifferenceKind.Number, OneLabel, a.Article, x, b.Article, y);
        }
        if (agreement is Agreement.Unrelated or Agreement.Agree || (x.Kind == ValueKind.Score) != (y.Kind == ValueKind.Score))
        {
            return null;
        }
        var kind = KindOf(x, y, agreement);
        var confidence = Confidence(x, y, agreement);
        return confidence <= 0 ? null : new ValueConflict(kind, confidence, a.Article, x, b.Article, y);
    }

    /// <summary>"Kelvar 2040" and "Kelvar 204": behind the same name, where the one only looks like a year.</summary>
    private static bool AreOneLabel(Passage a, Value x, Passage b, Value y) =>
        IsLabel(x) && IsLabel(y) && (x.Kind == ValueKind.Date) != (y.Kind == ValueKind.Date)
        && a.TokenAt(x.Span.Start) is > 0 and var at && b.TokenAt(y.Span.Start) is > 0 and var there
        && a.Tokens[at - 1] is { Kind: TokenKind.Word } name && char.IsUpper(name.Text[0])
        && string.Equals(name.Lower, b.Tokens[there - 1].Lower, StringComparison.Ordinal);

    private static bool IsLabel(Value value) =>
        value.Kind == ValueKind.Designation || (value.Date is { Year: { } year } date && date == new DateParts(Year: year));

    private static DifferenceKind KindOf(Value x, Value y, Agreement agreement)
    {
        if (x.Kind is ValueKind.Date or ValueKind.Time || y.Kind is ValueKind.Date or ValueKind.Time)
        {
            return DifferenceKind.Date;
        }
        if (agreement == Agreement.OtherUnit || IsOtherUnit(x.Quantity, y.Quantity) || IsOtherScale(x.Quantity, y.Quantity))
        {
            return x.Kind == ValueKind.Money && y.Kind == ValueKind.Money && x.Quantity.Unit != y.Quantity.Unit ? DifferenceKind.Currency : DifferenceKind.Unit;
        }
        return x.Kind == ValueKind.Percent && y.Kind == ValueKind.Percent ? DifferenceKind.Percent : DifferenceKind.Number;
    }

    /// <summary>Nearly the same amount of another unit: 1.5 miles for 1.6 kilometres.</summary>
    private static bool IsOtherUnit(Quantity x, Quantity y) =>
        x.Unit.Length > 0 && y.Unit.Length > 0 && !string.Equals(x.Unit, y.Unit, StringComparison.Ordinal)
        && Math.Abs(x.Amount - y.Amount) <= 0.1 * Math.Max(Math.Abs(x.Amount), Math.Abs(y.Amount));

    /// <summary>Million for billion: the same figure of another scale.</summary>
    private static bool IsOtherScale(Quantity x, Quantity y)
    {
        var (small, large) = (Math.Min(x.Amount, y.Amount), Math.Max(x.Amount, y.Amount));
        return small >= 1e6 && large / small is 1e3 or 1e6 or 1e9;
    }

    private static double Confidence(Value x, Value y, Agreement agreement)
    {
        if (agreement == Agreement.OtherUnit)
        {
            return 0.95;
        }
        if (x.Date is { } d && y.Date is { } e)
        {
            return d.SharedParts(e) > 0 ? 0.97 : 0.9;
        }
        var sameUnit = string.Equals(x.Quantity.Unit, y.Quantity.Unit, StringComparison.Ordinal);
        var units = x.Quantity.Unit.Length > 0 && y.Quantity.Unit.Length > 0;
        var digits = !x.IsWord && !y.IsWord;
        if (units && !sameUnit)
        {
            // Other amounts of other things are two remarks rather than one contradiction, unless one converts into the other's unit.
            return ValueAgreement.ConversionRatio(x.Quantity, y.Quantity) is null ? 0 : 0.7;
        }
        if (x.Kind == ValueKind.Magnitude)
        {
            return Math.Max(x.Quantity.Amount, y.Quantity.Amount) >= 50 * Math.Min(x.Quantity.Amount, y.Quantity.Amount) ? 0.75 : 0;
        }
        if (x.Kind == ValueKind.Multiple)
        {
            // "Double" is said in many ways, "seven times" in one.
            return Math.Min(x.Quantity.Amount, y.Quantity.Amount) > 2 || digits ? 0.75 : 0.55;
        }
        if (x.Kind is ValueKind.Ordinal or ValueKind.Fraction)
        {
            return 0.55;
        }
        return (digits ? 0.85 : 0.7) + (sameUnit && units ? 0.1 : 0);
    }
}
