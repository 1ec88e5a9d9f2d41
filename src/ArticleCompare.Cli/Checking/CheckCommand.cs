using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Cli.Checking;

/// <summary><c>check A B --units</c>: the differences between the lines of two line-parallel files, one JSON object a line.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var a = new Argument<FileInfo>("A") { Description = "The first file, one unit a line." };
        var b = new Argument<FileInfo>("B") { Description = "The second file; line n says what line n of the first says." };
        var units = new Option<bool>("--units") { Required = true, Description = "The lines are units that belong together line by line." };
        var languageA = new Option<string?>("--language-a") { Description = "ISO 639-1 code of the first file; found out when not given." };
        var languageB = new Option<string?>("--language-b") { Description = "ISO 639-1 code of the second file; found out when not given." };
        var command = new Command("check", "Finds the differences between line-parallel files.") { a, b, units, languageA, languageB };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(a), parsed.GetRequiredValue(b), parsed.GetValue(languageA), parsed.GetValue(languageB),
            parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(FileInfo a, FileInfo b, string? languageA, string? languageB, TextWriter output, TextWriter errors)
    {
        foreach (var file in (FileInfo[])[a, b])
        {
            if (!file.Exists)
            {
                errors.WriteLine($"There is no file {file.FullName}.");
                return 1;
            }
        }
        var (left, right) = (File.ReadAllLines(a.FullName), File.ReadAllLines(b.FullName));
        if (left.Length != right.Length)
        {
            errors.WriteLine(FormattableString.Invariant($"{a.Name} has {left.Length} lines, {b.Name} has {right.Length}: they are not parallel."));
            return 1;
        }
        languageA ??= LanguageDetector.Detect(string.Join('\n', left)).Language;
        languageB ??= LanguageDetector.Detect(string.Join('\n', right)).Language;
        for (var i = 0; i < left.Length; i++)
        {
            var line = new JsonObject
            {
                ["line"] = i,
                ["differences"] = new JsonArray([.. DifferenceFinder.Compare(left[i], languageA, right[i], languageB).Select(d => Describe(d, left[i], right[i]))]),
            };
            output.Write(line.ToJsonString(Readable));
            output.Write('\n');
        }
        return 0;
    }

    private static JsonObject Describe(Difference difference, string a, string b) => new()
    {
        ["kind"] = ComparisonJson.Name(difference.Kind),
        ["severity"] = ComparisonJson.Name(difference.Severity),
        ["confidence"] = Math.Round(difference.Confidence, 3),
        ["sides"] = new JsonArray([.. difference.Sides.Select(side => new JsonObject
        {
            ["files"] = new JsonArray([.. side.Articles.Select(article => JsonValue.Create(article == 0 ? "a" : "b"))]),
            ["value"] = side.Value,
            ["evidence"] = new JsonArray([.. side.Evidence.Select(e => new JsonObject
            {
                ["file"] = e.Article == 0 ? "a" : "b",
                ["start"] = e.Span.Start,
                ["end"] = e.Span.End,
                ["text"] = e.Span.Slice(e.Article == 0 ? a : b),
            })]),
        })]),
        ["key"] = difference.Key,
    };
}
