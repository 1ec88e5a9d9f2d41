using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Storage.Tests;

/// <summary>A real store over a real SQLite file in a folder of its own.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly string folder;
    private readonly bool ownsFolder;
    private readonly ServiceProvider services;

    private TestStore(string folder, bool ownsFolder)
    {
        this.folder = folder;
        this.ownsFolder = ownsFolder;
        services = new ServiceCollection().AddStorage(folder).BuildServiceProvider();
    }

    public StoryStore Store => services.GetRequiredService<StoryStore>();

    public DictionaryStore Dictionaries => services.GetRequiredService<DictionaryStore>();

    public StoryChanges Changes => services.GetRequiredService<StoryChanges>();

    public IDbContextFactory<ArticleCompareDb> Factory => services.GetRequiredService<IDbContextFactory<ArticleCompareDb>>();

    public string File => Path.Combine(folder, "articlecompare.db");

    public static async Task<TestStore> OpenAsync(string? folder = null)
    {
        var store = new TestStore(folder ?? Directory.CreateTempSubdirectory("ac-store").FullName, folder is null);
        await store.Factory.MigrateAsync();
        return store;
    }

    /// <summary>The same file seen by a program that was started anew.</summary>
    public Task<TestStore> RestartAsync() => OpenAsync(folder);

    /// <summary>An article with one paragraph a line.</summary>
    public static NewArticle Article(string language, string text, Corrections? corrections = null)
    {
        var blocks = new List<Block>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(at, line.Length)));
            at += line.Length + 1;
        }
        var article = new Article { Key = "x", Text = text, Language = language, Blocks = [.. blocks], Title = text.Split('\n')[0] };
        corrections ??= Corrections.None;
        return new NewArticle(
            Encoding.UTF8.GetBytes(text),
            language + ".txt",
            new Reading(corrections.ApplyTo(article), "PlainText", "utf-8", language, 0.9, [], "reader 1"),
            corrections,
            "anna");
    }

    /// <summary>Does what the background worker does.</summary>
    public async Task CompareAllAsync()
    {
        foreach (var story in await Store.StoriesToCompareAsync())
        {
            var input = await Store.LoadComparisonInputAsync(story);
            await Store.SaveComparisonAsync(input!, Comparer.Compare(input!.Articles, input.Dictionaries));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (ownsFolder)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
