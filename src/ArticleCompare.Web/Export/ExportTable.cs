using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Export;

/// <summary>What every export is made of: a story's table as the query shows it. All formats take it from here, so that they agree.</summary>
internal sealed class ExportTable(StoryView story, ClaimTable table)
{
    public StoryView Story => story;

    public ClaimTable Table => table;

    /// <summary>The story with the table as the page with this query shows it; null while it was not compared.</summary>
    public static ExportTable? Of(StoryView story, TableQuery query) =>
        story.Table is { Comparison.Articles.IsEmpty: false } decided ? new ExportTable(story, ClaimTable.Build(decided, query)) : null;

    /// <summary>The claims of a cell as text, one a line; empty when the article does not say it.</summary>
    public string Text(TableCell cell) =>
        string.Join('\n', cell.Claims.Select(c => string.Join(" … ", Article(cell.Column.Article).Claims[c].Spans.Select(s => Text(cell.Column.Article, s)))));

    /// <summary>A stretch of an article as it is read.</summary>
    public string Text(int article, TextSpan span) =>
        span.Slice(Article(article).Article.ReadingText).Replace(Engine.Articles.Article.Filler.ToString(), "", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim();

    /// <summary>Name of an article's column; its key when the column is hidden.</summary>
    public string NameOf(int article) => table.Columns.FirstOrDefault(c => c.Article == article)?.Name ?? Article(article).Article.Key;

    /// <summary>A difference in one line: "number: de "zwölf" / en "fourteen"".</summary>
    public string Describe(Difference difference) =>
        $"{difference.Kind.ToString().ToLowerInvariant()}: " + string.Join(" / ", difference.Sides.Select(s =>
            string.Join("+", s.Articles.Select(NameOf)) + (s.Evidence.IsEmpty ? " –" : " " + string.Join(", ", s.Evidence.Select(e => $"\"{Text(e.Article, e.Span)}\"").Distinct(StringComparer.Ordinal)))));

    /// <summary>What kind of row it is, in one word.</summary>
    public static string Status(TableRow row) =>
        row.OnlyIn is not null ? "only" : row.Differs ? "differs" : row.HasMissing ? "missing" : row.Cells.Any(c => c.Claims.IsEmpty) ? "partly" : "agrees";

    /// <summary>{story}.{languages}.{yyyyMMdd-HHmm}.{kind}.{extension}, without what a file system cannot take.</summary>
    public string FileName(string kind, string extension, DateTime now)
    {
        var title = (story.TitleIn(table.Columns[0].Language) ?? "story").Normalize().ToLowerInvariant();
        var words = new string([.. title.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join('-', words.Take(6));
        return $"{(name.Length == 0 ? "story" : name)}.{string.Join('-', table.Columns.Select(c => c.Name))}.{now.ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}.{kind}.{extension}";
    }

    private ComparedArticle Article(int index) => table.Comparison.Articles[index];
}
