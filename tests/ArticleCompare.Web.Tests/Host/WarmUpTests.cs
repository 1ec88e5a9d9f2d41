using ArticleCompare.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class WarmUpTests
{
    [Theory]
    [InlineData("http://localhost:5000", "http://localhost:5000/")]
    [InlineData("http://[::]:8080", "http://localhost:8080/")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080/")]
    [InlineData("http://*:80", "http://localhost/")]
    [InlineData("https://localhost:5001", null)]
    [InlineData("http://unix:/run/site.sock", null)]
    public void The_site_asks_itself_where_it_answers_without_encryption(string address, string? asked) =>
        Assert.Equal(asked, WarmUp.OwnAddress(["https://localhost:1", address])?.AbsoluteUri);

    [Fact]
    public async Task The_list_and_the_story_changed_last_are_asked_for_once_the_site_listens()
    {
        await using var app = new AppFactory { WithSamples = true };
        using (app.CreateClient())
        {
            await AppFactory.UntilAsync(async () => (await app.Store.ListAsync()) is { Length: 3 } s && s.All(x => x.IsUpToDate));
        }
        var asked = new Asked();
        await using var again = app.Restart();
        await using var listening = again.WithWebHostBuilder(b => b.ConfigureServices(s => s.AddSingleton<IStartupFilter>(asked)));
        listening.UseKestrel(0);
        listening.StartServer();

        var last = (await app.Store.ListAsync())[0].Id;
        await AppFactory.UntilAsync(() => Task.FromResult(asked.Paths.Contains($"/stories/{last}")));

        Assert.Contains("/", asked.Paths);
    }

    private sealed class Asked : IStartupFilter
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Paths { get; } = [];

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                Paths.Add(http.Request.Path);
                return rest(http);
            });
            next(app);
        };
    }
}
