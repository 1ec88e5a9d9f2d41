using System.Text.Json.Nodes;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Where sentences are divided into claims: <c>ingest/claims</c>.</summary>
internal static class ClaimsSet
{
    public static EvaluationSet Set { get; } = new("ingest/claims", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        if (JsonLines.ReadFolder(kit, "ingest/claims/dev") is not { } records)
        {
            return null;
        }
        var splits = 0;
        JsonLines.Write(predictions, "ingest/claims.jsonl", records.Select(record =>
        {
            var text = (string)record["text"]!;
            var language = (string)record["lang"]!;
            var starts = Starts(text, language);
            splits += starts.Count;
            return new JsonObject
            {
                ["id"] = (string)record["id"]!,
                ["splits"] = new JsonArray([.. starts.Select(start => JsonValue.Create(start.Position))]),
                ["borders"] = new JsonArray([.. starts.Select(start => JsonValue.Create(start.Border.ToString()))]),
            };
        }));
        return FormattableString.Invariant($"{splits} splits");
    }

    /// <summary>As an article is read, sentence by sentence. The set asks where sentences are divided, not where they end.</summary>
    private static List<ClauseStart> Starts(string text, string language) =>
        [.. SentenceSplitter.Split(text, new TextSpan(0, text.Length), language).SelectMany(sentence => ClauseSplitter.Find(text, sentence, language))];
}
