using System.Text;
using ArticleCompare.Engine.Stories;
using ArticleCompare.Storage;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Host;

public sealed class StoryFinderTests
{
    private const string Bridge = "The bridge over the Vell in Karsdorp was opened on 9 June. The mayor, Ida Brons, paid 14 million euros for it.";
    private const string Brücke = "Die Brücke über die Vell in Karsdorp ist am 9. Juni eröffnet worden. Bürgermeisterin Ida Brons hat 14 Millionen Euro dafür gezahlt.";
    private const string Nonsense = "Quompelwitz gramble droonsty.";

    private static readonly StoryVector Asked = StoryFinder.VectorOf(Read(Brücke).Reading.Article);

    [Fact]
    public async Task What_is_deleted_and_brought_back_is_found_again()
    {
        await using var app = new AppFactory();
        var finder = app.Services.GetRequiredService<StoryFinder>();
        var story = (await app.Store.AddArticleAsync(Read(Bridge))).StoryId;
        var before = Assert.Single(await finder.FindAsync(Asked));

        var action = await app.Store.DeleteAsync(story, "anna");
        Assert.Empty(await finder.FindAsync(Asked));
        await app.Store.UndoActionAsync(action, "anna");

        Assert.Equal(before, Assert.Single(await finder.FindAsync(Asked)));
    }

    [Fact]
    public async Task What_is_deleted_does_not_count_any_more_in_how_rare_words_are()
    {
        await using var app = new AppFactory();
        var finder = app.Services.GetRequiredService<StoryFinder>();
        await app.Store.AddArticleAsync(Read(Bridge));
        var before = Assert.Single(await finder.FindAsync(Asked));

        var other = await app.Store.AddArticleAsync(Read(Bridge + " Nobody was hurt."));
        Assert.NotEqual(before.Similarity, (await finder.FindAsync(Asked)).Single(s => s.StoryId == before.StoryId).Similarity);
        await app.Store.DeleteArticleAsync(other.ArticleId, "anna");

        Assert.Equal(before, Assert.Single(await finder.FindAsync(Asked)));
    }

    [Fact]
    public async Task All_articles_of_a_story_count_also_those_that_share_nothing()
    {
        await using var app = new AppFactory();
        var finder = app.Services.GetRequiredService<StoryFinder>();
        var bridge = await app.Store.AddArticleAsync(Read(Bridge));
        var other = await app.Store.AddArticleAsync(Read(Nonsense));
        var alone = Assert.Single(await finder.FindAsync(Asked));

        await app.Store.MergeAsync(other.StoryId, bridge.StoryId, "anna");

        var merged = Assert.Single(await finder.FindAsync(Asked));
        Assert.Equal(other.StoryId, merged.StoryId);
        Assert.InRange(merged.Similarity, alone.Similarity * 0.45, alone.Similarity * 0.6);
    }

    [Fact]
    public async Task What_an_older_program_stored_is_found_soon_after_the_start_and_as_well_as_before()
    {
        await using var app = new AppFactory();
        await app.Store.AddArticleAsync(Read(Bridge));
        await app.Store.AddArticleAsync(Read(Nonsense));
        var before = Assert.Single(await app.Services.GetRequiredService<StoryFinder>().FindAsync(Asked));
        await MakeOlderAsync(app);

        await using var again = app.Restart();
        var finder = again.Services.GetRequiredService<StoryFinder>();
        await AppFactory.UntilAsync(async () => !(await finder.FindAsync(Asked)).IsEmpty);

        await AppFactory.UntilAsync(async () => (await again.Store.ArticlesWithoutVectorAsync()).IsEmpty);
        await finder.FillAsync();
        Assert.Equal(before, Assert.Single(await finder.FindAsync(Asked)));
    }

    [Fact]
    public async Task An_import_waits_for_what_the_index_lacks()
    {
        await using var app = new AppFactory();
        var story = (await app.Store.AddArticleAsync(Read(Bridge))).StoryId;
        Assert.Single(await app.Services.GetRequiredService<StoryFinder>().FindAsync(Asked));
        await MakeOlderAsync(app);
        var file = Path.Combine(app.Data, "new.txt");
        await File.WriteAllTextAsync(file, Brücke);

        await app.Services.GetRequiredService<Importer>().ImportAsync([file], CancellationToken.None);

        Assert.Equal(2, (await app.Store.LoadAsync(story))!.Articles.Length);
    }

    private static async Task MakeOlderAsync(AppFactory app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ArticleCompareDb>>().CreateDbContextAsync();
        Assert.NotEqual(0, await db.ArticleVectors.ExecuteUpdateAsync(v => v.SetProperty(o => o.Engine, "older")));
    }

    private static NewArticle Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new NewArticle(bytes, null, ArticleReading.Read(bytes, null, Corrections.None).Reading!, Corrections.None, "anna");
    }
}
