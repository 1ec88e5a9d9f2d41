using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Web.Components.Table;

/// <summary>The order of the rows as the base tells the story.</summary>
public static class RowOrder
{
    /// <summary>
    /// Indices of all rows. Rows that the base has come in its text order; a row that it lacks stands behind the row
    /// of the claim before it, in the first article that has it, so that an addition stands where it was added.
    /// </summary>
    public static List<int> ByBase(Comparison comparison, int baseArticle)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var rowOf = comparison.Articles.Select(a => Enumerable.Repeat(-1, a.Claims.Length).ToArray()).ToArray();
        for (var r = 0; r < comparison.Rows.Length; r++)
        {
            var cells = comparison.Rows[r].Cells;
            for (var a = 0; a < cells.Length; a++)
            {
                foreach (var claim in cells[a])
                {
                    rowOf[a][claim] = r;
                }
            }
        }
        return [.. Enumerable.Range(0, comparison.Rows.Length).OrderBy(r => Place(r)).ThenBy(r => r)];

        // (claim of the base, 0 for its own row and 1 for what follows, place among what follows)
        (int, int, int, int) Place(int row)
        {
            var cells = comparison.Rows[row].Cells;
            if (!cells[baseArticle].IsEmpty)
            {
                return (cells[baseArticle][0], 0, 0, 0);
            }
            var article = 0;
            while (article < cells.Length - 1 && cells[article].IsEmpty)
            {
                article++;
            }
            if (cells[article].IsEmpty)
            {
                return (int.MaxValue, 1, article, row);
            }
            for (var claim = cells[article][0] - 1; claim >= 0; claim--)
            {
                if (rowOf[article][claim] is >= 0 and var before && !comparison.Rows[before].Cells[baseArticle].IsEmpty)
                {
                    return (comparison.Rows[before].Cells[baseArticle][0], 1, article, cells[article][0]);
                }
            }
            return (-1, 1, article, cells[article][0]);
        }
    }
}
