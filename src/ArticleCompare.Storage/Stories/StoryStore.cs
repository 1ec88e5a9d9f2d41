using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ArticleCompare.Storage.Stories;

/// <summary>
/// The stories of one installation: one method per use, each its own short-lived context; what writes is one transaction,
/// committed when the method returns, and tells <see cref="StoryChanges"/>. Safe to share between threads.
/// </summary>
public sealed partial class StoryStore(IDbContextFactory<ArticleCompareDb> factory, StoryChanges changes, TimeProvider time, ComparisonAids? aids = null) : IDisposable
{
    /// <summary>Bytes of the cache that a word pair takes; small, so that the largest dictionaries stay in it.</summary>
    private const int PairSize = 16;

    private readonly DerivedCache cache = new();

    public void Dispose() => cache.Dispose();

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Task<ArticleCompareDb> OpenAsync(CancellationToken cancellationToken) => factory.CreateDbContextAsync(cancellationToken);

    /// <summary>Lets several reads see the same state although others write meanwhile; writers are not held up.</summary>
    private static Task<IDbContextTransaction> SnapshotAsync(ArticleCompareDb db, CancellationToken cancellationToken) =>
        // SQLite takes the write lock at once unless told that dirty reads would do; a transaction that only reads is a snapshot there.
        db.Database.BeginTransactionAsync(db.Database.IsSqlite() ? IsolationLevel.ReadUncommitted : IsolationLevel.RepeatableRead, cancellationToken);

    /// <summary>
    /// Names the state of the engine. A build is the same for the same source, so every change of the engine makes stored comparisons
    /// due again, also one for which nobody raised the version.
    /// </summary>
    private static readonly string Engine = string.Create(CultureInfo.InvariantCulture, $"{Comparison.EngineVersion} {typeof(Comparison).Module.ModuleVersionId}");

    private static string Inputs(IEnumerable<StoredArticle> articles) =>
        string.Join('\n', articles.Where(a => a.Deleted is null).OrderBy(a => a.Key, StringComparer.Ordinal).Select(Input));

    private static string Input(StoredArticle article) => article.Key + " " + article.ContentHash;

    /// <summary>Names the input of a comparison: another engine, another article, another text or another dictionary gives another name.</summary>
    /// <param name="inputs">By <see cref="Inputs"/>.</param>
    /// <param name="dictionaries">By <see cref="DictionaryQueries.StateAsync"/>.</param>
    private string InputHash(string inputs, string dictionaries) =>
        Hash(Encoding.UTF8.GetBytes($"{Engine}\n{inputs}\n{dictionaries}\n{aids?.State}"));

    private async Task<DictionaryLayers> LayersAsync(ArticleCompareDb db, string state, CancellationToken cancellationToken)
    {
        if (state.Length == 0)
        {
            return DictionaryLayers.Empty;
        }
        if (cache.Find<DictionaryLayers>(state) is { } known)
        {
            return known;
        }
        var layers = await DictionaryQueries.LayersAsync(db, withLearned: true, cancellationToken);
        return cache.Keep(state, layers, layers.Pairs.Length * PairSize);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
