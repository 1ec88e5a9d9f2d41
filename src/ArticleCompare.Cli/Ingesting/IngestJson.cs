using System.Globalization;
using System.Text.Json;
using ArticleCompare.Cli.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Cli.Ingesting;

/// <summary>An article as read, as JSON. Offsets are UTF-16, half-open, into the decoded text of the file.</summary>
internal static class IngestJson
{
    public static void Write(ArticleFile file, ComparedArticle analysed, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        var (article, read) = (file.Read.Article, file.Read);
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("format", ComparisonJson.Name(read.Format));
        json.WriteString("encoding", read.Encoding);
        json.WriteString("language", article.Language);
        json.WriteNumber("confidence", Math.Round(read.Language.Confidence, 4));
        json.WriteString("title", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("author", article.Author);
        json.WriteString("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteArray(json, "notes", read.Notes, note => json.WriteStringValue(ComparisonJson.Name(note)));
        WriteArray(json, "blocks", article.Blocks, block => WriteSpan(json, block.Span, () =>
        {
            json.WriteString("kind", ComparisonJson.Name(block.Kind));
            json.WriteString("language", block.Language ?? article.Language);
            json.WriteString("speaker", block.Speaker);
            json.WriteString("setAside", block.SetAsideFor);
        }));
        WriteArray(json, "repairs", article.Repairs, repair => WriteSpan(json, repair.Span, () => json.WriteString("replacement", repair.Replacement)));
        WriteArray(json, "sentences", analysed.Sentences, sentence => WriteSpan(json, sentence.Span, () => json.WriteNumber("block", sentence.Block)));
        WriteArray(json, "claims", analysed.Claims, claim => WriteSpan(json, claim.Span, () => json.WriteNumber("sentence", claim.Sentence)));
        json.WriteEndObject();
    });

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span, Action rest)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        rest();
        json.WriteEndObject();
    }
}
