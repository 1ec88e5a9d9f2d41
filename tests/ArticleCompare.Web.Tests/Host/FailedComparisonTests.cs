using ArticleCompare.Web.Components.Stories;
using ArticleCompare.Web.Stories;
using ArticleCompare.Web.Tests.Components;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class FailedComparisonTests : ComponentTest
{
    [Fact]
    public void A_failed_comparison_says_so_and_is_tried_again()
    {
        var due = Services.GetRequiredService<DueComparisons>();
        due.Add(7, DueReason.Person);
        Assert.True(due.TryBegin(out _));
        due.End(hasFailed: true);
        var shown = Render<ComparisonProgress>(p => p.Add(c => c.StoryId, 7).Add(c => c.Alone, true));
        Assert.Contains("failed", shown.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(shown.FindAll("progress"));
        shown.Find("[data-retry]").Click();
        Assert.Equal(ComparisonStage.Waiting, due.StageOf(7));
        shown.Render();
        Assert.Single(shown.FindAll("progress"));
    }
}
