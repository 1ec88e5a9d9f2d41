using System.Text.Json;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Cli.Grouping;

/// <summary>An article on one line of a JSONL file.</summary>
/// <param name="Id">Its own name; no two lines have the same.</param>
/// <param name="Language">As given, or detected.</param>
/// <param name="Units">Its sentences, or its text as a whole.</param>
internal sealed record ArticleLine(string Id, string Language, string[] Units);

/// <summary>Reads the articles of a JSONL file.</summary>
internal static class ArticleLines
{
    /// <summary>All lines; null, with a line on <paramref name="error"/>, when one of them cannot be read.</summary>
    public static ArticleLine[]? Read(string path, TextWriter error, ProgressLine progress, CancellationToken cancellationToken)
    {
        var articles = new List<ArticleLine>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        try
        {
            foreach (var line in File.ReadLines(path))
            {
                cancellationToken.ThrowIfCancellationRequested();
                number++;
                progress.Report(FormattableString.Invariant($"Reading line {number}"));
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }
                if (Parse(line) is not { } article)
                {
                    error.WriteLine($"{path}, line {number}: no article. Expected {{\"id\":\"...\",\"lang\":\"de\",\"units\":[\"...\"]}}, or \"text\" instead of \"units\".");
                    return null;
                }
                if (!ids.Add(article.Id))
                {
                    error.WriteLine($"{path}, line {number}: the id {article.Id} was used before.");
                    return null;
                }
                articles.Add(article);
            }
            return [.. articles];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            error.WriteLine($"{path}: no such file.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            error.WriteLine($"{path}: {e.Message}");
        }
        return null;
    }

    private static ArticleLine? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String)
            {
                return null;
            }
            string[]? units = root.TryGetProperty("units", out var given) && given.ValueKind == JsonValueKind.Array && given.EnumerateArray().All(u => u.ValueKind == JsonValueKind.String)
                ? [.. given.EnumerateArray().Select(u => u.GetString()!)]
                : root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? [text.GetString()!] : null;
            if (units is null)
            {
                return null;
            }
            var language = root.TryGetProperty("lang", out var lang) && lang.ValueKind == JsonValueKind.String ? lang.GetString()! : LanguageDetector.Detect(string.Join('\n', units)).Language;
            return new ArticleLine(id.GetString()!, language, units);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
