using System.Text.Json.Nodes;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Languages of sentences, windows of words, and of articles with foreign lines: <c>ingest/langid</c>.</summary>
internal static class LanguageIdSet
{
    public static EvaluationSet Set { get; } = new("ingest/langid", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        if (JsonLines.ReadFolder(kit, "ingest/langid/dev") is not { } records)
        {
            return null;
        }
        var texts = 0;
        JsonLines.Write(predictions, "ingest/langid.jsonl", records.Select(record =>
        {
            texts++;
            var id = (string)record["id"]!;
            return record["lines"] is JsonArray lines
                ? Mixed(id, [.. lines.Select(line => line!.AsObject())])
                : new JsonObject { ["id"] = id, ["lang"] = LanguageDetector.Detect((string)record["text"]!).Language };
        }));
        return FormattableString.Invariant($"{texts} texts");
    }

    private static JsonObject Mixed(string id, JsonObject[] lines)
    {
        var whole = LanguageDetector.Detect(string.Join('\n', lines.Select(line => (string)line["text"]!)));
        var byLine = new JsonObject();
        foreach (var line in lines)
        {
            byLine[line["line"]!.ToJsonString()] = LanguageDetector.Detect((string)line["text"]!).Language;
        }
        return new JsonObject { ["id"] = id, ["main"] = whole.Language, ["lines"] = byLine };
    }
}
