using ArticleCompare.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Tests;

public sealed class DraftTests
{
    [Fact]
    public async Task A_draft_is_kept_with_its_corrections_and_its_destination()
    {
        await using var test = await TestStore.OpenAsync();
        var id = await AddAsync(test, "batch", "Pelabuhan ditutup.");
        var corrections = new Corrections { Language = "id", Outlet = "Suara" };
        await test.Store.CorrectDraftAsync(id, corrections, TestStore.Article("und", "Pelabuhan ditutup.", corrections).Reading);
        await test.Store.PlaceDraftAsync(id, Destination.With(3));

        await using var again = await test.RestartAsync();

        var draft = Assert.Single(await again.Store.ListDraftsAsync("batch"));
        Assert.Equal("id", draft.Reading!.Article.Language);
        Assert.Equal(("Suara", Destination.With(3)), (draft.Corrections.Outlet, draft.Destination));
        Assert.Empty(await again.Store.ListDraftsAsync("another"));
    }

    [Fact]
    public async Task The_same_article_twice_in_a_batch_is_one_draft()
    {
        await using var test = await TestStore.OpenAsync();
        Assert.Equal(await AddAsync(test, "batch", "Pelabuhan ditutup."), await AddAsync(test, "batch", "Pelabuhan ditutup."));
    }

    [Fact]
    public async Task A_draft_says_where_its_bytes_are_stored_already()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("und", "Pelabuhan ditutup."));
        await AddAsync(test, "batch", "Pelabuhan ditutup.");
        Assert.Equal(added with { WasThere = true }, Assert.Single(await test.Store.ListDraftsAsync("batch")).There);
    }

    [Fact]
    public async Task Sweeping_drops_only_bytes_that_nothing_refers_to()
    {
        await using var test = await TestStore.OpenAsync();
        await test.Store.AddArticleAsync(TestStore.Article("de", "kept in a story"));
        await AddAsync(test, "batch", "kept in a draft");
        await test.Store.DiscardDraftAsync(await AddAsync(test, "batch", "given up"));

        await test.Store.SweepAsync();

        await using var db = await test.Factory.CreateDbContextAsync();
        Assert.Equal(2, await db.Uploads.CountAsync());
        Assert.Single(await test.Store.ListDraftsAsync("batch"));
    }

    private static Task<int> AddAsync(TestStore test, string batch, string text)
    {
        var article = TestStore.Article("und", text);
        return test.Store.AddDraftAsync(batch, article.Bytes, "x.txt", article.Reading, null, null, Corrections.None, "anna");
    }
}
