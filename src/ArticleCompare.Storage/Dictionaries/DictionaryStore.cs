using System.Collections.Immutable;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Dictionaries;

/// <summary>
/// The dictionaries of one installation, as layers over the shipped lexicon: one method per use, each write one transaction.
/// A change of what counts makes every comparison due. Safe to share between threads.
/// </summary>
public sealed partial class DictionaryStore(IDbContextFactory<ArticleCompareDb> factory, TimeProvider time)
{
    private const int Batch = 2000;

    private static readonly TimeSpan RemovedAreKept = TimeSpan.FromDays(30);

    /// <summary>Raised after a change of what the comparison gets is committed; handlers must be quick and not throw.</summary>
    public event Action? Changed;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The dictionaries that were not removed: learned, own, then imported ones as they came.</summary>
    public async Task<ImmutableArray<DictionaryListItem>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var found = await db.Dictionaries.AsNoTracking().Where(d => d.Removed == null)
            .Select(d => new DictionaryListItem(d.Id, d.Kind, d.Name, d.Added, d.Who, d.Pairs.Count(p => p.Removed == null)))
            .ToListAsync(cancellationToken);
        return [.. found.OrderBy(d => d.Kind).ThenBy(d => d.Id)];
    }

    /// <summary>Pairs by their words; removed ones only where they are asked for.</summary>
    /// <param name="text">Part of a word of either side, or empty for all.</param>
    /// <param name="dictionaryId">Of one dictionary only.</param>
    /// <param name="removed">The removed ones instead.</param>
    /// <param name="skip">Of the list's beginning.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<PairPage> FindPairsAsync(string text, int? dictionaryId, bool removed, int skip, int take, CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var pairs = db.Pairs.AsNoTracking().Where(p => p.Dictionary!.Removed == null && (p.Removed != null) == removed);
        if (dictionaryId is { } id)
        {
            pairs = pairs.Where(p => p.DictionaryId == id);
        }
        var needle = text.Trim().ToLowerInvariant();
        if (needle.Length > 0)
        {
            pairs = pairs.Where(p => p.Search.Contains(needle));
        }
        var total = await pairs.CountAsync(cancellationToken);
        var page = await pairs.OrderBy(p => p.Search).ThenBy(p => p.Id).Skip(skip).Take(take)
            .Select(p => new { Pair = p, p.Dictionary!.Kind, p.Dictionary.Name }).ToListAsync(cancellationToken);
        return new PairPage([.. page.Select(p => Item(p.Pair, p.Kind, p.Name))], total);
    }

    /// <summary>Adds a dictionary with all its pairs; its id.</summary>
    /// <param name="name">Shown at words it ties together.</param>
    /// <param name="who">Who imports it.</param>
    /// <param name="pairs">The same pair may come more than once.</param>
    /// <param name="progress">Told how many pairs are stored.</param>
    /// <param name="cancellationToken">Ends the import; then nothing of it counts.</param>
    public async Task<int> ImportAsync(string name, string who, IEnumerable<DictionaryPair> pairs, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var ordered = DictionaryLayers.Of(pairs).Pairs;
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        // Batch by batch, so that others can write meanwhile; until it is whole it counts as removed, and is swept if it never is.
        var dictionary = new StoredLayer { Kind = DictionaryKind.Imported, Name = name, Added = Now, Who = who, Version = 1, Removed = Now };
        db.Dictionaries.Add(dictionary);
        await db.SaveChangesAsync(cancellationToken);
        var stored = 0;
        foreach (var batch in ordered.Chunk(Batch))
        {
            db.ChangeTracker.Clear();
            db.Pairs.AddRange(batch.Select(p => Pair(dictionary.Id, p)));
            await db.SaveChangesAsync(cancellationToken);
            progress?.Report(stored += batch.Length);
        }
        await RemoveDictionaryAsync(dictionary.Id, remove: false, cancellationToken);
        return dictionary.Id;
    }

    /// <summary>Takes an imported dictionary away, or with false brings it back.</summary>
    public async Task RemoveDictionaryAsync(int dictionaryId, bool remove = true, CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await db.Dictionaries.Where(d => d.Id == dictionaryId && d.Kind == DictionaryKind.Imported)
            .ExecuteUpdateAsync(u => u.SetProperty(d => d.Removed, remove ? Now : null), cancellationToken);
        Changed?.Invoke();
    }

    /// <summary>Drops imported dictionaries that were removed a while ago, or never came in whole.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var limit = Now - RemovedAreKept;
        await db.Dictionaries.Where(d => d.Kind == DictionaryKind.Imported && d.Removed < limit).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Adds a pair that a person wrote; its id. A pair that is there already, perhaps removed, gets the weight and counts again.</summary>
    public Task<int> AddPairAsync(DictionaryPair pair, string who, CancellationToken cancellationToken = default) => ChangeAsync(async db =>
    {
        var own = await KeptAsync(db, DictionaryKind.Own, who, cancellationToken);
        return await PutAsync(db, own, pair, cancellationToken);
    }, cancellationToken);

    /// <summary>
    /// Writes a pair anew; the id under which it then stands. One that was learned goes to the pairs that people wrote, so that
    /// learning does not write over it, and is not learned again.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such pair.</exception>
    public Task<int> EditPairAsync(int pairId, DictionaryPair pair, string who, CancellationToken cancellationToken = default) => ChangeAsync(async db =>
    {
        var stored = await db.Pairs.Include(p => p.Dictionary).SingleOrDefaultAsync(p => p.Id == pairId, cancellationToken)
            ?? throw new KeyNotFoundException($"There is no word pair {pairId}.");
        var dictionary = stored.Dictionary!;
        if (dictionary.Kind == DictionaryKind.Learned)
        {
            stored.Removed = Now;
            dictionary.Version++;
            dictionary = await KeptAsync(db, DictionaryKind.Own, who, cancellationToken);
        }
        else
        {
            db.Pairs.Remove(stored);
            await db.SaveChangesAsync(cancellationToken);
        }
        return await PutAsync(db, dictionary, pair, cancellationToken);
    }, cancellationToken);

    /// <summary>Takes a pair away, or with false brings it back.</summary>
    public Task<int> RemovePairAsync(int pairId, bool remove = true, CancellationToken cancellationToken = default) => ChangeAsync(async db =>
    {
        if (await db.Pairs.Include(p => p.Dictionary).SingleOrDefaultAsync(p => p.Id == pairId, cancellationToken) is { } stored)
        {
            stored.Removed = remove ? Now : null;
            stored.Dictionary!.Version++;
        }
        return pairId;
    }, cancellationToken);

    private async Task<int> ChangeAsync(Func<ArticleCompareDb, Task<int>> change, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var id = await change(db);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Changed?.Invoke();
        return id;
    }

    private async Task<StoredLayer> KeptAsync(ArticleCompareDb db, DictionaryKind kind, string who, CancellationToken cancellationToken)
    {
        if (await db.Dictionaries.SingleOrDefaultAsync(d => d.Kind == kind, cancellationToken) is { } known)
        {
            return known;
        }
        var made = db.Dictionaries.Add(new StoredLayer { Kind = kind, Name = "", Added = Now, Who = who }).Entity;
        await db.SaveChangesAsync(cancellationToken);
        return made;
    }

    private static async Task<int> PutAsync(ArticleCompareDb db, StoredLayer dictionary, DictionaryPair pair, CancellationToken cancellationToken)
    {
        var put = Pair(dictionary.Id, DictionaryLayers.Of([pair]).Pairs[0]);
        var stored = await db.Pairs.SingleOrDefaultAsync(
            p => p.DictionaryId == put.DictionaryId && p.Language == put.Language && p.Words == put.Words && p.OtherLanguage == put.OtherLanguage && p.OtherWords == put.OtherWords, cancellationToken);
        if (stored is null)
        {
            db.Pairs.Add(stored = put);
        }
        stored.Weight = put.Weight;
        stored.Removed = null;
        dictionary.Version++;
        await db.SaveChangesAsync(cancellationToken);
        return stored.Id;
    }

    private static StoredPair Pair(int dictionaryId, DictionaryPair p) => new()
    {
        DictionaryId = dictionaryId,
        Language = p.Language,
        Words = p.Words,
        OtherLanguage = p.OtherLanguage,
        OtherWords = p.OtherWords,
        Weight = p.Weight,
        Search = $"{p.Words} {p.OtherWords}".ToLowerInvariant(),
    };

    private static PairListItem Item(StoredPair p, DictionaryKind kind, string name) => new(
        p.Id, p.DictionaryId, kind, name, p.Language, p.Words, p.OtherLanguage, p.OtherWords, p.Weight,
        p.Evidence is null ? null : StorageJson.Read<PairEvidence>(p.Evidence), p.Removed is not null);
}
