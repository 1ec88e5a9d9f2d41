namespace ArticleCompare.Storage.Tests;

public sealed class ChangingTests
{
    [Fact]
    public async Task A_name_is_given_and_taken_back()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test, "eins");

        var action = await test.Store.RenameAsync(story, "  Der Hafen ", "anna");

        Assert.Equal("Der Hafen", (await test.Store.LoadAsync(story))!.Name);
        Assert.True(await test.Store.UndoActionAsync(action, "anna"));
        Assert.Null((await test.Store.LoadAsync(story))!.Name);
        Assert.False(await test.Store.UndoActionAsync(action, "anna"));
    }

    [Fact]
    public async Task A_deleted_story_is_gone_and_comes_back_whole()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test, "eins");

        var action = await test.Store.DeleteAsync(story, "anna");

        Assert.Empty(await test.Store.ListAsync());
        Assert.Null(await test.Store.LoadAsync(story));
        Assert.Empty(await test.Store.StoriesToCompareAsync());
        await test.Store.UndoActionAsync(action, "anna");
        Assert.Single((await test.Store.LoadAsync(story))!.Articles);
    }

    [Fact]
    public async Task The_bytes_of_a_deleted_story_can_be_stored_again()
    {
        await using var test = await TestStore.OpenAsync();
        await test.Store.DeleteAsync(await AddAsync(test, "eins"), "anna");

        var again = await test.Store.AddArticleAsync(TestStore.Article("de", "eins"));

        Assert.False(again.WasThere);
        Assert.Single((await test.Store.LoadAsync(again.StoryId))!.Articles);
    }

    [Fact]
    public async Task Merged_stories_are_one_and_undo_parts_them()
    {
        await using var test = await TestStore.OpenAsync();
        var (into, from) = (await AddAsync(test, "eins"), await AddAsync(test, "zwei"));

        var action = await test.Store.MergeAsync(into, from, "anna");

        Assert.Equal(2, Assert.Single(await test.Store.ListAsync()).Articles.Length);
        await test.Store.UndoActionAsync(action, "anna");
        Assert.Equal([1, 1], (await test.Store.ListAsync()).Select(s => s.Articles.Length));
        Assert.Equal("zwei", Assert.Single((await test.Store.LoadAsync(from))!.Articles).Article.Text);
    }

    [Fact]
    public async Task A_split_story_is_two_and_undo_joins_them()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test, "eins");
        var second = (await test.Store.AddArticleAsync(TestStore.Article("en", "two"), story)).ArticleId;

        var (action, newStory) = await test.Store.SplitAsync(story, [second], "anna");

        Assert.Equal("two", Assert.Single((await test.Store.LoadAsync(newStory))!.Articles).Article.Text);
        await test.Store.UndoActionAsync(action, "anna");
        Assert.Equal(2, (await test.Store.LoadAsync(story))!.Articles.Length);
        Assert.Null(await test.Store.LoadAsync(newStory));
    }

    [Fact]
    public async Task A_split_is_not_undone_at_the_cost_of_what_came_since()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test, "eins");
        var second = (await test.Store.AddArticleAsync(TestStore.Article("en", "two"), story)).ArticleId;
        var (action, newStory) = await test.Store.SplitAsync(story, [second], "anna");
        await test.Store.AddArticleAsync(TestStore.Article("fr", "trois"), newStory);

        await test.Store.UndoActionAsync(action, "anna");

        Assert.Equal("trois", Assert.Single((await test.Store.LoadAsync(newStory))!.Articles).Article.Text);
    }

    [Fact]
    public async Task An_article_is_deleted_and_comes_back()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test, "eins");
        var second = (await test.Store.AddArticleAsync(TestStore.Article("en", "two"), story)).ArticleId;

        var action = await test.Store.DeleteArticleAsync(second, "anna");

        Assert.Single((await test.Store.LoadAsync(story))!.Articles);
        Assert.Null(await test.Store.LoadArticleAsync(second));
        await test.Store.UndoActionAsync(action, "anna");
        Assert.Equal(2, (await test.Store.LoadAsync(story))!.Articles.Length);
    }

    [Fact]
    public async Task Articles_of_another_story_cannot_be_split_off()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await AddAsync(test, "eins");
        var other = await test.Store.AddArticleAsync(TestStore.Article("en", "two"));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => test.Store.SplitAsync(story, [other.ArticleId], "anna"));
        Assert.Equal(2, (await test.Store.ListAsync()).Length);
    }

    private static async Task<int> AddAsync(TestStore test, string text) => (await test.Store.AddArticleAsync(TestStore.Article("de", text))).StoryId;
}
