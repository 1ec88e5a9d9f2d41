using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Reading;

/// <summary>From the claims of an article to the rows they stand in.</summary>
public static class RowsOfClaims
{
    /// <summary>By index of the claim; claims that no row of the table has are absent.</summary>
    public static IReadOnlyDictionary<int, TableRow> In(ClaimTable table, TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(table);
        var at = table.Columns.IndexOf(column);
        var rows = new Dictionary<int, TableRow>();
        foreach (var row in table.AllRows)
        {
            foreach (var claim in row.Cells[at].Claims)
            {
                rows[claim] = row;
            }
        }
        return rows;
    }
}
