using ArticleCompare.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Tests;

public sealed class ArticleVectorTests
{
    private static readonly NewArticle Quay = TestStore.Article("de", "Der Kai von Nordhaven wird bis Mai gesperrt.");
    private static readonly NewArticle Mill = TestStore.Article("de", "Die Mühle in Altsee mahlt wieder.");

    [Fact]
    public async Task An_article_is_stored_with_its_vector()
    {
        await using var test = await TestStore.OpenAsync();
        await test.Store.AddArticleAsync(Quay);

        await AssertVectorAsync(test, Quay);
        Assert.Empty(await test.Store.ArticlesWithoutVectorAsync());
    }

    [Fact]
    public async Task A_vector_that_is_known_already_is_not_made_again()
    {
        await using var test = await TestStore.OpenAsync();
        await test.Store.AddArticleAsync(Quay with { Vector = StoryStore.VectorOf(Mill.Reading.Article) });

        await AssertVectorAsync(test, Mill);
    }

    [Fact]
    public async Task Another_text_has_another_vector()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(Quay);

        await test.Store.AddRevisionAsync(added.ArticleId, Mill);
        await AssertVectorAsync(test, Mill);

        var read = TestStore.Article("de", "Die Mühle in Altsee steht still.");
        await test.Store.KeepReadingAsync((await test.Store.LoadForReadingAsync(added.ArticleId))!, "reader 2", read.Reading);
        await AssertVectorAsync(test, read);

        var corrected = TestStore.Article("id", "Die Mühle in Altsee mahlt wieder.");
        await test.Store.CorrectAsync(added.ArticleId, new Corrections { Language = "id" }, corrected.Reading);
        await AssertVectorAsync(test, corrected);
    }

    [Fact]
    public async Task A_vector_of_another_build_of_the_engine_does_not_count_and_is_made_again()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(Quay with { Vector = StoryStore.VectorOf(Mill.Reading.Article) });
        await using (var db = await test.Factory.CreateDbContextAsync())
        {
            await db.ArticleVectors.ExecuteUpdateAsync(v => v.SetProperty(o => o.Engine, "older"));
        }

        Assert.Empty(await KeysAsync(test));
        Assert.Empty(await test.Store.LoadVectorsAsync(await AllKeysAsync(test)));
        Assert.Equal([added.ArticleId], await test.Store.ArticlesWithoutVectorAsync());

        await test.Store.MakeVectorAsync(added.ArticleId);
        await AssertVectorAsync(test, Quay);
        Assert.Empty(await test.Store.ArticlesWithoutVectorAsync());
    }

    [Fact]
    public async Task A_database_without_vectors_lacks_those_of_articles_that_are_there()
    {
        await using var test = await TestStore.OpenAsync();
        var quay = await test.Store.AddArticleAsync(Quay);
        var mill = await test.Store.AddArticleAsync(Mill);
        await using (var db = await test.Factory.CreateDbContextAsync())
        {
            await db.ArticleVectors.ExecuteDeleteAsync();
        }
        await test.Store.DeleteArticleAsync(mill.ArticleId, "anna");

        Assert.Equal([quay.ArticleId], await test.Store.ArticlesWithoutVectorAsync());
        Assert.Null(await test.Store.MakeVectorAsync(mill.ArticleId));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_vector_goes_with_its_article_and_comes_back_with_it(bool wholeStory)
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(Quay);
        var action = wholeStory ? await test.Store.DeleteAsync(added.StoryId, "anna") : await test.Store.DeleteArticleAsync(added.ArticleId, "anna");

        Assert.Empty(await KeysAsync(test));
        Assert.False(Assert.Single(await test.Store.ListIndexedAsync([added.StoryId])).IsThere);

        await test.Store.UndoActionAsync(action, "anna");
        await AssertVectorAsync(test, Quay);
    }

    [Fact]
    public async Task Articles_around_others_are_those_of_their_stories()
    {
        await using var test = await TestStore.OpenAsync();
        var story = (await test.Store.AddArticleAsync(Quay)).StoryId;
        await test.Store.AddArticleAsync(TestStore.Article("en", "The quay of Nordhaven will be closed until May."), story);
        var gone = await test.Store.AddArticleAsync(TestStore.Article("fr", "Le quai de Nordhaven sera fermé jusqu'en mai."), story);
        var keys = (await test.Store.ListIndexedAsync([story])).Where(a => a.Id != gone.ArticleId).Select(a => a.Key).Order(StringComparer.Ordinal).ToList();
        await test.Store.AddArticleAsync(Mill);
        await test.Store.DeleteArticleAsync(gone.ArticleId, "anna");

        Assert.Equal(keys.Select(key => new PlacedArticle(key, story, IsSample: false)), await test.Store.ListAroundAsync([keys[1]]));
    }

    /// <summary>The only article has the vector of this one, when all are read and when it is asked for.</summary>
    private static async Task AssertVectorAsync(TestStore test, NewArticle article)
    {
        var expected = StoryStore.VectorOf(article.Reading.Article).ToBytes();
        var vectors = await test.Store.LoadVectorsAsync(await AllKeysAsync(test));
        Assert.Equal(expected, Assert.Single(vectors).Value.ToBytes());
        Assert.Equal(vectors.Keys, await KeysAsync(test));
    }

    private static async Task<List<string>> AllKeysAsync(TestStore test)
    {
        await using var db = await test.Factory.CreateDbContextAsync();
        return await db.Articles.Select(a => a.Key).ToListAsync();
    }

    private static async Task<List<string>> KeysAsync(TestStore test)
    {
        var keys = new List<string>();
        await foreach (var (article, _) in test.Store.ReadVectorsAsync())
        {
            keys.Add(article.Key);
        }
        return keys;
    }
}
