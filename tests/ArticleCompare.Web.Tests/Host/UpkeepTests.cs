using System.Collections.Concurrent;
using System.Text;
using ArticleCompare.Storage;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class UpkeepTests
{
    [Fact]
    public async Task A_story_whose_articles_are_read_otherwise_waits_until_all_of_them_are_read()
    {
        await using var app = new AppFactory();
        var services = new ServiceCollection().AddLogging();
        services.AddStorage(app.Data).AddSingleton<DueComparisons>().AddSingleton<StoryFinder>();
        await using var bare = services.BuildServiceProvider();
        await StorageServices.MigrateAsync(bare.GetRequiredService<IDbContextFactory<ArticleCompareDb>>());
        var store = bare.GetRequiredService<StoryStore>();
        var story = (await store.AddArticleAsync(OfOldReader("The lighthouse is being repaired."))).StoryId;
        await store.AddArticleAsync(OfOldReader("Der Leuchtturm wird repariert."), story);
        await store.AddArticleAsync(OfOldReader("Le phare est en réparation."), story);

        var due = bare.GetRequiredService<DueComparisons>();
        var begun = new ConcurrentQueue<int>();
        var changed = 0;
        bare.GetRequiredService<StoryChanges>().Changed += change =>
        {
            if (change.Kind == StoryChangeKind.Articles)
            {
                changed++;
                due.Add(change.StoryId, change.MoreToCome ? DueReason.PartOfImport : DueReason.Person);
                Begin();
            }
        };
        using var upkeep = ActivatorUtilities.CreateInstance<Upkeep>(bare);
        await upkeep.StartAsync(TestContext.Current.CancellationToken);
        await upkeep.ExecuteTask!;

        Assert.Equal(3, changed);
        Assert.Empty(begun);
        Begin();
        Assert.Equal([story], begun);

        void Begin()
        {
            while (due.TryBegin(out var next))
            {
                begun.Enqueue(next.StoryId);
                due.End(hasFailed: false);
            }
        }
    }

    /// <summary>An article that an older reader took for Dutch.</summary>
    private static NewArticle OfOldReader(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reading = ArticleReading.Read(bytes, null, Corrections.None).Reading!;
        return new NewArticle(bytes, null, reading with { Article = reading.Article with { Language = "nl" }, Reader = "older" }, Corrections.None, "anna");
    }
}
