using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Pictures;

/// <summary>How often each article stands apart, by kind of difference.</summary>
/// <param name="Columns">The articles.</param>
/// <param name="Lines">Kinds that occur, in the order of the enumeration; then what is missing and what only one tells.</param>
public sealed record DifferenceMatrix(ImmutableArray<TableColumn> Columns, ImmutableArray<MatrixLine> Lines)
{
    public int Most => Lines.SelectMany(l => l.Counts).DefaultIfEmpty(0).Max();

    /// <summary>Counts the rows in which an article stands apart; see <see cref="StandingApart"/>.</summary>
    public static DifferenceMatrix Of(ClaimTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var lines = table.Kinds.Select(kind => new MatrixLine(
            kind,
            kind.ToString().ToLowerInvariant(),
            [.. table.Columns.Select(c => table.AllRows.Count(r => r.Differences.Any(d => d.Kind == kind && d.StandsApart(c.Article))))],
            table.Count(kind.ToString().ToLowerInvariant()))).ToList();
        if (table.Columns.Length > 1)
        {
            lines.Add(new MatrixLine(DifferenceKind.Missing, RowFilters.Missing,
                [.. table.Columns.Select((_, at) => table.AllRows.Count(r => r.Cells[at].State == CellState.Missing))], table.Count(RowFilters.Missing)));
            lines.Add(new MatrixLine(DifferenceKind.Added, RowFilters.Only,
                [.. table.Columns.Select(c => table.AllRows.Count(r => r.OnlyIn == c))], table.Count(RowFilters.Only)));
        }
        return new DifferenceMatrix(table.Columns, [.. lines.Where(l => l.Rows > 0)]);
    }
}

/// <param name="Kind">The kind.</param>
/// <param name="Filter">The table's filter that shows these rows.</param>
/// <param name="Counts">Rows by column.</param>
/// <param name="Rows">Rows that have this kind, in whatever article.</param>
public sealed record MatrixLine(DifferenceKind Kind, string Filter, ImmutableArray<int> Counts, int Rows);
