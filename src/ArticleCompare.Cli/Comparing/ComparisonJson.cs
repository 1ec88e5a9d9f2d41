using System.Text.Json;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Cli.Comparing;

/// <summary>Everything the engine found, as JSON. Offsets are UTF-16, half-open, into the decoded text of the file.</summary>
internal static class ComparisonJson
{
    /// <param name="comparison">What was found.</param>
    /// <param name="pathOf">The file of every article key.</param>
    /// <param name="output">Where one line is written.</param>
    public static void Write(Comparison comparison, IReadOnlyDictionary<string, string> pathOf, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("articles");
        foreach (var article in comparison.Articles)
        {
            WriteArticle(json, article, pathOf[article.Article.Key]);
        }
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in comparison.Rows)
        {
            WriteRow(json, row, comparison);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteArticle(Utf8JsonWriter json, ComparedArticle compared, string path)
    {
        json.WriteStartObject();
        json.WriteString("key", compared.Article.Key);
        json.WriteString("file", path);
        json.WriteString("language", compared.Article.Language);
        json.WriteString("title", compared.Article.Title);
        json.WriteStartArray("sentences");
        foreach (var sentence in compared.Sentences)
        {
            json.WriteStartObject();
            WriteBounds(json, sentence.Span);
            json.WriteString("kind", JsonText.Name<BlockKind>(compared.Article.Blocks[sentence.Block].Kind));
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

    private static void WriteRow(Utf8JsonWriter json, Row row, Comparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteStartObject("cells");
        for (var a = 0; a < row.Cells.Length; a++)
        {
            json.WriteStartArray(comparison.Articles[a].Article.Key);
            foreach (var claim in row.Cells[a])
            {
                json.WriteStartObject();
                WriteBounds(json, comparison.Articles[a].Claims[claim].Span);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteString("status", JsonText.Name(RowStatuses.Of(row)));
        json.WriteNumber("confidence", Math.Round(row.Confidence, 4));
        json.WriteStartArray("differences");
        foreach (var difference in row.Differences)
        {
            WriteDifference(json, difference, comparison);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, Difference difference, Comparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonText.Name(difference.Kind));
        json.WriteString("severity", JsonText.Name(difference.Severity));
        json.WriteNumber("confidence", Math.Round(difference.Confidence, 4));
        json.WriteString("key", difference.Key);
        json.WriteStartArray("sides");
        foreach (var side in difference.Sides)
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in side.Articles)
            {
                json.WriteStringValue(comparison.Articles[article].Article.Key);
            }
            json.WriteEndArray();
            json.WriteString("value", side.Value);
            json.WriteStartArray("evidence");
            foreach (var evidence in side.Evidence)
            {
                json.WriteStartObject();
                json.WriteString("article", comparison.Articles[evidence.Article].Article.Key);
                WriteBounds(json, evidence.Span);
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
}
