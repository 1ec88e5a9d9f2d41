using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArticleCompare.E2E;

public sealed class AccessibilityTests(AppAndBrowser app)
{
    [Theory]
    [EveryPage]
    public async Task No_axe_violations(string path, ColorScheme scheme, int width)
    {
        var page = await app.OpenAsync(path, width: width, scheme: scheme);
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Take(5).Select(n => n.Html))}")));
        await page.Context.CloseAsync();
    }
}
