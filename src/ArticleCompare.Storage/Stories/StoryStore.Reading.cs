using System.Collections.Immutable;
using ArticleCompare.Engine.Decisions;
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
        var stories = await db.Stories.AsNoTracking()
            .Where(s => s.Deleted == null)
            .OrderByDescending(s => s.Changed).ThenByDescending(s => s.Id)
            .Select(s => new
            {
                Story = s,
                Articles = s.Articles.Where(a => a.Deleted == null).ToList(),
                Figures = s.Comparison == null ? null : new { s.Comparison.Claims, s.Comparison.Rows, s.Comparison.OpenDifferences, s.Comparison.InputHash },
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return [.. stories.Select(s => new StoryListItem(
            s.Story.Id,
            s.Story.Name,
            s.Story.IsSample,
            s.Story.Changed,
            [.. s.Articles.OrderBy(a => a.Language, StringComparer.Ordinal).ThenBy(a => a.Key, StringComparer.Ordinal).Select(ListItem)],
            s.Figures is { } f ? new StoryFigures(f.Claims, f.Rows, f.OpenDifferences) : null,
            s.Figures?.InputHash == InputHash(Inputs(s.Articles))))];
    }

    /// <summary>A story with its articles, comparison and decisions; null when it is not there or was deleted.</summary>
    public async Task<StoryView?> LoadAsync(int storyId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var story = await db.Stories.AsNoTracking().Include(s => s.Comparison).SingleOrDefaultAsync(s => s.Id == storyId && s.Deleted == null, cancellationToken);
        if (story is null)
        {
            return null;
        }
        var rows = await ArticleRows(db).Where(a => a.StoryId == storyId && a.Deleted == null).ToListAsync(cancellationToken);
        var articles = await WithReadingsAsync(db, rows, cancellationToken);
        var decisions = await DecisionsOfAsync(db, storyId, cancellationToken);
        var comparison = story.Comparison is { } c && CanBeShown(c, rows) ? StorageJson.ReadComparison(c.Result, articles.Select(a => a.Article)) : null;
        return new StoryView(
            story.Id,
            story.Name,
            story.Changed,
            articles,
            comparison is null ? null : DecisionApplier.Apply(comparison, decisions),
            comparison is not null && IsUpToDate(story.Comparison!, rows),
            decisions);
    }

    /// <summary>What an index over all articles has to know of each.</summary>
    public async Task<ImmutableArray<IndexedArticle>> ListIndexedAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        return [.. await ArticleRows(db)
            .Where(a => a.Deleted == null && a.Story!.Deleted == null)
            .Select(a => new IndexedArticle(a.Id, a.Key, a.StoryId, a.Story!.IsSample, a.ContentHash))
            .ToListAsync(cancellationToken)];
    }

    /// <summary>One article as it is compared; null when it is not there or was deleted.</summary>
    public async Task<StoryArticle?> LoadArticleAsync(int articleId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var rows = await ArticleRows(db).Where(a => a.Id == articleId && a.Deleted == null && a.Story!.Deleted == null).ToListAsync(cancellationToken);
        return (await WithReadingsAsync(db, rows, cancellationToken)).SingleOrDefault();
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

    private static bool IsUpToDate(StoredComparison comparison, IEnumerable<StoredArticle> articles) => comparison.InputHash == InputHash(Inputs(articles));

    /// <summary>Until the new comparison is there, the last one is shown when all that it was made of still stands.</summary>
    private static bool CanBeShown(StoredComparison comparison, IEnumerable<StoredArticle> articles) =>
        comparison.Inputs.Split('\n').ToHashSet(StringComparer.Ordinal).IsSubsetOf(articles.Select(Input));

    private static IQueryable<StoredArticle> ArticleRows(ArticleCompareDb db) => db.Articles.AsNoTracking();

    private static async Task<ImmutableArray<StoryArticle>> WithReadingsAsync(ArticleCompareDb db, List<StoredArticle> articles, CancellationToken cancellationToken)
    {
        var ids = articles.Select(a => a.Id).ToList();
        var revisions = await db.Revisions.AsNoTracking()
            .Where(r => ids.Contains(r.ArticleId))
            .OrderBy(r => r.Number)
            .Select(r => new
            {
                r.ArticleId,
                Item = new RevisionListItem(r.Number, r.UploadHash, r.FileName, r.Uploaded, r.Who),
                Reading = r.Number == r.Article!.Current ? r.Reading : null,
            })
            .ToListAsync(cancellationToken);
        var byArticle = revisions.ToLookup(r => r.ArticleId);
        return [.. articles.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new StoryArticle(
            a.Id,
            a.StoryId,
            StorageJson.ReadReading(byArticle[a.Id].Single(r => r.Reading is not null).Reading!),
            StorageJson.Read<Corrections>(a.Corrections),
            [.. byArticle[a.Id].Select(r => r.Item)]))];
    }

    private static ArticleListItem ListItem(StoredArticle a) => new(a.Id, a.Key, a.Language, a.Title, a.Outlet, a.Published);
}
