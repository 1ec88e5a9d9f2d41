using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

public sealed class InterfaceTests(AppAndBrowser app)
{
    [Theory]
    [InlineData("de-AT", "de", "Themen")]
    [InlineData("fr-CH", "fr", "Sujets")]
    [InlineData("id-ID", "id", "Berita")]
    [InlineData("sv-SE", "en", "Stories")]
    public async Task The_language_comes_from_the_browser(string locale, string lang, string title)
    {
        var page = await app.OpenAsync("/", locale: locale);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", lang);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_language_is_switched_and_remembered()
    {
        var page = await app.OpenAsync("/upload");
        await page.Locator(".tools summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Deutsch" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Artikel hinzufügen");
        Assert.EndsWith("/upload", page.Url, StringComparison.Ordinal);
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Themen");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_theme_is_switched_and_remembered()
    {
        var page = await app.OpenAsync("/");
        await page.Locator("[data-theme-switch]").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Equal("rgb(18, 21, 26)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pasted_text_survives_a_reload()
    {
        var page = await app.OpenAsync("/upload");
        await page.Locator("#text").FillAsync("A long text that somebody typed.");
        await page.ReloadAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync("A long text that somebody typed.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_rejected_file_says_why_and_keeps_the_others()
    {
        var page = await app.OpenAsync("/upload");
        await page.Locator("#files").SetInputFilesAsync([
            new FilePayload { Name = "scan.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 nothing"u8.ToArray() },
            new FilePayload { Name = "lighthouse.txt", MimeType = "text/plain", Buffer = "The lighthouse of Skarn is dark\n\nThe lighthouse of Skarn has been dark since Tuesday.\n"u8.ToArray() },
        ]);
        await page.WaitForURLAsync("**batch=**");
        await Expect(page.GetByRole(AriaRole.Article, new() { Name = "scan.pdf" })).ToContainTextAsync("It is a PDF.");
        await Expect(page.GetByRole(AriaRole.Article, new() { Name = "lighthouse.txt" }).GetByLabel("Title")).ToHaveValueAsync("The lighthouse of Skarn is dark");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_story_keeps_its_view_in_this_browser()
    {
        var page = await app.OpenAsync("/stories/1?base=fr&order=text");
        await page.Locator("a[data-column=id]").ClickAsync();
        await page.WaitForFunctionAsync("() => localStorage.getItem('articlecompare.view.stories/1')?.includes('base=id')");
        await page.GotoAsync("/stories/1");
        await page.WaitForURLAsync("**base=id&order=text**");
        await Expect(page.Locator("[data-column-head]").First).ToContainTextAsync("Indonesian");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(640)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_page_is_wider_than_the_window(int width)
    {
        foreach (var path in new[] { "/", "/stories/1", "/articles/1", "/upload", "/design" })
        {
            var page = await app.OpenAsync(path, width: width);
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, $"{path} at {width}");
            await page.Context.CloseAsync();
        }
    }
}
