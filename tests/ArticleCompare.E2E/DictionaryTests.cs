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
        await Expect(page.Locator("[data-state]")).ToContainTextAsync("The first line has to name the languages");
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

    [Fact]
    public async Task Confirmed_rows_teach_a_pair_that_says_why_and_leads_back_to_them()
    {
        await using var app = await OwnApp.StartAsync("--learning:quiet", "0.2");
        var page = await browser.OpenAsync("/upload", app.Running);
        await page.Locator("#files").SetInputFilesAsync([TextFile("english.txt", English), TextFile("german.txt", German)]);
        await page.WaitForURLAsync("**batch=**");
        foreach (var (name, destination) in new[] { ("english.txt", "new"), ("german.txt", "draft-") })
        {
            var choice = page.GetByRole(AriaRole.Article, new() { Name = name }).GetByLabel("Story", new() { Exact = true });
            var value = (await choice.Locator($"option[value^={destination}]").First.GetAttributeAsync("value"))!;
            await choice.SelectOptionAsync(value);
            await Expect(choice).ToHaveValueAsync(value);
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 2 articles" }).ClickAsync();
        await page.WaitForURLAsync("**/stories/*");
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        await Expect(page.Locator("html[data-keys]")).ToBeAttachedAsync();
        var rows = await page.Locator("tr[data-row]").CountAsync();
        for (var row = 1; row <= rows; row++)
        {
            await page.Keyboard.PressAsync("u");
            await page.Keyboard.PressAsync("a");
            await Expect(page.Locator("tr[data-unconfirmed]")).ToHaveCountAsync(rows - row);
        }

        await page.GotoAsync("/dictionary");
        await Expect(page.Locator("tbody tr", new() { HasText = "Zwirbelwerk" })).ToContainTextAsync("tourbillon mill");
        await page.Locator("summary", new() { HasText = "Why" }).First.ClickAsync();
        await Expect(page.Locator("details li a").First).ToContainTextAsync("Zwirbelwerk");
        await page.ScreenshotAsync(new() { Path = Path.Combine(browser.Shots, "dictionary-learned-1280-light.png"), FullPage = true });
        await page.Locator("details li a").First.ClickAsync();
        await Expect(page.Locator("tr.open")).ToContainTextAsync("Zwirbelwerk");
        await page.Context.CloseAsync();
    }

    private const string English = """
        Tourbillon mill of Lindwik hums again

        Minister Anna Berg visited the tourbillon mill in Lindwik on 14 March.

        The city pays 4 million euros for the tourbillon mill.

        Nobody in Lindwik buys a tourbillon mill any more, says Berg.
        """;

    private const string German = """
        Zwirbelwerk von Lindwik brummt wieder

        Ministerin Anna Berg besuchte am 14. März das Zwirbelwerk in Lindwik.

        Die Stadt zahlt 4 Millionen Euro für das Zwirbelwerk.

        Niemand in Lindwik kauft mehr ein Zwirbelwerk, sagt Berg.
        """;

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

        public static async Task<OwnApp> StartAsync(params string[] more)
        {
            var app = new OwnApp();
            app.Running = await RunningApp.StartAsync(app.data.FullName, ["--samples", "none", .. more]);
            return app;
        }

        public async ValueTask DisposeAsync()
        {
            await Running.DisposeAsync();
            data.Delete(recursive: true);
        }
    }
}
