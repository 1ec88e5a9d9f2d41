using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

public sealed class JourneyTests(AppAndBrowser app)
{
    private static string Sample(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ArticleCompare.sln")))
        {
            folder = folder.Parent;
        }
        return Path.Combine(folder.FullName, "samples", "battery-plant", name);
    }

    [Fact]
    public async Task From_an_empty_list_to_decisions_that_outlive_a_restart()
    {
        var data = Directory.CreateTempSubdirectory("article-compare-e2e-journey").FullName;
        string story;
        int rows;
        await using (var own = await RunningApp.StartAsync(data, "--samples", "none"))
        {
            var page = await app.OpenAsync("/", own);
            await page.GetByRole(AriaRole.Link, new() { Name = "Upload the first articles" }).ClickAsync();
            await page.Locator("#files").SetInputFilesAsync([Sample("de.md"), Sample("en.md"), Sample("fr.txt"), Sample("id.txt")]);
            await page.WaitForURLAsync("**batch=**", new() { Timeout = 60_000 });
            var french = page.GetByRole(AriaRole.Article, new() { Name = "fr.txt" });
            await french.GetByLabel("Language", new() { Exact = true }).SelectOptionAsync("und");
            await Expect(french.GetByLabel("Language", new() { Exact = true })).ToHaveValueAsync("und");
            await french.GetByLabel("Language", new() { Exact = true }).SelectOptionAsync("fr");
            await Expect(french.GetByLabel("Language", new() { Exact = true })).ToHaveValueAsync("fr");
            foreach (var name in new[] { "en.md", "fr.txt", "id.txt" })
            {
                // They tell the same, so they are to go into one story without anybody saying so.
                await Expect(page.GetByRole(AriaRole.Article, new() { Name = name }).GetByLabel("Story", new() { Exact = true })).ToHaveValueAsync(new Regex("^draft-"));
            }
            await page.GetByRole(AriaRole.Button, new() { Name = "Save 4 articles" }).ClickAsync();
            await page.WaitForURLAsync("**/stories/*");
            await Expect(page.Locator("[data-column-head]")).ToHaveCountAsync(4, new() { Timeout = 60_000 });
            story = new Uri(page.Url).AbsolutePath;

            // dismiss the worst difference, and pair a claim otherwise
            await page.GotoAsync(story + "?filter=differs");
            await Expect(page.Locator("main[data-interactive]")).ToBeAttachedAsync();
            var open = await page.Locator("tr[data-row]").CountAsync();
            Assert.True(open > 0, "The sample has planted differences, none was found.");
            await page.Locator("tr[data-row] a.number").First.ClickAsync();
            var dismissed = await page.Locator("tr.open").GetAttributeAsync("data-row");
            await page.GetByRole(AriaRole.Button, new() { Name = "Dismiss here" }).First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Difference dismissed");
            await page.GotoAsync(story);
            await Expect(page.Locator("main[data-interactive]")).ToBeAttachedAsync();
            await Expect(page.Locator($"#row-{dismissed}")).ToContainTextAsync("1 dismissed");
            rows = await page.Locator("tr[data-row]").CountAsync();
            await page.Locator("tr[data-row]:has(td.is-said + td.is-said) a.number").First.ClickAsync();
            await page.GetByRole(AriaRole.Group, new() { Name = "Claims of this row" }).GetByRole(AriaRole.Checkbox).First.CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Take out into a new row" }).ClickAsync();
            await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows + 1);
            await page.Locator("[data-undo]").ClickAsync();
            await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows);
            await page.Locator("[data-redo]").ClickAsync();
            await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows + 1);
            await page.ReloadAsync();
            await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows + 1);
            await page.Context.CloseAsync();
        }
        await using (var again = await RunningApp.StartAsync(data, "--samples", "none"))
        {
            var page = await app.OpenAsync(story, again);
            await Expect(page.Locator("tr[data-row]")).ToHaveCountAsync(rows + 1);
            await page.GotoAsync(story + "?filter=dismissed");
            Assert.True(await page.Locator("tr[data-row]").CountAsync() > 0);
            await page.Context.CloseAsync();
        }
        Directory.Delete(data, recursive: true);
    }
}
