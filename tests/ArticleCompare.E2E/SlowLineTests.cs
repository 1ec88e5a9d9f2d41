using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>Somebody in a hurry on a slow line: pages are left while their scripts are still on the way.</summary>
public sealed class SlowLineTests(AppAndBrowser app)
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(150);

    [Fact]
    public async Task A_table_left_before_its_scripts_have_begun_breaks_nothing()
    {
        var page = await app.OpenAsync("/stories/2/overview", delay: Delay);
        // From before the first script has arrived to after the last one has begun.
        for (var stay = 0; stay <= 1000; stay += 125)
        {
            await page.Locator("svg.strip a").Nth(3).ClickAsync();
            await Expect(page.Locator("tr.open[data-row] a.number")).ToHaveTextAsync("4");
            await page.WaitForTimeoutAsync(stay);
            await page.GoBackAsync();
            await Expect(page.Locator("svg.strip").First).ToBeVisibleAsync();
        }
        await AssertUnharmedAsync(page, "/stories/2/overview$");
    }

    [Fact]
    public async Task Pages_with_forms_left_at_once_break_nothing()
    {
        var page = await app.OpenAsync("/", delay: Delay);
        for (var stay = 0; stay <= 900; stay += 300)
        {
            foreach (var (link, heading) in new[] { ("Upload", "Add articles"), ("Words", "Dictionaries"), ("Stories", "Stories") })
            {
                await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
                await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);
                await page.WaitForTimeoutAsync(stay);
            }
        }
        await AssertUnharmedAsync(page, "/$");
    }

    private static async Task AssertUnharmedAsync(IPage page, string address)
    {
        // What is still on its way arrives.
        await page.WaitForTimeoutAsync((float)(8 * Delay.TotalMilliseconds));
        await Expect(page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
        await Expect(page).ToHaveURLAsync(new Regex(address));
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Words" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("^Dictionaries"));
        await page.Context.CloseAsync();
    }
}
