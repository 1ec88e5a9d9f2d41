using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Export;

/// <summary>The shown rows as the result model of the engine, in the shape of the command line's JSON; offsets are UTF-16 into the article's text.</summary>
internal static class JsonExport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ExportTable export)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("story", export.Story.Id);
            json.WriteString("name", export.Story.Name);
            json.WriteNumber("engineVersion", Comparison.EngineVersion);
            json.WriteString("filter", export.Table.Query.Filter);
            json.WriteStartArray("articles");
            foreach (var column in export.Table.Columns)
            {
                WriteArticle(json, column, export);
            }
            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in export.Table.Rows)
            {
                WriteRow(json, row, export);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, TableColumn column, ExportTable export)
    {
        var compared = export.Table.Comparison.Articles[column.Article];
        json.WriteStartObject();
        json.WriteString("key", column.Name);
        json.WriteString("article", compared.Article.Key);
        json.WriteString("file", export.Story.Articles.FirstOrDefault(a => a.Article.Key == compared.Article.Key)?.Current.FileName);
        json.WriteString("language", compared.Article.Language);
        json.WriteString("title", compared.Article.Title);
        json.WriteString("outlet", compared.Article.Outlet);
        json.WriteString("published", compared.Article.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("text", compared.Article.Text);
        json.WriteStartArray("sentences");
        foreach (var sentence in compared.Sentences)
        {
            json.WriteStartObject();
            WriteBounds(json, sentence.Span);
            json.WriteString("kind", Name(compared.Article.Blocks[sentence.Block].Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in compared.Claims)
        {
            json.WriteStartObject();
            WriteBounds(json, claim.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, TableRow row, ExportTable export)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteNumber("number", row.Number);
        json.WriteStartObject("cells");
        foreach (var cell in row.Cells)
        {
            json.WriteStartArray(cell.Column.Name);
            foreach (var claim in cell.Claims)
            {
                var span = export.Table.Comparison.Articles[cell.Column.Article].Claims[claim].Span;
                json.WriteStartObject();
                WriteBounds(json, span);
                json.WriteString("text", export.Text(cell.Column.Article, span));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteString("status", ExportTable.Status(row));
        json.WriteNumber("confidence", Math.Round(row.Source.Confidence, 4));
        json.WriteString("decided", Name(row.State.Status));
        json.WriteBoolean("grouped", row.State.IsGrouped);
        json.WriteStartArray("comments");
        foreach (var comment in row.State.Comments)
        {
            json.WriteStringValue(comment.Text);
        }
        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (var difference in row.Differences)
        {
            WriteDifference(json, difference, isDismissed: false, export);
        }
        foreach (var difference in row.Dismissed)
        {
            WriteDifference(json, difference, isDismissed: true, export);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference difference, bool isDismissed, ExportTable export)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(difference.Kind));
        json.WriteString("severity", Name(difference.Severity));
        json.WriteNumber("confidence", Math.Round(difference.Confidence, 4));
        json.WriteString("key", difference.Key);
        json.WriteBoolean("dismissed", isDismissed);
        json.WriteStartArray("sides");
        foreach (var side in difference.Sides)
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in side.Articles)
            {
                json.WriteStringValue(export.NameOf(article));
            }
            json.WriteEndArray();
            json.WriteString("value", side.Value);
            json.WriteStartArray("evidence");
            foreach (var evidence in side.Evidence)
            {
                json.WriteStartObject();
                json.WriteString("article", export.NameOf(evidence.Article));
                WriteBounds(json, evidence.Span);
                json.WriteString("text", export.Text(evidence.Article, evidence.Span));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
