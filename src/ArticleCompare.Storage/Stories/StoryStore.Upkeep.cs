using System.Collections.Immutable;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

/// <summary>An article whose current revision another reader read.</summary>
public sealed record OutdatedReading(int ArticleId, string UploadHash, byte[] Bytes, string? FileName, Corrections Corrections);

public sealed partial class StoryStore
{
    /// <summary>Articles that another reader than this one read.</summary>
    public async Task<ImmutableArray<int>> ArticlesToReadAgainAsync(string reader, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        return [.. await CurrentRevisions(db).Where(r => r.Reader != reader).OrderBy(r => r.ArticleId).Select(r => r.ArticleId).ToListAsync(cancellationToken)];
    }

    /// <summary>What is needed to read an article again; null when it is gone.</summary>
    public async Task<OutdatedReading?> LoadForReadingAsync(int articleId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var found = await CurrentRevisions(db).Where(r => r.ArticleId == articleId)
            .Select(r => new { r.UploadHash, r.Upload!.Bytes, r.FileName, r.Article!.Corrections })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new OutdatedReading(articleId, found.UploadHash, found.Bytes, found.FileName, StorageJson.Read<Corrections>(found.Corrections));
    }

    /// <summary>
    /// Keeps what the present reader made of the current revision. The story counts as changed only when the article did.
    /// With null the reading that is there stands, because this reader cannot read the bytes any more. Nothing happens when the
    /// article went or got another revision meanwhile.
    /// </summary>
    /// <returns>The story, when its article changed; the same reader may change further articles of it.</returns>
    public async Task<int?> KeepReadingAsync(OutdatedReading outdated, string reader, Reading? reading, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outdated);
        var vector = reading is null ? null : VectorOf(reading.Article);
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await db.Articles.Include(a => a.Vector).SingleAsync(a => a.Id == outdated.ArticleId, cancellationToken);
        var revision = await db.Revisions.SingleAsync(r => r.ArticleId == stored.Id && r.Number == stored.Current, cancellationToken);
        if (revision.UploadHash != outdated.UploadHash)
        {
            return null;
        }
        var before = stored.ContentHash;
        if (reading is not null && vector is not null)
        {
            Describe(stored, revision, reading, StorageJson.Read<Corrections>(stored.Corrections), vector);
            await IndexAsync(db, stored.Id, reading.Article, cancellationToken);
        }
        revision.Reader = reader;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (stored.ContentHash == before)
        {
            return null;
        }
        changes.Raise(stored.StoryId, StoryChangeKind.Articles, moreToCome: true);
        return stored.StoryId;
    }

    private static IQueryable<Revision> CurrentRevisions(ArticleCompareDb db) =>
        db.Revisions.AsNoTracking().Where(r => r.Number == r.Article!.Current && r.Article.Deleted == null && r.Article.Story!.Deleted == null);
}
