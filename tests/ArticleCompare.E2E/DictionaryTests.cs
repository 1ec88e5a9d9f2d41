using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>Dictionaries are added to, imported, searched and taken from. They count everywhere, so the tests have an app of their own.</summary>
public sealed class DictionaryTests(AppAndBrowser browser)
{
    [Fact]
    public async Task A_pair_is_added_found_removed_and_brought_back()
    {
        await using var app = await OwnApp.StartAsync();
        var page = await browser.OpenAsync("/dictionary", app.Running);
        await Expect(page.GetByText("No word pairs yet")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a word pair" }).ClickAsync();
        await page.GetByLabel("Words", new() { Exact = true }).FillAsync("Zwirbelwerk");
        await page.GetByLabel("Means the same", new() { Exact = true }).FillAsync("tourbillon mill");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("tourbillon mill");

        await page.GetByLabel("Search words").FillAsync("nothing");
        await Expect(page.GetByText("No word pair fits.")).ToBeVisibleAsync();
        await page.GetByLabel("Search words").FillAsync("ZWIRBEL");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(0);
        await page.Locator(".toast").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator("tbody tr")).ToContainTextAsync("Zwirbelwerk");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_file_is_imported_or_says_why_not_and_the_page_passes_axe_and_fits()
    {
        await using var app = await OwnApp.StartAsync();
        var page = await browser.OpenAsync("/dictionary", app.Running);
        await ImportAsync(page, "broken.tsv", "no languages\n");
        // beside the form, or on top of the page when the form was sent before its script had begun
        await Expect(page.Locator("main")).ToContainTextAsync("The first line has to name the languages");
        await ImportAsync(page, "mills.tsv", "de\ten\tfr\tweight\n" + string.Concat(Enumerable.Range(1, 20).Select(i => $"Zwirbelwerk{i:00}\ttourbillon mill {i:00}\tmoulin à tourbillon {i:00}\t0.9\n")));
        await page.WaitForURLAsync("**/dictionary?dictionary=*");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(50);
        await Expect(page.Locator(".chip", new() { HasText = "mills.tsv" })).ToContainTextAsync("60");
        var path = new Uri(page.Url).PathAndQuery;
        await page.Context.CloseAsync();

        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light), (390, ColorScheme.Dark) })
        {
            page = await browser.OpenAsync(path, app.Running, width, width < 500 ? 844 : 900, scheme);
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Take(5).Select(n => n.Html))}")));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"scrolls sideways at {width}");
            await page.ScreenshotAsync(new() { Path = Path.Combine(browser.Shots, $"dictionary-{width}-{scheme.ToString().ToLowerInvariant()}.png") });
            await page.Context.CloseAsync();
        }
    }

    private static FilePayload TextFile(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    private static async Task ImportAsync(IPage page, string name, string content)
    {
        await page.Locator("#dictionary-file").SetInputFilesAsync(TextFile(name, content));
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
    }

    /// <summary>Without samples; its folder goes with it.</summary>
    private sealed class OwnApp : IAsyncDisposable
    {
        private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("article-compare-e2e");

        public RunningApp Running { get; private set; } = null!;

        public static async Task<OwnApp> StartAsync()
        {
            var app = new OwnApp();
            app.Running = await RunningApp.StartAsync(app.data.FullName, "--samples", "none");
            return app;
        }

        public async ValueTask DisposeAsync()
        {
            await Running.DisposeAsync();
            data.Delete(recursive: true);
        }
    }
}
