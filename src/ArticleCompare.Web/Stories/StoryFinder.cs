using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
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

/// <summary>Finds the story of a new article among the stored ones. Keeps their vectors in memory and follows changes.</summary>
public sealed class StoryFinder : IDisposable
{
    /// <summary>Below this nothing is worth suggesting.</summary>
    private const double Alike = StoryGrouper.SameStory / 2;

    private const int Neighbours = 32;

    private readonly StoryStore store;
    private readonly StoryChanges changes;
    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<string, IndexedArticle> known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SortedSet<string>> keysOfStory = [];
    private readonly StoryIndex index = new();
    private readonly Lock noticing = new();
    private HashSet<int> changed = [];
    private bool isRead;

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
            var stories = index.Find(article, Neighbours)
                .Where(near => near.Similarity >= Alike)
                .Select(near => known[near.Key])
                .Where(near => withSamples || !near.IsSample)
                .Select(near => near.StoryId)
                .ToHashSet();
            return [.. stories
                .Select(id => new StorySuggestion(id, keysOfStory[id].Average(key => index.Similarity(article, key))))
                .Where(s => s.Similarity >= Alike)
                .OrderByDescending(s => s.Similarity).ThenBy(s => s.StoryId)];
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        changes.Changed -= Notice;
        gate.Dispose();
    }

    public static StoryVector VectorOf(Article article) => StoryVector.Of(ArticleAnalyser.Analyse(article));

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
        if (isRead && stories.Count == 0)
        {
            return;
        }
        try
        {
            await RefreshAsync(isRead ? stories : null, cancellationToken);
            isRead = true;
        }
        catch
        {
            lock (noticing)
            {
                changed.UnionWith(stories);
            }
            throw;
        }
    }

    /// <param name="stories">Those that changed; an import of many articles changes one at a time. Null for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    private async Task RefreshAsync(HashSet<int>? stories, CancellationToken cancellationToken)
    {
        var stored = (await store.ListIndexedAsync(stories, cancellationToken)).ToDictionary(a => a.Key, StringComparer.Ordinal);
        var before = stories is null ? known.Keys : stories.SelectMany(KeysOf).Concat(stored.Keys.Where(known.ContainsKey));
        foreach (var key in before.ToHashSet(StringComparer.Ordinal))
        {
            if (!stored.TryGetValue(key, out var now) || now.ContentHash != known[key].ContentHash)
            {
                Forget(key);
            }
        }
        foreach (var article in stored.Values.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (known.ContainsKey(article.Key))
            {
                Know(article);
            }
            else if (await store.LoadArticleAsync(article.Id, cancellationToken) is { } loaded)
            {
                index.Add(article.Key, VectorOf(loaded.Article));
                Know(article);
            }
        }
    }

    private IEnumerable<string> KeysOf(int story) => keysOfStory.TryGetValue(story, out var keys) ? keys : [];

    private void Know(IndexedArticle article)
    {
        if (known.TryGetValue(article.Key, out var before) && before.StoryId != article.StoryId)
        {
            Leave(before);
        }
        known[article.Key] = article;
        (keysOfStory.TryGetValue(article.StoryId, out var keys) ? keys : keysOfStory[article.StoryId] = new SortedSet<string>(StringComparer.Ordinal)).Add(article.Key);
    }

    private void Forget(string key)
    {
        known.Remove(key, out var gone);
        index.Remove(key);
        Leave(gone!);
    }

    private void Leave(IndexedArticle article)
    {
        keysOfStory[article.StoryId].Remove(article.Key);
        if (keysOfStory[article.StoryId].Count == 0)
        {
            keysOfStory.Remove(article.StoryId);
        }
    }
}
