using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Tests;

public sealed class FiguresTests
{
    private const string German = "Das Feuer zerstörte zwölf Häuser.\nDie Feuerwehr kam nach zehn Minuten.\nDer Wald blieb unversehrt.";
    private const string English = "The fire destroyed fourteen houses.\nThe fire brigade came after ten minutes.";

    [Fact]
    public async Task The_list_says_who_tells_how_many_rows_and_in_how_many_they_differ()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test);

        var figures = Assert.Single(await test.Store.ListAsync()).Figures!;

        Assert.Equal((3, 1), (figures.Rows, figures.OpenDifferences));
        var german = (await test.Store.LoadAsync(story))!.Articles.Single(a => a.Article.Language == "de").Article.Key;
        Assert.Equal(new ArticleFigures(german, 2, 0, 1), Assert.Single(figures.Coverage, c => c.Key == german));
        Assert.Equal(2, Assert.Single(figures.Coverage, c => c.Key != german).Told);
    }

    [Fact]
    public async Task What_somebody_dismissed_is_counted_no_more()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test);
        var comparison = (await test.Store.LoadAsync(story))!.Table!.Comparison;
        var row = comparison.Rows.Single(r => r.Differences.Any(d => d.Kind == DifferenceKind.Number));
        await test.Store.DecideAsync(story, "anna", Decide.Dismiss(comparison, row, 0, DismissalScope.Row));

        Assert.Equal(0, Assert.Single(await test.Store.ListAsync()).Figures!.OpenDifferences);
    }

    [Fact]
    public async Task A_story_that_an_older_program_counted_is_counted_anew()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test);
        await using (var db = await test.Factory.CreateDbContextAsync())
        {
            await db.Comparisons.ExecuteUpdateAsync(u => u.SetProperty(c => c.Coverage, ""));
        }
        Assert.Equal([story], await test.Store.StoriesToCompareAsync());

        await test.Store.RecountAsync(story);

        Assert.Empty(await test.Store.StoriesToCompareAsync());
    }

    private static async Task<int> AddAsync(TestStore test)
    {
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", German))).StoryId;
        await test.Store.AddArticleAsync(TestStore.Article("en", English), story);
        await test.CompareAllAsync();
        return story;
    }
}
