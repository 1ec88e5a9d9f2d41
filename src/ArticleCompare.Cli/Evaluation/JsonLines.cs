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

    /// <summary>The records of a file of the kit, read at once; null when the kit lacks it.</summary>
    public static List<JsonElement>? ReadAll(DirectoryInfo kit, string path)
    {
        var file = Path.Combine(kit.FullName, path);
        return File.Exists(file) ? [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line))] : null;
    }

    public static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    /// <summary>Writes records, one a line, creating the folder.</summary>
    public static void Write(DirectoryInfo predictions, string file, IEnumerable<JsonObject> records)
    {
        using var writer = Create(predictions, file);
        foreach (var record in records)
        {
            writer.WriteLine(record.ToJsonString(Readable));
        }
    }

    /// <summary>A new file of predictions, with its folder.</summary>
    public static StreamWriter Create(DirectoryInfo predictions, string file)
    {
        var path = new FileInfo(Path.Combine(predictions.FullName, file));
        path.Directory!.Create();
        return new StreamWriter(path.FullName) { NewLine = "\n" };
    }
}
