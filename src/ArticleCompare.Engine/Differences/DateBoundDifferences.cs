using System.Collections.Immutable;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>The same date as another bound of time: by 2025 against in 2025, since against until.</summary>
internal static class DateBoundDifferences
{
    public static IEnumerable<Difference> Find(RowContext context)
    {
        var dates = context.Passages
            .SelectMany(p => p.Values.Where(v => v.Date is { Year: not null } && v.Bound != DateBound.None).Select(v => (Passage: p, Value: v, Bound: Class(v.Bound))))
            .GroupBy(x => x.Value.Date!.Value.ToString(), StringComparer.Ordinal);
        foreach (var date in dates.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            // A passage that has the date twice may use it both ways.
            var once = date.GroupBy(x => x.Passage).Where(g => g.Select(x => x.Bound).Distinct(StringComparer.Ordinal).Count() == 1).Select(g => g.First()).ToList();
            if (once.Select(x => x.Bound).Distinct(StringComparer.Ordinal).Count() < 2)
            {
                continue;
            }
            yield return SideBuilder.Build(DifferenceKind.Date, 0.7, once.Select(x => new Statement(x.Passage.Article, $"{x.Bound} {date.Key}", x.Value.Span)), context);
        }
    }

    /// <summary>German "bis" is both by and until; since and from begin alike.</summary>
    private static string Class(DateBound bound) => bound switch
    {
        DateBound.By or DateBound.Until => "by",
        DateBound.Since or DateBound.From => "since",
        DateBound.Before => "before",
        DateBound.After => "after",
        _ => "in",
    };
}
