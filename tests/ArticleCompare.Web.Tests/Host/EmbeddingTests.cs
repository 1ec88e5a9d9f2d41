using System.Collections.Concurrent;
using System.Text.Json;
using ArticleCompare.Storage.Stories;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class EmbeddingTests
{
    private const string German = "Der Quarbling schläft unter dem Floff.\n\nDie Flundrine pfeift gern.\n\nDas Zwirbelwerk brummt.";
    private const string English = "Whistlery is what she enjoys.\n\nHumming fills the wheelhouse.\n\nBelow the blanket somebody dozes.";

    [Fact]
    public async Task What_words_cannot_find_is_found_with_a_service_which_is_asked_once()
    {
        await using var service = await FakeService.StartAsync();
        await using var app = new AppFactory { Embeddings = service.Address };
        var story = await StoryAsync(app);

        var rows = (await app.Store.LoadAsync(story))!.Table!.Comparison.Rows;
        Assert.Equal(3, rows.Length);
        Assert.All(rows, r => Assert.True(r.Links.Single().Parts.Meaning > 0.5));
        // The comparison of the first article may be overtaken by the second one while it asks, and then asks again.
        Assert.Equal(6, service.Asked.Distinct(StringComparer.Ordinal).Count());
        var asked = service.Asked.Count;
        Assert.All(service.Keys, k => Assert.Equal("Bearer secret", k));

        await using var again = app.Restart();
        await again.Store.RecountAsync(story);
        Assert.True((await again.Store.LoadAsync(story))!.IsUpToDate);
        Assert.Equal(asked, service.Asked.Count);
    }

    [Fact]
    public async Task A_service_that_fails_leaves_the_comparison_to_words_and_says_so()
    {
        await using var service = await FakeService.StartAsync();
        service.Fails = true;
        await using var app = new AppFactory { Embeddings = service.Address };
        using var client = app.CreateClient();
        var story = await StoryAsync(app);

        Assert.DoesNotContain((await app.Store.LoadAsync(story))!.Table!.Comparison.Rows.SelectMany(r => r.Links), l => l.Parts.Meaning is not null);
        Assert.Contains("did not answer", await client.GetStringAsync(new Uri("/dictionary", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_setting_no_service_is_asked()
    {
        await using var service = await FakeService.StartAsync();
        await using var app = new AppFactory();
        await StoryAsync(app);

        Assert.Empty(service.Asked);
    }

    private static async Task<int> StoryAsync(AppFactory app)
    {
        var german = await app.Store.AddArticleAsync(Article("de", German));
        await app.Store.AddArticleAsync(Article("en", English), german.StoryId);
        await AppFactory.UntilAsync(async () => await app.Store.LoadAsync(german.StoryId) is { Table: not null, IsUpToDate: true });
        return german.StoryId;
    }

    private static NewArticle Article(string language, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var corrections = Corrections.None with { Language = language };
        var (reading, _) = Stories.ArticleReading.Read(bytes, language + ".txt", corrections);
        return new NewArticle(bytes, language + ".txt", reading!, corrections, "anna");
    }

    /// <summary>An OpenAI-compatible service whose vectors know what belongs together.</summary>
    private sealed class FakeService : IAsyncDisposable
    {
        private static readonly string[][] Meanings = [["Quarbling", "dozes"], ["Flundrine", "Whistlery"], ["Zwirbelwerk", "Humming"]];

        private readonly WebApplication app;

        private FakeService(WebApplication app) => this.app = app;

        public ConcurrentBag<string> Asked { get; } = [];

        public ConcurrentBag<string?> Keys { get; } = [];

        public bool Fails { get; set; }

        public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1";

        public static async Task<FakeService> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var service = new FakeService(app);
            app.MapPost("/v1/embeddings", service.Answer);
            await app.StartAsync();
            return service;
        }

        public async ValueTask DisposeAsync() => await app.DisposeAsync();

        private async Task<IResult> Answer(HttpRequest request)
        {
            Keys.Add(request.Headers.Authorization);
            using var json = await JsonDocument.ParseAsync(request.Body);
            var texts = json.RootElement.GetProperty("input").EnumerateArray().Select(t => t.GetString()!).ToList();
            texts.ForEach(Asked.Add);
            return Fails
                ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
                // in another order than asked, as the protocol allows
                : Results.Json(new { data = texts.Select((t, i) => new { index = i, embedding = VectorOf(t) }).Reverse() });
        }

        private static float[] VectorOf(string text)
        {
            var vector = new float[Meanings.Length + 1];
            vector[0] = 2;
            vector[1 + Array.FindIndex(Meanings, m => m.Any(w => text.Contains(w, StringComparison.Ordinal)))] = 1.5f;
            return vector;
        }
    }
}
