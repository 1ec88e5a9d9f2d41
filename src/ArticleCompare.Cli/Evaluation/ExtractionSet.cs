using System.IO.Compression;
using System.Text.Json.Nodes;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>ingest/extraction: the article in saved web pages.</summary>
internal static class ExtractionSet
{
    public static EvaluationSet[] Sets =>
    [
        new("ingest/extraction-scrapinghub", (kit, predictions) => Run(kit, predictions, "html", ".html.gz", false, WriteObject)),
        new("ingest/extraction-trafilatura", (kit, predictions) => Run(kit, predictions, "html_trafilatura", ".gz", true, WriteLines)),
    ];

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions, string folder, string ending, bool withTitle, Action<DirectoryInfo, List<(string Id, string Text)>> write)
    {
        var pages = new DirectoryInfo(Path.Combine(kit.FullName, "ingest", "extraction", folder));
        if (!pages.Exists)
        {
            return null;
        }
        var texts = pages.EnumerateFiles("*" + ending)
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (Id: f.Name[..^ending.Length], Text: Extract(f, withTitle)))
            .ToList();
        write(predictions, texts);
        return FormattableString.Invariant($"{texts.Count} pages, {texts.Count(t => t.Text.Length == 0)} without text");
    }

    private static string Extract(FileInfo file, bool withTitle)
    {
        using var gzip = new GZipStream(file.OpenRead(), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return ArticleReader.Read(bytes.ToArray()) is ReadResult.Success success ? BodyText(success.Article, withTitle) : "";
    }

    /// <summary>The sets' texts have no captions; the first set's have no headline either.</summary>
    internal static string BodyText(Article article, bool withTitle) => string.Join("\n", article.Blocks
        .Where(b => b.IsContent && b.Kind != BlockKind.Caption && (b.Kind != BlockKind.Title || withTitle))
        .Select(b => b.Span.Slice(article.Text)));

    private static void WriteObject(DirectoryInfo predictions, List<(string Id, string Text)> texts) =>
        JsonLines.Write(predictions, "ingest/extraction-scrapinghub.json",
            [new JsonObject(texts.Select(t => KeyValuePair.Create(t.Id, (JsonNode?)new JsonObject { ["articleBody"] = t.Text })))]);

    private static void WriteLines(DirectoryInfo predictions, List<(string Id, string Text)> texts) =>
        JsonLines.Write(predictions, "ingest/extraction-trafilatura.jsonl", texts.Select(t => new JsonObject { ["id"] = t.Id, ["text"] = t.Text }));
}
