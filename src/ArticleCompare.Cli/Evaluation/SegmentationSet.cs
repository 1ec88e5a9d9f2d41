using System.Text.Json.Nodes;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Sentence boundaries: <c>ingest/segmentation</c>.</summary>
internal static class SegmentationSet
{
    public static EvaluationSet Set { get; } = new("ingest/segmentation", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        if (JsonLines.ReadFolder(kit, "ingest/segmentation/dev") is not { } records)
        {
            return null;
        }
        var sentences = 0;
        JsonLines.Write(predictions, "ingest/segmentation.jsonl", records.Select(record =>
        {
            var text = (string)record["text"]!;
            var spans = SentenceSplitter.Split(text, new TextSpan(0, text.Length), (string)record["lang"]!);
            sentences += spans.Length;
            return new JsonObject { ["id"] = (string)record["id"]!, ["bounds"] = new JsonArray([.. spans.Select(span => JsonValue.Create(span.End))]) };
        }));
        return FormattableString.Invariant($"{sentences} sentences");
    }
}
