using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

public sealed class StoryTests(AppAndBrowser app)
{
    private const string Sample = "AI is advancing faster";

    [Fact]
    public async Task The_sample_table_is_one_click_from_the_front_page()
    {
        var page = await app.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = Sample }).ClickAsync();
        var table = page.GetByRole(AriaRole.Table, new() { Name = "One row per claim" });
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(5);
        await Expect(table).ToContainTextAsync("Jack Clark");
        Assert.True(await page.Locator("tr[data-row]").CountAsync() > 15);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_base_stands_in_the_address_and_leads_the_columns()
    {
        var page = await OpenSampleAsync();
        await page.Locator("a[data-column=fr]").ClickAsync();
        await page.WaitForURLAsync("**base=fr**");
        await Expect(page.Locator("[data-column-head]").First).ToContainTextAsync("French");
        await page.ReloadAsync();
        await Expect(page.Locator("[data-column-head]").First).ToContainTextAsync("French");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_chip_filters_and_its_count_is_the_number_of_rows()
    {
        var page = await OpenSampleAsync();
        var chip = page.GetByRole(AriaRole.Link, new() { Name = "Missing" });
        var count = int.Parse((await chip.InnerTextAsync()).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)[^1], System.Globalization.CultureInfo.InvariantCulture);
        await chip.ClickAsync();
        await page.WaitForURLAsync("**filter=missing**");
        await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(count);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_row_explains_itself()
    {
        var page = await OpenSampleAsync();
        await page.Locator("tr[data-row] a.number").Nth(1).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Why these stand together" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The sentences around" }).GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^articles/"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_uploaded_translation_appears_in_the_table()
    {
        var data = Directory.CreateTempSubdirectory("article-compare-e2e-upload").FullName;
        await using (var own = await RunningApp.StartAsync(data))
        {
            await own.WaitForSamplesAsync();
            var page = await app.OpenAsync("/upload", own);
            await page.Locator("#text").FillAsync(
                "IA : les progrès accélèrent encore, assure le cofondateur d’Anthropic Jack Clark\n\n"
                + "Jack Clark, cofondateur d’Anthropic, défend dans sa lettre Import AI l’idée que les progrès de l’intelligence artificielle accélèrent.\n\n"
                + "Il cite le modèle o3 d’OpenAI et prévoit pour 2025 une tendance plus forte encore.\n");
            await page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).ClickAsync();
            await page.WaitForURLAsync("**batch=**");
            await Expect(page.GetByLabel("Language", new() { Exact = true })).ToHaveValueAsync("fr");
            await page.GetByLabel("Story", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Value = await page.Locator("option", new() { HasTextString = Sample }).First.GetAttributeAsync("value") ?? "" });
            await page.GetByRole(AriaRole.Button, new() { Name = "Save 1 article" }).ClickAsync();
            await page.WaitForURLAsync("**/stories/**");
            await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(5, new() { Timeout = 60_000 });
            await Expect(page.Locator("tbody")).ToContainTextAsync("défend dans sa lettre");
            await page.Context.CloseAsync();
        }
        Directory.Delete(data, recursive: true);
    }

    private async Task<IPage> OpenSampleAsync()
    {
        var page = await app.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = Sample }).ClickAsync();
        await Expect(page.Locator("tr[data-row]").First).ToBeVisibleAsync();
        return page;
    }
}
