using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ArticleCompare.Web.Tests.Host;

public sealed class HostTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Theory]
    [InlineData("/healthz", "text/plain")]
    [InlineData("/_framework/blazor.web.js", "text/javascript")]
    [InlineData("/upload/token", "application/json")]
    public async Task Answers(string path, string type)
    {
        using var client = app.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_browser_asks_for_styles_and_scripts_once()
    {
        await using var production = app.WithWebHostBuilder(b => b.UseEnvironment("Production"));
        using var client = production.CreateClient();
        var page = await client.GetStringAsync(new Uri("/dictionary", UriKind.Relative));
        var assets = Regex.Matches(page, "(?:href|src)=\"([^\"]+\\.(?:css|js))\"");
        Assert.True(assets.Count >= 6);
        foreach (Match asset in assets)
        {
            using var response = await client.GetAsync(new Uri("/" + asset.Groups[1].Value, UriKind.Relative));
            Assert.Contains("immutable", response.Headers.CacheControl!.Extensions.Select(e => e.Name));
        }
    }

    [Fact]
    public async Task Every_answer_forbids_scripts_and_frames_from_elsewhere()
    {
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        foreach (var path in new[] { "/healthz", "/", "/nothing-here" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        }
    }

    [Fact]
    public async Task The_database_is_in_the_data_folder()
    {
        using var client = app.CreateClient();
        await client.GetStringAsync(new Uri("/healthz", UriKind.Relative));
        Assert.True(File.Exists(Path.Combine(app.Data, "articlecompare.db")));
        Assert.True(Directory.Exists(Path.Combine(app.Data, "logs")));
    }
}
