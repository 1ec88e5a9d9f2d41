using System.Globalization;
using System.Text;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class ManyStoriesTests
{
    [Fact]
    public async Task The_list_shows_a_hundred_stories_and_how_many_are_left()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        for (var i = 0; i < 103; i++)
        {
            await app.Store.AddArticleAsync(Read(string.Create(CultureInfo.InvariantCulture, $"The port number {i} is closed.")));
        }

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(100, page.Split("<article class=\"card\"").Length - 1);
        Assert.Contains("3 left", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_added_and_deleted_between_two_questions_counts()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var finder = app.Services.GetRequiredService<StoryFinder>();
        const string Text = "The ferry Aurora sank in the harbour of Wismar on 3 May. All 48 passengers were rescued by fishermen.";
        var asked = StoryFinder.VectorOf(Read(Text).Reading.Article);
        var other = await app.Store.AddArticleAsync(Read("The parliament of Peru has passed a law on rice prices."));
        Assert.DoesNotContain(await finder.FindAsync(asked), s => s.IsLikely);

        var added = await app.Store.AddArticleAsync(Read(Text));
        Assert.Equal(added.StoryId, (await finder.FindAsync(asked)).First(s => s.IsLikely).StoryId);

        await app.Store.MergeAsync(other.StoryId, added.StoryId, "anna");
        Assert.DoesNotContain(await finder.FindAsync(asked), s => s.StoryId == added.StoryId);

        await app.Store.DeleteArticleAsync(added.ArticleId, "anna");
        Assert.DoesNotContain(await finder.FindAsync(asked), s => s.IsLikely);
    }

    private static NewArticle Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new NewArticle(bytes, null, ArticleReading.Read(bytes, null, Corrections.None).Reading!, Corrections.None, "anna");
    }
}
