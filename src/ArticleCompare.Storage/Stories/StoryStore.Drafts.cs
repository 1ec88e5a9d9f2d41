using System.Collections.Immutable;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

/// <summary>An upload that was read and not yet saved: a reading, or a rejection.</summary>
/// <param name="Batch">Uploads that came together; an unguessable word.</param>
/// <param name="Rejection">Why it cannot be read (a name); null when it could.</param>
/// <param name="RejectionDetail">A figure or name that belongs to the rejection.</param>
/// <param name="Destination">What a person chose; null while nobody did.</param>
/// <param name="There">The article that has the same bytes already; null when it is new.</param>
public sealed record DraftItem(
    int Id,
    string Batch,
    string? FileName,
    DateTime Uploaded,
    string UploadHash,
    Reading? Reading,
    string? Rejection,
    string? RejectionDetail,
    Corrections Corrections,
    Destination? Destination,
    Added? There);

public sealed partial class StoryStore
{
    private static readonly TimeSpan DraftsAreKept = TimeSpan.FromDays(30);

    /// <summary>Keeps an upload until it is saved into a story or given up; the same article twice in a batch is one.</summary>
    public async Task<int> AddDraftAsync(
        string batch, byte[] bytes, string? fileName, Reading? reading, string? rejection, string? rejectionDetail, Corrections corrections, string who, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var hash = Hash(bytes);
        if (reading is not null && await db.Drafts.Where(d => d.Batch == batch && d.UploadHash == hash).Select(d => (int?)d.Id).FirstOrDefaultAsync(cancellationToken) is { } there)
        {
            return there;
        }
        await EnsureUploadAsync(db, hash, bytes, cancellationToken);
        var draft = new Draft
        {
            Batch = batch,
            UploadHash = hash,
            FileName = fileName,
            Uploaded = Now,
            Who = who,
            Corrections = StorageJson.Write(corrections),
            Reading = reading is null ? null : StorageJson.WriteReading(reading),
            Rejection = rejection,
            RejectionDetail = rejectionDetail,
        };
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return draft.Id;
    }

    /// <summary>The uploads of a batch that wait to be saved, in the order in which they came.</summary>
    public async Task<ImmutableArray<DraftItem>> ListDraftsAsync(string batch, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.Batch == batch).OrderBy(d => d.Id).ToListAsync(cancellationToken);
        var hashes = drafts.Select(d => d.UploadHash).ToList();
        var there = (await db.Revisions.AsNoTracking()
            .Where(r => hashes.Contains(r.UploadHash) && r.Article!.Deleted == null && r.Article.Story!.Deleted == null)
            .Select(r => new { r.UploadHash, Added = new Added(r.Article!.StoryId, r.ArticleId, true) })
            .ToListAsync(cancellationToken)).ToLookup(r => r.UploadHash, r => r.Added);
        return [.. drafts.Select(d => new DraftItem(
            d.Id,
            d.Batch,
            d.FileName,
            d.Uploaded,
            d.UploadHash,
            d.Reading is null ? null : StorageJson.ReadReading(d.Reading),
            d.Rejection,
            d.RejectionDetail,
            StorageJson.Read<Corrections>(d.Corrections),
            d.Destination is null ? null : StorageJson.Read<Destination>(d.Destination),
            there[d.UploadHash].FirstOrDefault()))];
    }

    /// <summary>Keeps what a person corrected about an upload that waits, with the reading made anew.</summary>
    /// <exception cref="KeyNotFoundException">It was saved or given up meanwhile.</exception>
    public Task CorrectDraftAsync(int draftId, Corrections corrections, Reading reading, CancellationToken cancellationToken = default) =>
        ChangeDraftAsync(draftId, d =>
        {
            d.Corrections = StorageJson.Write(corrections);
            d.Reading = StorageJson.WriteReading(reading);
        }, cancellationToken);

    /// <summary>Keeps where a person wants an upload that waits.</summary>
    /// <exception cref="KeyNotFoundException">It was saved or given up meanwhile.</exception>
    public Task PlaceDraftAsync(int draftId, Destination destination, CancellationToken cancellationToken = default) =>
        ChangeDraftAsync(draftId, d => d.Destination = StorageJson.Write(destination), cancellationToken);

    /// <summary>Gives an upload up; nothing happens when it is not there.</summary>
    public async Task DiscardDraftAsync(int draftId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await db.Drafts.Where(d => d.Id == draftId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Drops drafts that nobody came back for, and bytes that nothing refers to any more.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var limit = Now - DraftsAreKept;
        await db.Drafts.Where(d => d.Uploaded < limit).ExecuteDeleteAsync(cancellationToken);
        await db.Uploads
            .Where(u => !db.Revisions.Any(r => r.UploadHash == u.Hash) && !db.Drafts.Any(d => d.UploadHash == u.Hash))
            .ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ChangeDraftAsync(int draftId, Action<Draft> change, CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(cancellationToken);
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == draftId, cancellationToken) ?? throw new KeyNotFoundException($"There is no draft {draftId}.");
        change(draft);
        await db.SaveChangesAsync(cancellationToken);
    }
}
