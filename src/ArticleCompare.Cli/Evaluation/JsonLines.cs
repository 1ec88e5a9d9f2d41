using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>Reads and writes the kit's files: one JSON object a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The records of every <c>*.jsonl</c> file of a folder, file by file in ordinal order; null when there is no such folder.</summary>
    public static IEnumerable<JsonObject>? ReadFolder(DirectoryInfo kit, string folder)
    {
        var path = Path.Combine(kit.FullName, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Read)
            : null;
    }

    /// <summary>The records of one file.</summary>
    public static IEnumerable<JsonObject> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject());

    /// <summary>Writes records, one a line, creating the folder.</summary>
    public static void Write(DirectoryInfo predictions, string file, IEnumerable<JsonObject> records)
    {
        var path = Path.Combine(predictions.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllLines(path, records.Select(record => record.ToJsonString(Readable)));
    }
}
