using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Export;

/// <summary>The shown rows as the result model of the engine (<see cref="ComparisonJson"/>), with texts and with what people decided.</summary>
internal static class JsonExport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ExportTable export)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var parts = new ComparisonJson(json, export.Table.Comparison, export.NameOf, withTexts: true);
            json.WriteStartObject();
            json.WriteNumber("story", export.Story.Id);
            json.WriteString("name", export.Story.Name);
            json.WriteNumber("engineVersion", Comparison.EngineVersion);
            json.WriteString("filter", export.Table.Query.Filter);
            parts.WriteArray("articles", export.Table.Columns, column =>
            {
                var key = export.Table.Comparison.Articles[column.Article].Article.Key;
                json.WriteString("article", key);
                parts.WriteArticle(column.Article, export.Story.Articles.FirstOrDefault(a => a.Article.Key == key)?.Current.FileName);
            });
            parts.WriteArray("rows", export.Table.Rows, row => WriteRow(json, parts, row));
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void WriteRow(Utf8JsonWriter json, ComparisonJson parts, TableRow row)
    {
        json.WriteString("id", row.Id);
        json.WriteNumber("number", row.Number);
        parts.WriteCells(row.Cells.Select(c => (c.Column.Article, c.Claims)));
        json.WriteString("status", ExportTable.Status(row));
        json.WriteNumber("confidence", Math.Round(row.Source.Confidence, 4));
        json.WriteString("decided", ComparisonJson.Name(row.State.Status));
        json.WriteBoolean("grouped", row.State.IsGrouped);
        json.WriteStartArray("comments");
        foreach (var comment in row.State.Comments)
        {
            json.WriteStringValue(comment.Text);
        }
        json.WriteEndArray();
        parts.WriteArray("differences", Marked(row), marked =>
        {
            parts.WriteDifference(marked.Difference);
            json.WriteBoolean("dismissed", marked.IsDismissed);
        });
    }

    private static IEnumerable<(Difference Difference, bool IsDismissed)> Marked(TableRow row) =>
        row.Differences.Select(d => (d, false)).Concat(row.Dismissed.Select(d => (d, true)));
}
