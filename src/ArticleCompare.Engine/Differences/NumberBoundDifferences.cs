using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>The same number as a limit above and a limit below: at most 1.5 percent here, at least 1.5 percent there.</summary>
internal static class NumberBoundDifferences
{
    private const double Confidence = 0.7;

    /// <summary>"Up to 200" is told of what was reached, too.</summary>
    private const double UpTo = 0.5;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        // what is denied turns "more than" round: such a passage stands on no side
        var numbers = context.Passages.Where(p => !p.Negations.Any(n => n.Strength >= NegationStrength.Implied && !p.Values.Any(v => v.WithPrecision.Overlaps(n.Span))))
            .SelectMany(p => p.Values.Where(v => v.Date is null && Class(v.Precision) is not null).Select(v => (Passage: p, Value: v, Bound: Class(v.Precision)!)))
            .GroupBy(x => x.Value.Normalised, StringComparer.Ordinal);
        foreach (var number in numbers.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            // a passage that has the number twice may bound it both ways
            var once = number.GroupBy(x => x.Passage).Where(g => g.Select(x => x.Bound).Distinct(StringComparer.Ordinal).Count() == 1).Select(g => g.First()).ToList();
            if (once.Select(x => x.Bound).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }
            var isClear = !once.Exists(x => x.Value.Precision == Precision.UpTo);
            yield return SideBuilder.Build(DifferenceKind.Number, isClear ? Confidence : UpTo, once.Select(x => new Statement(x.Passage.Article, $"{x.Bound} {number.Key}", x.Value.WithPrecision)), context);
        }
    }

    private static string? Class(Precision precision) => precision switch
    {
        Precision.AtLeast or Precision.Over => "over",
        Precision.AtMost or Precision.Under or Precision.UpTo => "under",
        _ => null,
    };
}
