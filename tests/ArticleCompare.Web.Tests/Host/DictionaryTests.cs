using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class DictionaryTests
{
    private static readonly string[] German = ["Das Zwirbelwerk brummt im Hafen.", "Der Minister besuchte das Zwirbelwerk am Montag.", "Niemand kauft mehr ein Zwirbelwerk.", "Das Zwirbelwerk gefällt Kindern."];

    private static readonly string[] English = ["The tourbillon mill is humming in the harbour.", "The minister visited the tourbillon mill on Monday.", "Nobody buys a tourbillon mill any more.", "Children like the tourbillon mill."];

    [Fact]
    public async Task Confirmed_rows_teach_a_pair_and_the_next_comparison_uses_it()
    {
        await using var app = new AppFactory { LearningQuiet = "0.05" };
        using var client = app.CreateClient();
        var story = await StoryAsync(app, client);
        var dictionaries = app.Services.GetRequiredService<DictionaryStore>();

        await ConfirmAsync(app, story, 3);
        await AppFactory.UntilAsync(async () => (await dictionaries.FindPairsAsync("zwirbelwerk", null, false, 0, 10)).Total == 1);

        await AppFactory.UntilAsync(async () => (await app.Store.LoadAsync(story))!.Table!.Comparison.Rows.SelectMany(r => r.Links).SelectMany(l => l.Anchors).Any(a => a.Source == "learned"));
        var page = await client.GetStringAsync(new Uri("/dictionary", UriKind.Relative));
        Assert.Contains("tourbillon mill", page, StringComparison.Ordinal);
        Assert.Contains("Why: together in 3 rows", page, StringComparison.Ordinal);
        Assert.Equal(3, (await app.Store.LoadAsync(story))!.Table!.States.Count(s => s.Status == RowStatus.Confirmed));
    }

    [Fact]
    public async Task A_dictionary_is_imported_searched_and_shown_by_page()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var lines = string.Concat(Enumerable.Range(0, 60).Select(i => $"Quarbling{i:00}\tdrowsy{i:00}\n"));

        using var answer = await ImportAsync(client, "animals.tsv", "de\ten\n" + lines);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("60 word pairs imported.", json.GetProperty("message").GetString());
        var id = json.GetProperty("id").GetInt32();
        var first = await client.GetStringAsync(new Uri($"/dictionary?dictionary={id}", UriKind.Relative));
        Assert.Contains("Quarbling49", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Quarbling50", first, StringComparison.Ordinal);
        Assert.Contains("Quarbling59", await client.GetStringAsync(new Uri($"/dictionary?dictionary={id}&page=2", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("drowsy07", await client.GetStringAsync(new Uri("/dictionary?q=DROWSY07", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.tsv", "no languages here\n", "The first line has to name the languages")]
    [InlineData("x.xml", "<TEI><entry>", "The XML is damaged")]
    public async Task What_is_no_dictionary_is_refused_by_name(string file, string content, string reason)
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();

        using var answer = await ImportAsync(client, file, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(await app.Services.GetRequiredService<DictionaryStore>().ListAsync());
    }

    [Fact]
    public async Task A_form_of_another_site_imports_nothing()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("de\ten\nWerk\tmill\n")), "file", "x.tsv" } };

        using var answer = await client.PostAsync(new Uri("/dictionary/import", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await app.Services.GetRequiredService<DictionaryStore>().ListAsync());
    }

    [Fact]
    public async Task An_added_pair_makes_the_stories_be_compared_again()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var story = await StoryAsync(app, client);

        await app.Services.GetRequiredService<DictionaryStore>().AddPairAsync(new DictionaryPair("de", "Zwirbelwerk", "en", "tourbillon mill", 1, ""), "anna");

        await AppFactory.UntilAsync(async () => (await app.Store.LoadAsync(story))!.Table!.Comparison.Rows.SelectMany(r => r.Links).SelectMany(l => l.Anchors).Any(a => a.Kind == AnchorKind.Dictionary));
    }

    private static async Task<int> StoryAsync(AppFactory app, HttpClient client)
    {
        using var form = await FormAsync(client);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join("\n\n", German))), "files", "de.txt");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join("\n\n", English))), "files", "en.txt");
        form.Add(new StringContent("true"), "save");
        using var answer = await client.PostAsync(new Uri("/upload", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        var stories = (await app.Store.ListAsync()).OrderBy(s => s.Id).ToList();
        for (var other = 1; other < stories.Count; other++)
        {
            await app.Store.MergeAsync(stories[0].Id, stories[other].Id, "anna");
        }
        await AppFactory.UntilAsync(async () => await app.Store.LoadAsync(stories[0].Id) is { Table: not null, IsUpToDate: true });
        return stories[0].Id;
    }

    private static async Task ConfirmAsync(AppFactory app, int story, int rows)
    {
        var articles = (await app.Store.LoadAsync(story))!.Articles.ToDictionary(a => a.Article.Language, a => a.Article.Key);
        for (var i = 0; i < rows; i++)
        {
            await app.Store.DecideAsync(story, "anna", new Confirmed(new RowAnchor([.. articles.Values.Order(StringComparer.Ordinal)], [new(articles["de"], German[i]), new(articles["en"], English[i])])));
        }
    }

    private static async Task<HttpResponseMessage> ImportAsync(HttpClient client, string name, string content)
    {
        using var form = await FormAsync(client);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dictionary/import") { Content = form };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await client.SendAsync(request);
    }

    private static async Task<MultipartFormDataContent> FormAsync(HttpClient client)
    {
        var token = await client.GetFromJsonAsync<JsonElement>(new Uri("/upload/token", UriKind.Relative));
        return new MultipartFormDataContent { { new StringContent(token.GetProperty("token").GetString()!), token.GetProperty("field").GetString()! } };
    }
}
