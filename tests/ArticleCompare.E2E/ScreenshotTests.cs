using System.Text;
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
    [InlineData("overview", "/stories/1/overview", 768, ColorScheme.Dark)]
    [InlineData("numbers", "/stories/2/numbers", 1280, ColorScheme.Light)]
    [InlineData("names", "/stories/2/names", 1280, ColorScheme.Light)]
    [InlineData("side-by-side", "/stories/1/side-by-side", 1280, ColorScheme.Light)]
    [InlineData("print", "/stories/2/print", 1280, ColorScheme.Light)]
    [InlineData("stories", "/", 390, ColorScheme.Dark)]
    [InlineData("design", "/design", 1280, ColorScheme.Light)]
    public async Task A_page_as_it_looks(string name, string path, int width, ColorScheme scheme)
    {
        var page = await app.OpenAsync(path, width: width, height: width < 500 ? 844 : 900, scheme: scheme);
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Shots, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png") });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_upload_before_it_is_saved()
    {
        var page = await app.OpenAsync("/upload", height: 900);
        await page.Locator("#files").SetInputFilesAsync([
            new FilePayload { Name = "hafen.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(UploadedStory.HarbourGerman.Replace("Lindwik", "Sandholm", StringComparison.Ordinal)) },
            new FilePayload { Name = "harbour.txt", MimeType = "text/plain", Buffer = Encoding.Latin1.GetBytes(UploadedStory.HarbourEnglish.Replace("Lindwik", "Sandholm", StringComparison.Ordinal)) },
            new FilePayload { Name = "scan.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 nothing"u8.ToArray() },
        ]);
        await page.WaitForURLAsync("**batch=**");
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(3);
        await page.ScreenshotAsync(new() { Path = Path.Combine(app.Shots, "preview-1280-light.png") });
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
