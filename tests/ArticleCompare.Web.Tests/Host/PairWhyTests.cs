using System.Globalization;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components;
using ArticleCompare.Web.Components.Dictionary;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class PairWhyTests
{
    [Fact]
    public async Task A_learned_pair_says_its_counts_and_leads_to_the_rows_that_taught_it()
    {
        await using var app = new AppFactory();
        var story = (await app.Store.AddArticleAsync(Article("de", "Das Zwirbelwerk brummt in Lindwik. Anna Berg zahlt 14 Euro."))).StoryId;
        await app.Store.AddArticleAsync(Article("en", "The tourbillon mill hums in Lindwik. Anna Berg pays 14 euros."), story);
        await AppFactory.UntilAsync(async () => await app.Store.LoadAsync(story) is { Table: not null, IsUpToDate: true });
        var decisions = new List<int>();
        for (var row = 0; row < 2; row++)
        {
            var shown = (await app.Store.LoadAsync(story))!.Table!.Comparison;
            decisions.Add(await app.Store.DecideAsync(story, "anna", Decide.Confirm(shown, shown.Rows[row])));
        }
        var table = (await app.Store.LoadAsync(story))!.Table!;
        Assert.Equal(2, table.States.Count(s => s.Status == RowStatus.Confirmed));
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        await using var page = new BunitContext();
        page.Services.AddLogging();
        page.Services.AddInterface();
        page.Services.AddSingleton(app.Store);
        page.Services.AddSingleton(app.Services.GetRequiredService<DictionaryStore>());

        var why = page.Render<PairWhy>(p => p.Add(w => w.Evidence, new PairEvidence(3, 4, 5, 60, 31.25, [decisions[0]])));
        Assert.Contains("Rows with both: 3, with the first: 4, with the second: 5", why.Markup, StringComparison.Ordinal);
        Assert.Empty(why.FindAll("a"));
        await why.Find("details").TriggerEventAsync("ontoggle", new EventArgs());

        var link = why.WaitForElement("a");
        Assert.Contains("Zwirbelwerk", link.TextContent, StringComparison.Ordinal);
        var row0 = table.Comparison.Rows[table.States.ToList().FindIndex(s => s.Decisions.Contains(decisions[0]))].Id;
        Assert.Equal($"stories/{story}?row={row0}#row-{row0}", link.GetAttribute("href"));
    }

    private static NewArticle Article(string language, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var corrections = Corrections.None with { Language = language };
        var (reading, _) = Stories.ArticleReading.Read(bytes, language + ".txt", corrections);
        return new NewArticle(bytes, language + ".txt", reading!, corrections, "anna");
    }
}
