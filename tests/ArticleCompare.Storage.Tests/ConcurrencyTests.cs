using System.Data.Common;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArticleCompare.Storage.Tests;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task What_is_loaded_fits_together_although_somebody_writes_in_between()
    {
        await using var test = await TestStore.OpenAsync();
        var added = await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist zu."));
        await test.CompareAllAsync();
        var between = new Between("FROM \"Articles\"", async () =>
        {
            await test.Store.AddRevisionAsync(added.ArticleId, TestStore.Article("de", "Kurz."));
            await test.CompareAllAsync();
        });
        using var slow = new StoryStore(new Factory(test.File, between), test.Changes, TimeProvider.System);

        var view = (await slow.LoadAsync(added.StoryId))!;

        Assert.True(between.Happened);
        Assert.Equal("Der Hafen ist zu.", view.Articles[0].Article.Text);
        Assert.Equal("Der Hafen ist zu.", view.Table!.Comparison.Articles[0].Article.Text);
        Assert.Equal("Kurz.", (await slow.LoadAsync(added.StoryId))!.Articles[0].Article.Text);
    }

    [Fact]
    public async Task Decisions_of_many_at_once_are_all_kept()
    {
        await using var test = await TestStore.OpenAsync();
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", "Kurz."))).StoryId;
        await test.CompareAllAsync();
        var row = new RowAnchor([], []);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => test.Store.DecideAsync(story, $"person {i}", new Commented(row, "?")))));

        Assert.Equal(20, (await test.Store.LoadAsync(story))!.Decisions.Select(d => d.Who).Distinct().Count());
    }

    private sealed class Factory(string file, Between between) : IDbContextFactory<ArticleCompareDb>
    {
        public ArticleCompareDb CreateDbContext() =>
            new(new DbContextOptionsBuilder<ArticleCompareDb>().UseSqlite($"Data Source={file}").AddInterceptors(between).Options);
    }

    /// <summary>Does something once, right after the first query of a table.</summary>
    private sealed class Between(string query, Func<Task> deed) : DbCommandInterceptor
    {
        public bool Happened { get; private set; }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (!Happened && command.CommandText.Contains(query, StringComparison.Ordinal))
            {
                Happened = true;
                await deed();
            }
            return result;
        }
    }
}
