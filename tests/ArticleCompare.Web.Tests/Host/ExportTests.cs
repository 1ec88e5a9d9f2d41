using System.Net;
using System.Text;
using System.Text.Json;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Tests.Host;

public sealed class ExportTests
{
    private const string German = "Der Hafen bleibt zu\n\n=SUMME(A1) steht im Text, und der Hafen ist \"zu\"; das sagt die Stadt.\n\nZwölf Schiffe und drei Fähren warten vor dem Hafen.";
    private const string English = "The port stays closed\n\nTwelve ships and three ferries are waiting outside the port.";

    [Fact]
    public async Task A_csv_opens_right_in_excel_and_runs_no_formula()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var story = await StoryAsync(app);

        using var answer = await client.GetAsync(new Uri($"/stories/{story}/export.csv?base=de&separator=;", UriKind.Relative));

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.StartsWith("\"#\";\"de\";\"en\";\"status\";", text, StringComparison.Ordinal);
        Assert.Contains("\"'=SUMME(A1) steht im Text", text, StringComparison.Ordinal);
        Assert.Contains("\"\"zu\"\"", text, StringComparison.Ordinal);
        Assert.Contains("Zwölf Schiffe", text, StringComparison.Ordinal);
        Assert.Matches(@"^der-hafen-bleibt-zu\.de-en\.\d{8}-\d{4}\.rows\.csv$", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }

    [Fact]
    public async Task The_export_has_what_the_filter_shows()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var story = await StoryAsync(app);
        var table = (await app.Store.LoadAsync(story))!.Table!.Comparison;
        await app.Store.DecideAsync(story, "anna", Decide.Confirm(table, table.Rows[0]));

        var all = await RowsAsync(client, $"/stories/{story}/export.json");
        var confirmed = await RowsAsync(client, $"/stories/{story}/export.json?filter=confirmed");

        Assert.Equal(table.Rows.Length, all.Count);
        Assert.Equal([table.Rows[0].Id], confirmed.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("confirmed", confirmed[0].GetProperty("decided").GetString());
    }

    [Fact]
    public async Task Spans_of_the_json_are_places_in_its_texts()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var story = await StoryAsync(app);
        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/stories/{story}/export.json", UriKind.Relative)));
        var german = json.RootElement.GetProperty("articles").EnumerateArray().Single(a => a.GetProperty("key").GetString() == "de").GetProperty("text").GetString()!;
        var cells = json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("cells").GetProperty("de").EnumerateArray()).ToList();
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
        {
            Assert.Equal(cell.GetProperty("text").GetString(), german[cell.GetProperty("start").GetInt32()..cell.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public async Task A_story_that_is_not_there_has_no_export()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        using var answer = await client.GetAsync(new Uri("/stories/99/export.csv", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<List<JsonElement>> RowsAsync(HttpClient client, string path)
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return [.. json.RootElement.Clone().GetProperty("rows").EnumerateArray()];
    }

    private static async Task<int> StoryAsync(AppFactory app)
    {
        int? story = null;
        foreach (var (language, text) in new[] { ("de", German), ("en", English) })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var corrections = Corrections.None with { Language = language };
            story = (await app.Store.AddArticleAsync(new NewArticle(bytes, null, Stories.ArticleReading.Read(bytes, null, corrections).Reading!, corrections, "anna"), story)).StoryId;
        }
        await AppFactory.UntilAsync(async () => (await app.Store.LoadAsync(story!.Value))! is { IsUpToDate: true });
        return story!.Value;
    }
}
