using ArticleCompare.Engine.Stories;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

/// <summary>An upload that was read, with what a person corrected.</summary>
/// <param name="Bytes">As uploaded.</param>
/// <param name="FileName">Null for pasted text.</param>
/// <param name="Reading">With the corrections applied. The article's key does not matter: the store gives it one.</param>
/// <param name="Corrections">What was corrected.</param>
/// <param name="Who">The name the person goes by.</param>
public sealed record NewArticle(byte[] Bytes, string? FileName, Reading Reading, Corrections Corrections, string Who)
{
    /// <summary>The reading's vector where it is known already; else the store makes it.</summary>
    public StoryVector? Vector { get; init; }

    /// <summary>It is one of several that come one after the other; who brings them says so with every one, also with the last.</summary>
    public bool MoreToCome { get; init; }
}

/// <param name="WasThere">The same bytes were stored before: nothing changed.</param>
public sealed record Added(int StoryId, int ArticleId, bool WasThere);

public sealed partial class StoryStore
{
    /// <summary>Stores an article. The same bytes twice change nothing: the article that has them is named instead.</summary>
    /// <param name="article">What to store.</param>
    /// <param name="storyId">The story it belongs to; null for a new story.</param>
    /// <param name="isSample">A new story is one of the samples.</param>
    /// <param name="cancellationToken">Ends the attempt; nothing is stored then.</param>
    /// <exception cref="KeyNotFoundException">The story is not there or was deleted.</exception>
    public async Task<Added> AddArticleAsync(NewArticle article, int? storyId = null, bool isSample = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var vector = article.Vector ?? VectorOf(article.Reading.Article);
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var hash = Hash(article.Bytes);
        if (await db.Revisions.AsNoTracking()
            .Where(r => r.UploadHash == hash && r.Article!.Deleted == null && r.Article.Story!.Deleted == null)
            .OrderBy(r => r.ArticleId).Select(r => new Added(r.Article!.StoryId, r.ArticleId, true))
            .FirstOrDefaultAsync(cancellationToken) is { } there)
        {
            return there;
        }
        var story = storyId is { } id ? await StoryAsync(db, id, cancellationToken) : db.Stories.Add(new StoredStory { IsSample = isSample, Created = Now, Changed = Now }).Entity;
        story.Changed = Now;
        await EnsureUploadAsync(db, hash, article.Bytes, cancellationToken);
        var stored = new StoredArticle
        {
            Key = await FreeKeyAsync(db, hash, cancellationToken),
            Story = story,
            Corrections = "",
            Language = "",
            ContentHash = "",
        };
        db.Articles.Add(stored);
        AddRevision(stored, article, hash, vector);
        await db.SaveChangesAsync(cancellationToken);
        await IndexAsync(db, stored.Id, article.Reading.Article, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Raise(story.Id, StoryChangeKind.Articles, article.MoreToCome);
        return new Added(story.Id, stored.Id, false);
    }

    /// <summary>Stores a new state of an article's text; the same bytes as the current one change nothing.</summary>
    /// <exception cref="KeyNotFoundException">The article is not there or was deleted.</exception>
    public async Task<Added> AddRevisionAsync(int articleId, NewArticle article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var vector = article.Vector ?? VectorOf(article.Reading.Article);
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await ArticleAsync(db, articleId, cancellationToken);
        var hash = Hash(article.Bytes);
        if (await db.Revisions.AnyAsync(r => r.ArticleId == articleId && r.Number == stored.Current && r.UploadHash == hash, cancellationToken))
        {
            return new Added(stored.StoryId, stored.Id, true);
        }
        await EnsureUploadAsync(db, hash, article.Bytes, cancellationToken);
        AddRevision(stored, article, hash, vector);
        stored.Story!.Changed = Now;
        await db.SaveChangesAsync(cancellationToken);
        await IndexAsync(db, stored.Id, article.Reading.Article, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Raise(stored.StoryId, StoryChangeKind.Articles, article.MoreToCome);
        return new Added(stored.StoryId, stored.Id, false);
    }

    /// <summary>Stores what a person corrected about an article, with the current revision read anew under it.</summary>
    /// <exception cref="KeyNotFoundException">The article is not there or was deleted.</exception>
    public async Task CorrectAsync(int articleId, Corrections corrections, Reading reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var vector = VectorOf(reading.Article);
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await ArticleAsync(db, articleId, cancellationToken);
        var revision = await db.Revisions.SingleAsync(r => r.ArticleId == articleId && r.Number == stored.Current, cancellationToken);
        Describe(stored, revision, reading, corrections, vector);
        stored.Story!.Changed = Now;
        await db.SaveChangesAsync(cancellationToken);
        await IndexAsync(db, stored.Id, reading.Article, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Raise(stored.StoryId, StoryChangeKind.Articles);
    }

    private void AddRevision(StoredArticle stored, NewArticle article, string hash, StoryVector vector)
    {
        var revision = new Revision
        {
            Number = ++stored.Current,
            UploadHash = hash,
            FileName = article.FileName,
            Uploaded = Now,
            Who = article.Who,
            Reading = [],
            Reader = "",
        };
        stored.Revisions.Add(revision);
        Describe(stored, revision, article.Reading, article.Corrections, vector);
    }

    /// <summary>Writes down what is derived from the bytes and the corrections.</summary>
    /// <param name="stored">With its vector, if it has one.</param>
    /// <param name="revision">Its current one.</param>
    /// <param name="reading">Of the revision.</param>
    /// <param name="corrections">That were applied.</param>
    /// <param name="vector">Of the reading.</param>
    private static void Describe(StoredArticle stored, Revision revision, Reading reading, Corrections corrections, StoryVector vector)
    {
        var article = reading.Article with { Key = stored.Key };
        revision.Reading = StorageJson.WriteReading(reading with { Article = article });
        revision.Reader = reading.Reader;
        stored.Corrections = StorageJson.Write(corrections);
        stored.Language = article.Language;
        stored.Title = article.Name;
        stored.Outlet = article.Outlet;
        stored.Published = article.Published;
        stored.ContentHash = Hash(StorageJson.WriteArticle(article));
        Describe(stored, vector);
    }

    private static async Task EnsureUploadAsync(ArticleCompareDb db, string hash, byte[] bytes, CancellationToken cancellationToken)
    {
        if (!await db.Uploads.AnyAsync(u => u.Hash == hash, cancellationToken))
        {
            db.Uploads.Add(new Upload { Hash = hash, Bytes = bytes });
        }
    }

    /// <summary>The same bytes may have stood in a deleted story: its article keeps the shorter key.</summary>
    private static async Task<string> FreeKeyAsync(ArticleCompareDb db, string hash, CancellationToken cancellationToken)
    {
        var length = 12;
        while (length < hash.Length && await db.Articles.AnyAsync(a => a.Key == hash.Substring(0, length), cancellationToken))
        {
            length++;
        }
        return hash[..length];
    }

    private static async Task<StoredStory> StoryAsync(ArticleCompareDb db, int id, CancellationToken cancellationToken) =>
        await db.Stories.SingleOrDefaultAsync(s => s.Id == id && s.Deleted == null, cancellationToken) ?? throw new KeyNotFoundException($"There is no story {id}.");

    private static async Task<StoredArticle> ArticleAsync(ArticleCompareDb db, int id, CancellationToken cancellationToken) =>
        await db.Articles.Include(a => a.Story).Include(a => a.Vector).SingleOrDefaultAsync(a => a.Id == id && a.Deleted == null && a.Story!.Deleted == null, cancellationToken)
        ?? throw new KeyNotFoundException($"There is no article {id}.");
}
