using System.Text;
using System.Text.Json.Nodes;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Evaluation;

/// <summary><c>ingest/boilerplate</c>: which lines of pasted text belong to the article.</summary>
internal static class BoilerplateSet
{
    public static EvaluationSet Set { get; } = new("ingest/boilerplate", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        if (JsonLines.ReadFolder(kit, "ingest/boilerplate/dev") is not { } records)
        {
            return null;
        }
        int lines = 0, kept = 0;
        JsonLines.Write(predictions, "ingest/boilerplate.jsonl", records.Select(record =>
        {
            var texts = record["lines"]!.AsArray().Select(line => (string)line!["t"]!).ToList();
            var keep = Keep(texts);
            lines += texts.Count;
            kept += keep.Count;
            return new JsonObject { ["id"] = (string)record["id"]!, ["keep"] = new JsonArray([.. keep.Select(i => JsonValue.Create(i))]) };
        }));
        return FormattableString.Invariant($"{kept} of {lines} lines kept");
    }

    /// <summary>The lines that content blocks lie in. Captions are content here, but these sets count them as debris.</summary>
    private static List<int> Keep(List<string> lines)
    {
        var text = string.Join('\n', lines.Select(l => l.Replace('\n', ' ').Replace('\r', ' ')));
        if (ArticleReader.Read(Encoding.UTF8.GetBytes(text)) is not ReadResult.Success { Article: var article })
        {
            return [];
        }
        var content = article.Blocks.Where(b => b.IsContent && b.Kind != BlockKind.Caption).ToList();
        var keep = new List<int>();
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var span = new TextSpan(at, lines[i].Length);
            if (content.Any(b => b.Span.Overlaps(span)))
            {
                keep.Add(i);
            }
            at += lines[i].Length + 1;
        }
        return keep;
    }
}
