using System.Text.Json;

namespace ArticleCompare.Cli.Tests;

/// <summary>
/// The five articles that the project started from: one story in four languages and an interview. They are not part of the
/// repository; where the folder is not beside it, there is nothing to test.
/// </summary>
public sealed class SeedTests
{
    private static readonly string[] Seeds = Find();

    [Fact]
    public async Task The_four_tellings_are_one_story_and_the_interview_is_another()
    {
        if (Seeds.Length == 0)
        {
            return;
        }
        var run = await CommandLineRun.Of(["group", .. Seeds]);

        Assert.Equal([1, 1, 1, 1, 2], run.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("group").GetInt32()));
    }

    [Fact]
    public async Task The_story_has_one_column_for_each_language_and_the_same_rows_in_any_order()
    {
        if (Seeds.Length == 0)
        {
            return;
        }
        var run = await CommandLineRun.Of(["compare", .. Seeds[..4], "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Equal(["de", "en", "fr", "id"], json.RootElement.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("key").GetString()));
        Assert.Equal(run.Output, (await CommandLineRun.Of(["compare", Seeds[2], Seeds[0], Seeds[3], Seeds[1], "--format", "json"])).Output);
    }

    [Fact]
    public async Task The_story_has_no_major_difference()
    {
        if (Seeds.Length == 0)
        {
            return;
        }
        var run = await CommandLineRun.Of(["compare", .. Seeds[..4], "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);

        Assert.DoesNotContain(
            json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("differences").EnumerateArray()),
            difference => difference.GetProperty("severity").GetString() == "major");
    }

    /// <summary>What the story was chosen for: how sure, since when, what alone, what is measured, how a name is written.</summary>
    [Theory]
    [InlineData("certainty", "de+en|fr+id")]
    [InlineData("date", "de+fr+id|en")]
    [InlineData("degree", "de+en|fr+id")]
    [InlineData("content", "de+en|fr+id")]
    [InlineData("name", "de+en+fr|id")]
    public async Task The_story_shows_who_differs(string kind, string sides)
    {
        if (Seeds.Length == 0)
        {
            return;
        }
        var run = await CommandLineRun.Of(["compare", .. Seeds[..4], "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);

        Assert.Contains(
            json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("differences").EnumerateArray()),
            difference => difference.GetProperty("kind").GetString() == kind && sides == string.Join('|', difference.GetProperty("sides").EnumerateArray()
                .Select(side => string.Join('+', side.GetProperty("articles").EnumerateArray().Select(a => a.GetString()))).Order(StringComparer.Ordinal)));
    }

    private static string[] Find()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "seeds");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)] : [];
    }
}
