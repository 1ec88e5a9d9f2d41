using System.Text;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Tests;

public sealed class StoringTests
{
    [Fact]
    public async Task An_article_comes_back_as_it_was_stored_with_its_bytes_untouched()
    {
        await using var test = await TestStore.OpenAsync();
        var article = TestStore.Article("de", "Der Hafen ist zu.\nZwölf Schiffe warten.");

        var added = await test.Store.AddArticleAsync(article);

        var story = await test.Store.LoadAsync(added.StoryId);
        var stored = Assert.Single(story!.Articles);
        Assert.Equal(article.Reading.Article.Text, stored.Article.Text);
        Assert.Equal(article.Reading.Article.Blocks, stored.Article.Blocks);
        Assert.Equal(article.Bytes, await test.Store.LoadUploadAsync(stored.Current.UploadHash));
        Assert.Equal("de.txt", stored.Current.FileName);
    }

    [Fact]
    public async Task The_same_bytes_twice_change_nothing()
    {
        await using var test = await TestStore.OpenAsync();
        var first = await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu."));
        var before = await CountsAsync(test);
        var told = 0;
        test.Changes.Changed += _ => told++;

        var second = await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu."));

        Assert.Equal(first with { WasThere = true }, second);
        Assert.Equal(before, await CountsAsync(test));
        Assert.Equal(0, told);
    }

    [Fact]
    public async Task The_same_bytes_from_many_sides_at_once_are_stored_once()
    {
        await using var test = await TestStore.OpenAsync();

        var added = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Store.AddArticleAsync(TestStore.Article("fr", "Le port est fermé.")))));

        Assert.Single(added, a => !a.WasThere);
        Assert.Single(added.Select(a => a.ArticleId).Distinct());
    }

    [Fact]
    public async Task The_key_of_an_article_does_not_depend_on_the_order_of_upload()
    {
        await using var one = await TestStore.OpenAsync();
        await using var two = await TestStore.OpenAsync();
        var texts = new[] { "Der Hafen ist zu.", "The port is closed.", "Le port est fermé." };

        var keys = await KeysAsync(one, texts);

        Assert.Equal(keys, await KeysAsync(two, texts.Reverse()));
    }

    [Fact]
    public async Task A_new_revision_takes_the_place_of_the_old_one_and_keeps_it()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("en", "Twelve ships wait."));

        await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("en", "Fourteen ships wait."));

        var article = (await test.Store.LoadArticleAsync(added.ArticleId))!;
        Assert.Equal("Fourteen ships wait.", article.Article.Text);
        Assert.Equal([1, 2], article.Revisions.Select(r => r.Number));
        Assert.Equal("Twelve ships wait.", (await test.Store.LoadRevisionAsync(added.ArticleId, 1))!.Article.Text);
        Assert.Equal("Twelve ships wait."u8.ToArray(), await test.Store.LoadUploadAsync(article.Revisions[0].UploadHash));
        Assert.Equal(article.Article.Key, (await test.Store.LoadRevisionAsync(added.ArticleId, 1))!.Article.Key);
    }

    [Fact]
    public async Task An_older_text_can_become_the_current_one_again()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("en", "Twelve ships wait."));
        await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("en", "Fourteen ships wait."));

        Assert.True((await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("en", "Fourteen ships wait."))).WasThere);
        Assert.False((await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("en", "Twelve ships wait."))).WasThere);

        Assert.Equal("Twelve ships wait.", (await test.Store.LoadArticleAsync(added.ArticleId))!.Article.Text);
    }

    [Fact]
    public async Task A_correction_changes_the_article_and_makes_its_comparison_due()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("de", "Pelabuhan ditutup."));
        await test.CompareAllAsync();
        var corrections = new Corrections { Language = "id", Title = "Pelabuhan", Published = new DateOnly(2025, 6, 3) };

        await test.Store.CorrectAsync(added.ArticleId, corrections, TestStore.Article("de", "Pelabuhan ditutup.", corrections).Reading);

        var item = Assert.Single(Assert.Single(await test.Store.ListAsync()).Articles);
        Assert.Equal(("id", "Pelabuhan", new DateOnly(2025, 6, 3)), (item.Language, item.Title, item.Published));
        Assert.Equal([added.StoryId], await test.Store.StoriesToCompareAsync());
        Assert.Equivalent(corrections, (await test.Store.LoadArticleAsync(added.ArticleId))!.Corrections);
    }

    [Fact]
    public async Task A_comparison_is_due_until_it_is_stored_and_again_when_an_article_comes()
    {
        await using var test = await TestStore.OpenAsync();
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu."))).StoryId;
        Assert.Equal([story], await test.Store.StoriesToCompareAsync());

        await test.CompareAllAsync();

        Assert.Empty(await test.Store.StoriesToCompareAsync());
        Assert.Null(await test.Store.LoadComparisonInputAsync(story));
        Assert.Equal(1, Assert.Single(await test.Store.ListAsync()).Figures!.Claims);
        await test.Store.AddArticleAsync(TestStore.Article("en", "The port is closed."), story);
        Assert.Equal([story], await test.Store.StoriesToCompareAsync());
    }

    [Fact]
    public async Task A_stored_comparison_comes_back_the_same_after_a_restart()
    {
        await using var test = await TestStore.OpenAsync();
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu. Zwölf Schiffe warten.\nEs regnet."))).StoryId;
        await test.Store.AddArticleAsync(TestStore.Article("en", "The port is closed. Twelve ships wait."), story);
        var input = (await test.Store.LoadComparisonInputAsync(story))!;
        var comparison = Comparer.Compare(input.Articles);
        await test.Store.SaveComparisonAsync(input, comparison);

        await using var again = await test.RestartAsync();

        Assert.Equivalent(comparison, (await again.Store.LoadAsync(story))!.Table!.Comparison, strict: true);
    }

    [Fact]
    public async Task The_database_is_wal_checks_foreign_keys_and_has_the_newest_schema()
    {
        await using var test = await TestStore.OpenAsync();
        await using var db = await test.Factory.CreateDbContextAsync();

        Assert.Equal("wal", await OneAsync<string>(db, "SELECT journal_mode AS Value FROM pragma_journal_mode"));
        Assert.Equal(1, await OneAsync<int>(db, "SELECT foreign_keys AS Value FROM pragma_foreign_keys"));
        Assert.Equal(2, await OneAsync<int>(db, "SELECT synchronous AS Value FROM pragma_synchronous"));
        Assert.False(db.Database.HasPendingModelChanges());
    }

    private static async Task<T> OneAsync<T>(ArticleCompareDb db, string sql) => (await db.Database.SqlQueryRaw<T>(sql).ToListAsync()).Single();

    private static async Task<(int, int, int, int)> CountsAsync(TestStore test)
    {
        await using var db = await test.Factory.CreateDbContextAsync();
        return (await db.Stories.CountAsync(), await db.Articles.CountAsync(), await db.Revisions.CountAsync(), await db.Uploads.CountAsync());
    }

    private static async Task<List<string>> KeysAsync(TestStore test, IEnumerable<string> texts)
    {
        int? story = null;
        foreach (var text in texts)
        {
            story = (await test.Store.AddArticleAsync(TestStore.Article("und", text), story)).StoryId;
        }
        return [.. (await test.Store.LoadAsync(story!.Value))!.Articles.Select(a => a.Article.Key)];
    }
}
