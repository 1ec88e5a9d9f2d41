using System.Text.Json;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>JSON lines, UTF-8: how the kit's sets and the predictions are written.</summary>
internal static class Jsonl
{
    /// <summary>The lines of a file of the kit; null when the kit lacks it.</summary>
    public static List<JsonElement>? Read(DirectoryInfo kit, string path)
    {
        var file = Path.Combine(kit.FullName, path);
        return File.Exists(file) ? [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<JsonElement>(l))] : null;
    }

    public static StreamWriter Create(DirectoryInfo folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, path));
        file.Directory!.Create();
        return new StreamWriter(file.FullName) { NewLine = "\n" };
    }

    public static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];
}
