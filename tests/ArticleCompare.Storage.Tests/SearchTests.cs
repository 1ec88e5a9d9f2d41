namespace ArticleCompare.Storage.Tests;

public sealed class SearchTests
{
    [Theory]
    [InlineData("hafen")]
    [InlineData("SEEHÄFEN")]
    [InlineData("haf zwölf")]
    [InlineData("zwolf")]
    [InlineData("twelve")]
    public async Task A_word_of_a_text_finds_its_story(string query)
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        Assert.Equal([story], (await test.Store.SearchAsync(query)).Select(s => s.Id));
    }

    [Theory]
    [InlineData("hafen bahnhof")]
    [InlineData("\"")]
    [InlineData("hafen OR schnee")]
    [InlineData("NEAR(hafen")]
    [InlineData("xyz*")]
    [InlineData("' OR 1=1 --")]
    public async Task What_no_story_says_finds_none_and_nothing_typed_is_an_operator(string query)
    {
        await using var test = await TestStore.OpenAsync();
        await HarbourAsync(test);
        Assert.Empty(await test.Store.SearchAsync(query));
    }

    [Fact]
    public async Task A_name_is_found_before_a_text_and_short_words_find_names()
    {
        await using var test = await TestStore.OpenAsync();
        var first = await HarbourAsync(test);
        var named = (await test.Store.AddArticleAsync(TestStore.Article("de", "Schnee fällt."))).StoryId;
        await test.Store.RenameAsync(named, "EU: Seehäfen", "anna");
        Assert.Equal([named, first], (await test.Store.SearchAsync("seehäfen")).Select(s => s.Id));
        Assert.Equal([named], (await test.Store.SearchAsync("eu")).Select(s => s.Id));
    }

    [Fact]
    public async Task A_new_revision_is_found_by_its_own_words_only()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("de", "Zwölf Schiffe."));
        await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("de", "Vierzehn Schiffe."));
        Assert.Empty(await test.Store.SearchAsync("zwölf"));
        Assert.Single(await test.Store.SearchAsync("vierzehn"));
    }

    private static async Task<int> HarbourAsync(TestStore test)
    {
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", "Die Seehäfen sind zu.\nZwölf Schiffe warten vor dem Hafen."))).StoryId;
        await test.Store.AddArticleAsync(TestStore.Article("en", "The ports are closed.\nTwelve ships wait."), story);
        await test.Store.AddArticleAsync(TestStore.Article("fr", "Il neige à Paris."));
        return story;
    }
}
