using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ArticleCompare.E2E;

/// <summary>What stands between an upload and its story.</summary>
public sealed class PreviewTests(AppAndBrowser app)
{
    private static readonly byte[] OldFrench = Encoding.Latin1.GetBytes("Le phare de Skarnoy s'éteint\n\nLe phare de Skarnoy est éteint depuis l'été. La lampe a été vendue à un musée de Brest.\n");

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_preview_says_what_was_noticed_and_has_no_axe_violations(ColorScheme scheme)
    {
        var page = await app.OpenAsync("/upload", scheme: scheme);
        await page.Locator("#files").SetInputFilesAsync([
            new FilePayload { Name = "phare.txt", MimeType = "text/plain", Buffer = OldFrench },
            new FilePayload { Name = "letter.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7 The lighthouse is dark."u8.ToArray() },
        ]);
        await page.WaitForURLAsync("**batch=**");
        await Expect(page.GetByRole(AriaRole.Article, new() { Name = "phare.txt" })).ToContainTextAsync("The file does not say its encoding");
        await Expect(page.GetByRole(AriaRole.Article, new() { Name = "letter.pdf" })).ToContainTextAsync("It is a PDF.");
        await Expect(page.Locator("[data-progress] li")).ToHaveCountAsync(0);
        await page.Locator("main details").First.EvaluateAsync("d => d.open = true");
        await ExpectNoViolationsAsync(page);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_opened_row_and_the_help_have_no_axe_violations(ColorScheme scheme)
    {
        var page = await app.OpenAsync("/stories/2", scheme: scheme);
        await page.Locator("tr[data-row] a.number").First.ClickAsync();
        await Expect(page.Locator("tr.detail")).ToBeVisibleAsync();
        await ExpectNoViolationsAsync(page);
        await Expect(page.Locator("html[data-keys]")).ToBeAttachedAsync();
        await page.Locator("[data-help]").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await ExpectNoViolationsAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task ExpectNoViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Take(5).Select(n => n.Html))}")));
    }
}
