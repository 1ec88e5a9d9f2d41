using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Web.Components.Table;

/// <summary>The passages of a row's cells, with the words that differ and the words that correspond.</summary>
public static class RowPassages
{
    /// <summary>One array per cell of the row.</summary>
    public static Passage[][] Of(Comparison comparison, TableRow row)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(row);
        var words = WordGroups.Of(row.Source);
        return [.. row.Cells.Select(cell => CellText.Cut(
            comparison.Articles[cell.Column.Article],
            cell.Claims,
            [.. row.Differences.SelectMany((d, i) => d.Sides.SelectMany(s => s.Evidence).Where(e => e.Article == cell.Column.Article).Select(e => (e.Span, i)))],
            words[cell.Column.Article]).ToArray())];
    }
}
