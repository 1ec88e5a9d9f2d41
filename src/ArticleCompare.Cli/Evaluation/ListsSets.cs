using System.Text.Json.Nodes;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Whether a sentence negates, and whether it is told as somebody's words: <c>ingest/lists</c>.</summary>
internal static class ListsSets
{
    public static EvaluationSet Negation { get; } = new("ingest/negation", (kit, predictions) =>
        Run(kit, predictions, "negation", "neg",
            // The set counts every negating word, also that of "not only".
            (text, language) => NegationReader.Read(text, new TextSpan(0, text.Length), language).Any(n => n.Denies || n.Strength == NegationStrength.Idiom)));

    public static EvaluationSet Attribution { get; } = new("ingest/attribution", (kit, predictions) =>
        Run(kit, predictions, "attribution", "attr", (text, language) => AttributionFinder.Find(text, new TextSpan(0, text.Length), language).Any(a => a.IsSpeech)));

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions, string name, string answer, Func<string, string, bool> found)
    {
        var path = Path.Combine(kit.FullName, "ingest", "lists", "dev", name + ".jsonl");
        if (!File.Exists(path))
        {
            return null;
        }
        var positive = 0;
        JsonLines.Write(predictions, $"ingest/{name}.jsonl", JsonLines.Read(path).Select(record =>
        {
            var isFound = found((string)record["text"]!, (string)record["lang"]!);
            positive += isFound ? 1 : 0;
            return new JsonObject { ["id"] = (string)record["id"]!, [answer] = isFound };
        }));
        return FormattableString.Invariant($"{positive} found");
    }
}
