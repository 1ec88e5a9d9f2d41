using System.Collections.Immutable;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Pictures;

/// <summary>Who tells how much of the story, and where: the rows of the table counted per article, and its places in order.</summary>
/// <param name="Articles">In the order of the columns.</param>
/// <param name="Places">The rows in the base's order; in long stories neighbours share a place.</param>
public sealed record Coverage(ImmutableArray<ArticleCoverage> Articles, ImmutableArray<CoveragePlace> Places)
{
    /// <summary>More places than this cannot be told apart in a picture.</summary>
    public const int MostPlaces = 240;

    public static Coverage Of(ClaimTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.AllRows;
        var articles = table.Columns.Select((column, at) =>
        {
            var told = rows.Where(r => r.Cells[at].State == CellState.Said).ToList();
            return new ArticleCoverage(
                column,
                told.Count(r => Shares(r) == table.Columns.Length),
                told.Count(r => Shares(r) > 1 && Shares(r) < table.Columns.Length),
                table.Columns.Length == 1 ? 0 : told.Count(r => Shares(r) == 1),
                rows.Length - told.Count,
                column.IsOwnReport);
        });
        return new Coverage([.. articles], Cut(table));
    }

    private static int Shares(TableRow row) => row.Cells.Count(c => c.State == CellState.Said);

    private static ImmutableArray<CoveragePlace> Cut(ClaimTable table)
    {
        var rows = table.AllRows;
        var count = Math.Min(rows.Length, MostPlaces);
        var places = ImmutableArray.CreateBuilder<CoveragePlace>(count);
        for (var p = 0; p < count; p++)
        {
            var from = (int)((long)p * rows.Length / count);
            var to = (int)((long)(p + 1) * rows.Length / count);
            var here = rows[from..to];
            places.Add(new CoveragePlace(here, [.. table.Columns.Select((_, at) => (double)here.Count(r => r.Cells[at].State == CellState.Said) / here.Length)]));
        }
        return places.MoveToImmutable();
    }
}

/// <summary>The rows of the story, seen from one article. The four counts together are all rows.</summary>
/// <param name="Column">The article.</param>
/// <param name="InAll">It tells them as all others do (a story of one article: all).</param>
/// <param name="InSome">It tells them, and so do some others.</param>
/// <param name="OnlyHere">It alone tells them.</param>
/// <param name="NotTold">It does not tell them.</param>
/// <param name="IsOwnReport">Not a translation of the others: what it lacks is no omission.</param>
public sealed record ArticleCoverage(TableColumn Column, int InAll, int InSome, int OnlyHere, int NotTold, bool IsOwnReport)
{
    public int Told => InAll + InSome + OnlyHere;

    public int Rows => Told + NotTold;
}

/// <summary>A place of the story: one row, or neighbours.</summary>
/// <param name="Rows">One or more.</param>
/// <param name="Told">By column: the share of these rows that it tells, 0 to 1.</param>
public sealed record CoveragePlace(ImmutableArray<TableRow> Rows, ImmutableArray<double> Told)
{
    public bool Differs => Rows.Any(r => r.Differs);
}
