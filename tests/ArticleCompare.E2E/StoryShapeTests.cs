using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>Which articles make a story: merge, split, delete one, a new revision. Each can be undone.</summary>
public sealed class StoryShapeTests(AppAndBrowser app)
{
    private const string LibraryEnglish = """
        Library of Ostrand opens at night

        The library of Ostrand stays open until midnight from 2 May.

        Librarian Greta Lund expects 300 visitors a night.
        """;

    private const string LibraryGerman = """
        Bibliothek von Ostrand öffnet nachts

        Die Bibliothek von Ostrand bleibt ab dem 2. Mai bis Mitternacht offen.

        Bibliothekarin Greta Lund erwartet 300 Besucher je Nacht.
        """;

    [Fact]
    public async Task An_article_is_split_off_and_merged_back()
    {
        var story = await UploadedStory.AddAsync(app, LibraryEnglish, LibraryGerman);
        var page = await app.OpenAsync(story.Path);
        await page.Locator(".name summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Split off articles" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Split off", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(page.GetByText("There is only one article of this story")).ToBeVisibleAsync();

        await page.Locator(".name summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge with another story" }).ClickAsync();
        var other = page.GetByRole(AriaRole.Dialog).Locator("option", new() { HasTextString = "Bibliothek von Ostrand" });
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox).SelectOptionAsync((await other.First.GetAttributeAsync("value"))!);
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Merge", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(2, new() { Timeout = 60_000 });

        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_article_is_deleted_from_its_page_and_brought_back()
    {
        var story = await UploadedStory.AddAsync(app, UploadedStory.OrchestraEnglish.Replace("Tarnau", "Velden", StringComparison.Ordinal), UploadedStory.OrchestraGerman.Replace("Tarnau", "Velden", StringComparison.Ordinal));
        var page = await app.OpenAsync(story.Path);
        var other = await app.OpenAsync(story.Path);
        await page.GetByRole(AriaRole.List, new() { Name = "Read the articles" }).GetByRole(AriaRole.Link, new() { Name = "German" }).ClickAsync();
        await page.WaitForURLAsync("**/articles/*");
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(0);
        await page.Locator(".name summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete the article" }).ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await Expect(other.Locator("[data-column-head]")).ToHaveCountAsync(1, new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Button, new() { Name = "Undo" }).Last.ClickAsync();
        await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(2, new() { Timeout = 60_000 });
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task A_new_revision_shows_what_changed_and_reopens_only_the_row_it_touches()
    {
        var english = UploadedStory.GlacierEnglish.Replace("Piz Morell", "Piz Serra", StringComparison.Ordinal);
        var story = await UploadedStory.AddAsync(app, english, UploadedStory.GlacierGerman.Replace("Piz Morell", "Piz Serra", StringComparison.Ordinal));
        var page = await app.OpenAsync(story.Path + "?base=en&order=text");
        foreach (var row in new[] { 1, 2 })
        {
            await page.Locator("tr[data-row]").Nth(row).Locator("a.number").ClickAsync();
            await Expect(page.Locator("tr[data-row]").Nth(row)).ToHaveClassAsync("open");
            await page.GetByRole(AriaRole.Button, new() { Name = "Confirm row" }).ClickAsync();
            await Expect(page.Locator("tr[data-row]").Nth(row)).ToContainTextAsync("confirmed");
        }

        await page.GotoAsync("/upload");
        await Expect(page.Locator("main[data-interactive]")).ToBeAttachedAsync();
        await page.Locator("#text").FillAsync(english.Replace("9 metres", "11 metres", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**batch=**");
        await Expect(page.GetByLabel("Story", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^article-"));
        await page.Locator("details:has(ins)").EvaluateAsync("d => d.open = true");
        await Expect(page.Locator("ins")).ToContainTextAsync("11 metres");
        await Expect(page.Locator("del")).ToContainTextAsync("9 metres");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 1 article" }).ClickAsync();
        await page.WaitForURLAsync("**/stories/**");

        await page.GotoAsync(story.Path + "?base=en&order=text");
        await Expect(page.Locator("tr[data-row]").Nth(1)).ToContainTextAsync("11 metres", new() { Timeout = 60_000 });
        await Expect(page.Locator("tr[data-row]").Nth(1)).ToContainTextAsync("open again");
        await Expect(page.Locator("tr[data-row]").Nth(2)).ToContainTextAsync("confirmed");
        await page.Context.CloseAsync();
    }
}
