using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Web.Components.Table;

/// <summary>The claim table of a story as a query shows it: columns, rows in order, filters with counts. Knows no renderer and no words.</summary>
public sealed class ClaimTable
{
    private ClaimTable(Comparison comparison, TableQuery query, ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> allRows)
    {
        Comparison = comparison;
        Query = query;
        Columns = columns;
        AllRows = allRows;
        var rows = allRows.Where(r => Matches(r, query.Filter));
        Rows = [.. query.TextOrder ? rows : rows.OrderByDescending(r => r.Weight).ThenBy(r => r.Number)];
        Kinds = [.. allRows.SelectMany(r => r.Differences).Select(d => d.Kind).Distinct().Order()];
    }

    public Comparison Comparison { get; }

    public TableQuery Query { get; }

    /// <summary>The base first.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>Every row that a shown column has, in the base's order.</summary>
    public ImmutableArray<TableRow> AllRows { get; }

    /// <summary>What the filter lets through, in the asked order.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>Kinds of difference that occur.</summary>
    public ImmutableArray<DifferenceKind> Kinds { get; }

    /// <param name="comparison">With at least one article.</param>
    /// <param name="query">What to show.</param>
    public static ClaimTable Build(Comparison comparison, TableQuery query)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Build(new DecidedComparison(comparison, [.. comparison.Rows.Select(_ => RowState.Untouched)], []), query);
    }

    /// <param name="decided">With at least one article.</param>
    /// <param name="query">What to show.</param>
    public static ClaimTable Build(DecidedComparison decided, TableQuery query)
    {
        ArgumentNullException.ThrowIfNull(decided);
        var comparison = decided.Comparison;
        var columns = ColumnPicker.Pick(comparison, query);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in RowOrder.ByBase(comparison, columns[0].Article))
        {
            var source = comparison.Rows[index];
            var said = columns.Count(c => !source.Cells[c.Article].IsEmpty);
            if (said == 0)
            {
                continue;
            }
            var state = decided.States[index];
            var differences = source.Differences.Where(d => IsShown(d, columns)).ToLookup(d => state.IsDismissed(source.Differences.IndexOf(d)));
            rows.Add(new TableRow(rows.Count + 1, keys.Add(source.Id) ? source.Id : string.Create(CultureInfo.InvariantCulture, $"{source.Id}-{rows.Count}"), source, index,
                [.. columns.Select(c => new TableCell(c, source.Cells[c.Article], StateOf(source.Cells[c.Article].Length, said, columns.Length, c.IsOwnReport)))],
                [.. differences[false]],
                [.. differences[true]],
                said == 1 && columns.Length > 1 ? columns.First(c => !source.Cells[c.Article].IsEmpty) : null,
                state));
        }
        return new ClaimTable(comparison, query, columns, rows.ToImmutable());
    }

    /// <summary>The column that becomes base after this one, when a person goes through them by name.</summary>
    public string NextBase
    {
        get
        {
            var names = Columns.Select(c => c.Name).Order(StringComparer.Ordinal).ToList();
            return names[(names.IndexOf(Columns[0].Name) + 1) % names.Count];
        }
    }

    /// <summary>How many rows a filter lets through.</summary>
    public int Count(string filter) => AllRows.Count(r => Matches(r, filter));

    public ColumnCounts CountsOf(TableColumn column)
    {
        var at = Columns.IndexOf(column);
        return new ColumnCounts(
            Comparison.Articles[column.Article].Claims.Length,
            AllRows.Count(r => r.Cells[at].State == CellState.Missing),
            AllRows.Count(r => r.Cells[at].State == CellState.Absent),
            AllRows.Count(r => r.Differences.Any(d => Differs(d, column.Article))));
    }

    private bool Differs(Difference difference, int article)
    {
        var own = SideOf(difference, article);
        var basis = SideOf(difference, Columns[0].Article);
        return own >= 0 && (article == Columns[0].Article || own != (basis >= 0 ? basis : 0));
    }

    private static int SideOf(Difference difference, int article)
    {
        for (var s = 0; s < difference.Sides.Length; s++)
        {
            if (difference.Sides[s].Articles.Contains(article))
            {
                return s;
            }
        }
        return -1;
    }

    // Missing and added are shown by the cells themselves; the others need two shown columns on different sides.
    private static bool IsShown(Difference difference, ImmutableArray<TableColumn> columns) =>
        difference.Kind is not (DifferenceKind.Missing or DifferenceKind.Added)
        && (difference.Kind == DifferenceKind.Contradiction
            ? difference.Sides.Any(s => columns.Any(c => s.Articles.Contains(c.Article)))
            : difference.Sides.Count(s => columns.Any(c => s.Articles.Contains(c.Article))) > 1);

    private static CellState StateOf(int claims, int said, int columns, bool isOwnReport) =>
        claims > 0 ? CellState.Said : 2 * said > columns - 1 && !isOwnReport ? CellState.Missing : CellState.Absent;

    private static bool Matches(TableRow row, string filter) => filter switch
    {
        RowFilters.All => true,
        RowFilters.Differs => row.Differs,
        RowFilters.Major => row.Worst == Severity.Major,
        RowFilters.Missing => row.HasMissing,
        RowFilters.Only => row.OnlyIn is not null,
        RowFilters.Unconfirmed => !row.IsConfirmed,
        RowFilters.Confirmed => row.IsConfirmed,
        RowFilters.Dismissed => !row.Dismissed.IsEmpty,
        RowFilters.Reopened => row.IsReopened,
        _ => Enum.TryParse<DifferenceKind>(filter, ignoreCase: true, out var kind) && row.Differences.Any(d => d.Kind == kind),
    };
}
