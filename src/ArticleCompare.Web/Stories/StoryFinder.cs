using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Stories;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Stories;

/// <summary>A story an article may belong to.</summary>
/// <param name="StoryId">Of the store.</param>
/// <param name="Similarity">Mean similarity to its articles, 0 to 1.</param>
public sealed record StorySuggestion(int StoryId, double Similarity)
{
    /// <summary>Alike enough to be put there without asking.</summary>
    public bool IsLikely => Similarity >= StoryGrouper.SameStory;
}

/// <summary>Finds the story of a new article among the stored ones. Keeps an index of them in memory, which follows changes; their vectors stay in the store.</summary>
public sealed class StoryFinder : IDisposable
{
    /// <summary>Below this nothing is worth suggesting.</summary>
    private const double Alike = StoryGrouper.SameStory / 2;

    private const int Neighbours = 32;

    private readonly StoryStore store;
    private readonly StoryChanges changes;
    private readonly SemaphoreSlim gate = new(1);
    private readonly SemaphoreSlim filling = new(1);

    /// <summary>Of every article in the index the start of its content hash.</summary>
    private readonly Dictionary<string, ulong> known = new(StringComparer.Ordinal);
    private readonly StoryIndex index = new();
    private readonly Lock noticing = new();
    private HashSet<int> changed = [];
    private volatile bool isRead;

    public StoryFinder(StoryStore store, StoryChanges changes)
    {
        this.store = store;
        this.changes = changes;
        changes.Changed += Notice;
    }

    /// <summary>The likeliest stories, best first; none when the article seems to tell a new one.</summary>
    /// <param name="article">The new article, by <see cref="VectorOf"/>.</param>
    /// <param name="withSamples">Whether the samples are asked too.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<ImmutableArray<StorySuggestion>> FindAsync(StoryVector article, bool withSamples = true, CancellationToken cancellationToken = default)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            await RefreshAsync(cancellationToken);
            var near = index.Rank(article, await store.LoadVectorsAsync(index.Propose(article), cancellationToken));
            var alike = near.Take(Neighbours).Where(n => n.Similarity >= Alike).Select(n => n.Key).ToList();
            if (alike.Count == 0)
            {
                return [];
            }
            var articles = await store.ListAroundAsync(alike, cancellationToken);
            var stories = articles.Where(a => withSamples || !a.IsSample).IntersectBy(alike, a => a.Key).Select(a => a.StoryId).ToHashSet();
            var similarities = near.ToDictionary(n => n.Key, n => n.Similarity, StringComparer.Ordinal);
            var others = articles.Where(a => stories.Contains(a.StoryId) && !similarities.ContainsKey(a.Key)).Select(a => a.Key);
            foreach (var other in index.Rank(article, await store.LoadVectorsAsync(others, cancellationToken)))
            {
                similarities.Add(other.Key, other.Similarity);
            }
            return [.. articles.Where(a => stories.Contains(a.StoryId) && similarities.ContainsKey(a.Key))
                .GroupBy(a => a.StoryId, a => similarities[a.Key])
                .Select(s => new StorySuggestion(s.Key, s.Average()))
                .Where(s => s.Similarity >= Alike)
                .OrderByDescending(s => s.Similarity).ThenBy(s => s.StoryId)];
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>
    /// Makes the vectors that are missing, of articles that an older program stored; until it is done, suggestions come from the others.
    /// </summary>
    public async Task FillAsync(CancellationToken cancellationToken = default)
    {
        await filling.WaitAsync(cancellationToken);
        try
        {
            foreach (var article in await store.ArticlesWithoutVectorAsync(cancellationToken))
            {
                await store.MakeVectorAsync(article, cancellationToken);
            }
        }
        finally
        {
            filling.Release();
        }
        // also those that got theirs otherwise since the index was read: an upload that was read again and did not change
        isRead = false;
    }

    public void Dispose()
    {
        changes.Changed -= Notice;
        gate.Dispose();
        filling.Dispose();
    }

    public static StoryVector VectorOf(Article article) => StoryStore.VectorOf(article);

    private void Notice(StoryChange change)
    {
        if (change.Kind is StoryChangeKind.Articles or StoryChangeKind.Story)
        {
            lock (noticing)
            {
                changed.Add(change.StoryId);
            }
        }
    }

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        HashSet<int> stories;
        lock (noticing)
        {
            (stories, changed) = (changed, []);
        }
        try
        {
            if (stories.Count > 0)
            {
                await RefreshAsync(stories, cancellationToken);
            }
            if (!isRead)
            {
                isRead = true;
                await ReadAsync(cancellationToken);
            }
        }
        catch
        {
            isRead = false;
            lock (noticing)
            {
                changed.UnionWith(stories);
            }
            throw;
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        await foreach (var (article, vector) in store.ReadVectorsAsync(cancellationToken))
        {
            Know(article, vector);
        }
    }

    /// <param name="stories">Those that changed; an import of many articles changes one at a time.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private async Task RefreshAsync(HashSet<int> stories, CancellationToken cancellationToken)
    {
        var stored = await store.ListIndexedAsync(stories, cancellationToken);
        Forget(stored.Where(a => known.TryGetValue(a.Key, out var content) && (!a.IsThere || content != ContentOf(a))).Select(a => a.Key).ToList());
        var missing = stored.Where(a => a.IsThere && !known.ContainsKey(a.Key)).ToList();
        var vectors = await store.LoadVectorsAsync(missing.Select(a => a.Key), cancellationToken);
        foreach (var article in missing)
        {
            if ((vectors.GetValueOrDefault(article.Key) ?? await store.MakeVectorAsync(article.Id, cancellationToken)) is { } vector)
            {
                Know(article, vector);
            }
        }
    }

    private void Know(IndexedArticle article, StoryVector vector)
    {
        if (known.TryAdd(article.Key, ContentOf(article)))
        {
            index.Add(article.Key, vector);
        }
    }

    private void Forget(List<string> keys)
    {
        index.Remove(keys);
        foreach (var key in keys)
        {
            known.Remove(key);
        }
    }

    private static ulong ContentOf(IndexedArticle article) => Convert.ToUInt64(article.ContentHash[..16], 16);
}
