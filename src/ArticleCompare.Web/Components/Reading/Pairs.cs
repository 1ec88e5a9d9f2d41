using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Reading;

/// <summary>What concerns two articles alone.</summary>
public static class Pairs
{
    /// <summary>The open differences of a row in which the two stand on different sides.</summary>
    public static IEnumerable<Difference> Differences(TableRow row, TableColumn one, TableColumn other)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return row.Differences.Where(d =>
            d.Sides.Any(s => s.Articles.Contains(one.Article) && !s.Articles.Contains(other.Article))
            && d.Sides.Any(s => s.Articles.Contains(other.Article) && !s.Articles.Contains(one.Article)));
    }

    /// <summary>The words of an article that show any open difference, in text order.</summary>
    public static ImmutableArray<TextSpan> Evidence(ClaimTable table, TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        return Words(table.AllRows.SelectMany(r => r.Differences), column);
    }

    /// <summary>The words of <paramref name="column"/> that show a difference to the other, in text order.</summary>
    public static ImmutableArray<TextSpan> Evidence(ClaimTable table, TableColumn column, TableColumn other)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Words(table.AllRows.SelectMany(r => Differences(r, column, other)), column);
    }

    private static ImmutableArray<TextSpan> Words(IEnumerable<Difference> differences, TableColumn column) =>
        [.. differences.SelectMany(d => d.Sides).SelectMany(s => s.Evidence).Where(e => e.Article == column.Article).Select(e => e.Span).Distinct().Order()];
}
