using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Storage.Tests;

public sealed class UpkeepTests
{
    [Fact]
    public async Task What_another_reader_read_is_read_again_once()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu."));
        await test.CompareAllAsync();
        Assert.Empty(await test.Store.ArticlesToReadAgainAsync("reader 1"));
        Assert.Equal([added.ArticleId], await test.Store.ArticlesToReadAgainAsync("reader 2"));

        var outdated = (await test.Store.LoadForReadingAsync(added.ArticleId))!;
        await test.Store.KeepReadingAsync(outdated, "reader 2", TestStore.Article("de", "Der Hafen ist zu.").Reading);

        Assert.Empty(await test.Store.ArticlesToReadAgainAsync("reader 2"));
        Assert.Empty(await test.Store.StoriesToCompareAsync());
    }

    [Fact]
    public async Task A_reader_that_reads_otherwise_makes_the_comparison_due()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("und", "Der Hafen ist zu."));
        await test.CompareAllAsync();

        var outdated = (await test.Store.LoadForReadingAsync(added.ArticleId))!;
        await test.Store.KeepReadingAsync(outdated, "reader 2", TestStore.Article("de", "Der Hafen ist zu.").Reading);

        Assert.Equal([added.StoryId], await test.Store.StoriesToCompareAsync());
        Assert.Equal("de", (await test.Store.LoadArticleAsync(added.ArticleId))!.Article.Language);
    }

    [Fact]
    public async Task A_reading_of_old_bytes_does_not_replace_that_of_a_new_revision()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("de", "alt"));
        var outdated = (await test.Store.LoadForReadingAsync(added.ArticleId))!;
        await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("de", "neu"));

        await test.Store.KeepReadingAsync(outdated, "reader 2", TestStore.Article("de", "alt").Reading);

        Assert.Equal("neu", (await test.Store.LoadArticleAsync(added.ArticleId))!.Article.Text);
    }

    [Fact]
    public async Task The_last_table_is_shown_until_the_next_is_there()
    {
        await using var test = await TestStore.OpenAsync();
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu."))).StoryId;
        await test.CompareAllAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("en", "The port is closed."), story);

        var view = (await test.Store.LoadAsync(story))!;
        Assert.False(view.IsUpToDate);
        Assert.Single(view.Table!.Comparison.Articles);

        await test.CompareAllAsync();
        await test.Store.CorrectAsync(added.ArticleId, new Corrections { Language = "id" }, TestStore.Article("id", "The port is closed.").Reading);
        Assert.Null((await test.Store.LoadAsync(story))!.Table);
    }
}
