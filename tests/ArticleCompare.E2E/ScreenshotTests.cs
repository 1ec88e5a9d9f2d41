using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>The pictures of docs/screenshots; they land in the folder that E2E_SHOTS names.</summary>
public sealed class ScreenshotTests(AppAndBrowser app)
{
    [Theory]
    [InlineData("story", "/stories/1", 1280, ColorScheme.Light)]
    [InlineData("story", "/stories/1", 1280, ColorScheme.Dark)]
    [InlineData("story", "/stories/1", 768, ColorScheme.Light)]
    [InlineData("story", "/stories/1", 390, ColorScheme.Light)]
    [InlineData("story", "/stories/1", 390, ColorScheme.Dark)]
    [InlineData("stories", "/", 1280, ColorScheme.Light)]
    [InlineData("article", "/articles/1", 1280, ColorScheme.Light)]
    [InlineData("article", "/articles/1", 390, ColorScheme.Dark)]
    [InlineData("overview", "/stories/1/overview", 1280, ColorScheme.Light)]
    [InlineData("upload", "/upload", 1280, ColorScheme.Light)]
    [InlineData("design", "/design", 1280, ColorScheme.Light)]
    public async Task A_page_as_it_looks(string name, string path, int width, ColorScheme scheme)
    {
        var page = await app.OpenAsync(path, width: width, height: width < 500 ? 844 : 900, scheme: scheme);
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Shots, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png") });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_row_with_its_explanation()
    {
        var page = await app.OpenAsync("/stories/1", height: 1100);
        var number = page.Locator("tr[data-row] a.number").First;
        await number.ClickAsync();
        await Expect(page.Locator("tr.detail")).ToBeVisibleAsync();
        await page.Locator("tr.open").EvaluateAsync("e => e.scrollIntoView()");
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Shots, "row-1280-light.png") });
        await page.Context.CloseAsync();
    }
}
