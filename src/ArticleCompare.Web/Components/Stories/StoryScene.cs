using System.Globalization;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Stories;

/// <summary>What the views of a story draw from: the same table as the claim table, with all its columns and rows.</summary>
/// <param name="Story">The story.</param>
/// <param name="Table">Read by the asked base, without a filter.</param>
public sealed record StoryScene(StoryView Story, ClaimTable Table)
{
    /// <summary>Address of the story's table.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"stories/{Story.Id}");

    /// <summary>Address of a row, opened in the table.</summary>
    public string LinkTo(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (Table.Query with { Row = row.Key }).ToUrl(Path) + "#row-" + row.Key;
    }

    /// <summary>Address of the table with a filter, read by a column.</summary>
    public string LinkTo(string filter, TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return (Table.Query with { Filter = filter, Base = column.Name }).ToUrl(Path);
    }

    /// <summary>Address of an article; null when it left the story since the comparison.</summary>
    public string? LinkTo(TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var key = Table.Comparison.Articles[column.Article].Article.Key;
        return Story.Articles.FirstOrDefault(a => a.Article.Key == key) is { } article ? string.Create(CultureInfo.InvariantCulture, $"articles/{article.Id}") : null;
    }
}
