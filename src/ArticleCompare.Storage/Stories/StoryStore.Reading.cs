using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

public sealed partial class StoryStore
{
    /// <summary>Whether anything was ever stored, deleted stories included.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        return !await db.Stories.AnyAsync(cancellationToken);
    }

    /// <summary>All stories, the last changed first.</summary>
    public async Task<ImmutableArray<StoryListItem>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var snapshot = await SnapshotAsync(db, cancellationToken);
        var stories = await db.Stories.AsNoTracking()
            .Where(s => s.Deleted == null)
            .OrderByDescending(s => s.Changed).ThenByDescending(s => s.Id)
            .Select(s => new
            {
                Story = s,
                Articles = s.Articles.Where(a => a.Deleted == null).ToList(),
                Figures = s.Comparison == null ? null : new { s.Comparison.Claims, s.Comparison.Rows, s.Comparison.OpenDifferences, s.Comparison.Coverage, s.Comparison.InputHash },
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var dictionaries = await DictionaryQueries.StateAsync(db, cancellationToken);
        return [.. stories.Select(s => new StoryListItem(
            s.Story.Id,
            s.Story.Name,
            s.Story.IsSample,
            s.Story.Changed,
            [.. s.Articles.OrderBy(a => a.Language, StringComparer.Ordinal).ThenBy(a => a.Key, StringComparer.Ordinal).Select(ListItem)],
            s.Figures is { } f ? new StoryFigures(f.Claims, f.Rows, f.OpenDifferences, ArticleFigures.Read(f.Coverage)) : null,
            // A comparison of an older program has no coverage: it is counted anew.
            s.Figures is { Coverage.Length: > 0 } && s.Figures.InputHash == InputHash(Inputs(s.Articles), dictionaries)))];
    }

    /// <summary>A story with its articles, comparison and decisions; null when it is not there or was deleted.</summary>
    public async Task<StoryView?> LoadAsync(int storyId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var snapshot = await SnapshotAsync(db, cancellationToken);
        var story = await db.Stories.AsNoTracking()
            .Where(s => s.Id == storyId && s.Deleted == null)
            .Select(s => new { s.Id, s.Name, s.Changed, Comparison = s.Comparison == null ? null : new ComparisonState(s.Comparison.InputHash, s.Comparison.Inputs, s.Comparison.Made) })
            .SingleOrDefaultAsync(cancellationToken);
        if (story is null)
        {
            return null;
        }
        var rows = await ArticleRows(db).Where(a => a.StoryId == storyId && a.Deleted == null).ToListAsync(cancellationToken);
        var articles = await WithReadingsAsync(db, rows, keep: true, cancellationToken);
        var decisions = await DecisionsOfAsync(db, storyId, cancellationToken);
        var comparison = story.Comparison is { } state && CanBeShown(state, rows) ? await ComparisonAsync(db, storyId, state, articles, cancellationToken) : null;
        return new StoryView(
            story.Id,
            story.Name,
            story.Changed,
            articles,
            comparison is null ? null : DecisionApplier.Apply(comparison, decisions),
            comparison is not null && story.Comparison!.InputHash == InputHash(Inputs(rows), await DictionaryQueries.StateAsync(db, cancellationToken)),
            decisions);
    }

    /// <summary>One article as it is compared; null when it is not there or was deleted.</summary>
    public async Task<StoryArticle?> LoadArticleAsync(int articleId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var snapshot = await SnapshotAsync(db, cancellationToken);
        var rows = await ArticleRows(db).Where(a => a.Id == articleId && a.Deleted == null && a.Story!.Deleted == null).ToListAsync(cancellationToken);
        return (await WithReadingsAsync(db, rows, keep: true, cancellationToken)).SingleOrDefault();
    }

    /// <summary>How a revision was read; null when there is none of this number.</summary>
    public async Task<Reading?> LoadRevisionAsync(int articleId, int number, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var reading = await db.Revisions.AsNoTracking().Where(r => r.ArticleId == articleId && r.Number == number).Select(r => r.Reading).SingleOrDefaultAsync(cancellationToken);
        return reading is null ? null : StorageJson.ReadReading(reading);
    }

    /// <summary>The bytes as they were uploaded; null when nothing has this hash.</summary>
    public async Task<byte[]?> LoadUploadAsync(string hash, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        return await db.Uploads.AsNoTracking().Where(u => u.Hash == hash).Select(u => u.Bytes).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Until the new comparison is there, the last one is shown when all that it was made of still stands.</summary>
    private static bool CanBeShown(ComparisonState comparison, IEnumerable<StoredArticle> articles) =>
        comparison.Inputs.Split('\n').ToHashSet(StringComparer.Ordinal).IsSubsetOf(articles.Select(Input));

    /// <summary>Null when another comparison took its place meanwhile.</summary>
    private async Task<Comparison?> ComparisonAsync(
        ArticleCompareDb db, int storyId, ComparisonState state, ImmutableArray<StoryArticle> articles, CancellationToken cancellationToken)
    {
        var key = (storyId, state.InputHash, state.Made);
        if (cache.Find<Comparison>(key) is { } known)
        {
            return known;
        }
        var result = await db.Comparisons.AsNoTracking()
            .Where(c => c.StoryId == storyId && c.InputHash == state.InputHash && c.Made == state.Made)
            .Select(c => c.Result)
            .SingleOrDefaultAsync(cancellationToken);
        if (result is null)
        {
            return null;
        }
        var dictionaries = await LayersAsync(db, await DictionaryQueries.StateAsync(db, cancellationToken), cancellationToken);
        return cache.Keep(key, StorageJson.ReadComparison(result, articles.Select(a => a.Article)) with { Dictionaries = dictionaries }, result.Length);
    }

    private static IQueryable<StoredArticle> ArticleRows(ArticleCompareDb db) => db.Articles.AsNoTracking();

    private async Task<ImmutableArray<StoryArticle>> WithReadingsAsync(ArticleCompareDb db, List<StoredArticle> articles, bool keep, CancellationToken cancellationToken)
    {
        var ids = articles.Select(a => a.Id).ToList();
        var revisions = (await db.Revisions.AsNoTracking()
            .Where(r => ids.Contains(r.ArticleId))
            .OrderBy(r => r.Number)
            .Select(r => new { r.Id, r.ArticleId, Item = new RevisionListItem(r.Number, r.UploadHash, r.FileName, r.Uploaded, r.Who) })
            .ToListAsync(cancellationToken)).ToLookup(r => r.ArticleId);
        var read = ImmutableArray.CreateBuilder<StoryArticle>(articles.Count);
        foreach (var article in articles.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            var current = revisions[article.Id].Single(r => r.Item.Number == article.Current).Id;
            read.Add(new StoryArticle(
                article.Id,
                article.StoryId,
                await ReadingAsync(db, current, article.ContentHash, keep, cancellationToken),
                StorageJson.Read<Corrections>(article.Corrections),
                [.. revisions[article.Id].Select(r => r.Item)]));
        }
        return read.ToImmutable();
    }

    private async Task<Reading> ReadingAsync(ArticleCompareDb db, int revision, string contentHash, bool keep, CancellationToken cancellationToken)
    {
        if (cache.Find<Reading>((revision, contentHash)) is { } known)
        {
            return known;
        }
        var bytes = await db.Revisions.AsNoTracking().Where(r => r.Id == revision).Select(r => r.Reading).SingleAsync(cancellationToken);
        var reading = StorageJson.ReadReading(bytes);
        return keep ? cache.Keep((revision, contentHash), reading, bytes.Length) : reading;
    }

    private static ArticleListItem ListItem(StoredArticle a) => new(a.Id, a.Key, a.Language, a.Title, a.Outlet, a.Published);

    /// <summary>What names a stored comparison, without the comparison.</summary>
    private sealed record ComparisonState(string InputHash, string Inputs, DateTime Made);
}
