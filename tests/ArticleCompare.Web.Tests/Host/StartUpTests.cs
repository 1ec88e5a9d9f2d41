using System.Text;
using ArticleCompare.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class StartUpTests
{
    [Fact]
    public async Task An_empty_database_is_filled_from_the_samples_and_they_are_compared()
    {
        await using var app = new AppFactory { WithSamples = true };
        using var client = app.CreateClient();

        await AppFactory.UntilAsync(async () => (await app.Store.ListAsync()) is { Length: 3 } s && s.All(x => x.IsUpToDate));

        var stories = await app.Store.ListAsync();
        Assert.All(stories, s => Assert.True(s.IsSample));
        Assert.Equal([1, 4, 4], stories.Select(x => x.Articles.Length).Order());
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        await using var app = new AppFactory { WithSamples = true };
        using (app.CreateClient())
        {
            await AppFactory.UntilAsync(async () => (await app.Store.ListAsync()) is { Length: 3 } s && s.All(x => x.IsUpToDate));
        }
        await using var again = app.Restart();
        using var client = again.CreateClient();
        await client.GetStringAsync(new Uri("/healthz", UriKind.Relative));

        Assert.Equal(9, (await again.Store.ListAsync()).Sum(s => s.Articles.Length));
    }

    [Fact]
    public async Task A_story_that_was_not_compared_when_the_program_stopped_is_compared_at_the_next_start()
    {
        await using var app = new AppFactory();
        var services = new ServiceCollection();
        int story;
        await using (var bare = Storage.StorageServices.AddStorage(services, app.Data).BuildServiceProvider())
        {
            await Storage.StorageServices.MigrateAsync(bare.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Storage.ArticleCompareDb>>());
            story = (await bare.GetRequiredService<StoryStore>().AddArticleAsync(Read("The port is closed. Twelve ships wait."))).StoryId;
        }

        using var client = app.CreateClient();

        await AppFactory.UntilAsync(async () => (await app.Store.LoadAsync(story))!.Table is not null);
    }

    private static NewArticle Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new NewArticle(bytes, null, Stories.ArticleReading.Read(bytes, null, Corrections.None).Reading!, Corrections.None, "anna");
    }
}
