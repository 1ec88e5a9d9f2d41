using System.Text.Json.Nodes;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Quantities in single sentences: <c>ingest/lists/dev/numbers.jsonl</c>.</summary>
internal static class NumbersSet
{
    public static EvaluationSet Set { get; } = new("ingest/numbers", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        var path = Path.Combine(kit.FullName, "ingest/lists/dev");
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "numbers*.jsonl") : [];
        if (files.Length == 0)
        {
            return null;
        }
        var records = files.Order(StringComparer.Ordinal).SelectMany(JsonLines.Read).Select(Predict).ToList();
        JsonLines.Write(predictions, "ingest/numbers.jsonl", records);
        return FormattableString.Invariant($"{records.Count} sentences");
    }

    private static JsonObject Predict(JsonObject item)
    {
        var text = (string)item["text"]!;
        var quantities = ValueReader.Read(text, new TextSpan(0, text.Length), (string)item["lang"]!).Where(IsQuantity);
        return new JsonObject
        {
            ["id"] = (string)item["id"]!,
            ["quantities"] = new JsonArray([.. quantities.Select(v => new JsonObject { ["value"] = v.Quantity.Amount, ["unit"] = v.Quantity.Unit })]),
        };
    }

    /// <summary>The set counts amounts only: no dates, times, results, ranks and numbers of names.</summary>
    private static bool IsQuantity(Value value) => value.Kind is ValueKind.Count or ValueKind.Percent or ValueKind.PercentPoint
        or ValueKind.Money or ValueKind.Measure or ValueKind.Multiple or ValueKind.Fraction;
}
