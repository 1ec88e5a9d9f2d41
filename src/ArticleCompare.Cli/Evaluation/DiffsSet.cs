using System.Text.Json.Nodes;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Pairs of sentences, half of them with one planted change: <c>align/ntrex-diffs/items.jsonl</c>.</summary>
internal static class DiffsSet
{
    public static EvaluationSet Set { get; } = new("align/diffs", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        var items = new FileInfo(Path.Combine(kit.FullName, "align/ntrex-diffs/items.jsonl"));
        if (!items.Exists)
        {
            return null;
        }
        var records = JsonLines.Read(items.FullName).Select(Predict).ToList();
        JsonLines.Write(predictions, "align/diffs.jsonl", records);
        return FormattableString.Invariant($"{records.Count(r => r["types"]!.AsArray().Count > 0)} of {records.Count} pairs differ");
    }

    private static JsonObject Predict(JsonObject item)
    {
        var found = DifferenceFinder.Compare((string)item["a"]!, (string)item["a_lang"]!, (string)item["b"]!, (string)item["b_lang"]!)
            .Where(d => TypeOf(d) is not null && d.Severity == Severity.Major)
            .OrderByDescending(d => d.Confidence)
            .ToList();
        return new JsonObject
        {
            ["id"] = (string)item["id"]!,
            ["types"] = new JsonArray([.. found.Select(d => JsonValue.Create(TypeOf(d))).DistinctBy(t => (string)t!)]),
            ["score"] = found.Count > 0 ? found[0].Confidence : 0,
        };
    }

    /// <summary>The set's name for a kind; it knows factual differences only, and takes a changed percentage for a change of unit.</summary>
    private static string? TypeOf(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Number => "number",
        DifferenceKind.Date => "date",
        DifferenceKind.Name => "entity",
        DifferenceKind.Negation => "negation",
        // Million for billion is a number there.
        DifferenceKind.Unit when difference.Sides.Select(s => s.Value?.Split(' ').ElementAtOrDefault(1)).Distinct().Count() == 1 => "number",
        DifferenceKind.Unit or DifferenceKind.Currency or DifferenceKind.Percent => "unit",
        _ => null,
    };
}
