using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>Pictures, ledgers, reading side by side, and paper.</summary>
public sealed class ViewTests(AppAndBrowser app)
{
    private const string Battery = "Velmora is building";

    [Fact]
    public async Task Every_view_of_a_story_is_a_tab()
    {
        var page = await OpenAsync(Battery, "Overview");
        foreach (var name in new[] { "Numbers", "Names", "Side by side", "Print", "Table" })
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).And(page.Locator("[aria-current=page]"))).ToBeVisibleAsync();
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_place_in_the_pictures_leads_to_its_row()
    {
        var page = await OpenAsync(Battery, "Overview");
        await page.Locator("svg.strip a").Nth(3).ClickAsync();
        await Expect(page.Locator("tr.open[data-row] a.number")).ToHaveTextAsync("4");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/overview$"));
        // Bands of the ribbon lie over each other: the event goes to this one, wherever the page has scrolled to.
        await page.Locator("section:has(#ribbon) figure > svg a").First.DispatchEventAsync("click");
        await Expect(page.Locator("tr.open[data-row]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_ribbon_joins_the_chosen_two()
    {
        var page = await OpenAsync("AI is advancing", "Overview");
        var side = page.GetByRole(AriaRole.Navigation, new() { Name = "Which two articles" }).Locator(".side").Nth(1);
        await side.GetByRole(AriaRole.Link, new() { Name = "French" }).ClickAsync();
        await page.WaitForURLAsync("**right=fr**");
        await Expect(side.Locator("[aria-current]")).ToHaveTextAsync("French");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_number_leads_to_the_row_that_says_it()
    {
        var page = await OpenAsync(Battery, "Numbers");
        var line = page.GetByRole(AriaRole.Row, new() { Name = "2.5 billion EUR" });
        await Expect(line).ToContainTextAsync("2,5 miliar euro");
        await line.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("tr.open[data-row]")).ToContainTextAsync("2.5 billion euros");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_articles_scroll_together_to_the_same_claim()
    {
        var page = await OpenAsync(Battery, "Side by side");
        var panes = page.Locator("[data-pane]");
        await panes.First.HoverAsync();
        await page.Mouse.WheelAsync(0, 260);
        await page.WaitForFunctionAsync("document.querySelectorAll('[data-pane]')[1].scrollTop > 0");
        // The row at the reading line of one stands near it in the other.
        var apart = await page.EvaluateAsync<double>("""
            () => {
              const [left, right] = document.querySelectorAll('[data-pane]');
              const line = left.getBoundingClientRect().top + left.clientHeight / 4;
              const shared = [...left.querySelectorAll('[data-row]')].filter(c => right.querySelector(`[data-row="${c.dataset.row}"]`));
              const at = c => c.getBoundingClientRect().top;
              const near = shared.reduce((a, b) => Math.abs(at(a) - line) < Math.abs(at(b) - line) ? a : b);
              return Math.abs(at(near) - at(right.querySelector(`[data-row="${near.dataset.row}"]`)));
            }
            """);
        Assert.InRange(apart, 0, 60);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_margin_of_an_article_tells_what_it_lacks_and_leads_into_the_table()
    {
        var page = await OpenAsync(Battery, "Side by side");
        await page.GetByRole(AriaRole.Link, new() { Name = "Read the article in French" }).Or(page.GetByRole(AriaRole.Link, new() { Name = "Read the article in" })).First.ClickAsync();
        await page.WaitForURLAsync("**/articles/**");
        var note = page.Locator(".margin a").First;
        await Expect(note).ToContainTextAsync("Row");
        await note.ClickAsync();
        await Expect(page.Locator("tr.open[data-row]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_there_is_the_table_and_nothing_of_the_interface()
    {
        var page = await OpenAsync(Battery, "Print");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("header.bar")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-print]:visible, details.menu:visible, .chips:visible")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "One row per claim" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("overview")]
    [InlineData("numbers")]
    [InlineData("names")]
    [InlineData("side-by-side")]
    [InlineData("print")]
    public async Task Nothing_sticks_out_of_a_telephone(string view)
    {
        foreach (var width in new[] { 390, 768 })
        {
            var page = await app.OpenAsync($"/stories/2/{view}", width: width);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await page.ScreenshotAsync(new() { Path = Path.Combine(app.Shots, $"{view}-{width}.png"), FullPage = true });
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/stories/2/overview")]
    [InlineData("/articles/2")]
    public async Task What_is_folded_has_no_axe_violations_either(string path)
    {
        var page = await app.OpenAsync(path);
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Take(5).Select(n => n.Html))}")));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string story, string view)
    {
        var page = await app.OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = story }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).GetByRole(AriaRole.Link, new() { Name = view }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).Locator("[aria-current=page]")).ToHaveTextAsync(view);
        return page;
    }
}
