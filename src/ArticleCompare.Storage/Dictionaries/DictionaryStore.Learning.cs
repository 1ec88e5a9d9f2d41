using System.Collections.Immutable;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Learning;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Dictionaries;

/// <summary>What learning reads.</summary>
/// <param name="Rows">Confirmed rows of articles that are there.</param>
/// <param name="Known">The dictionaries that were not learned.</param>
public sealed record LearningInput(ImmutableArray<TaughtRow> Rows, DictionaryLayers Known);

public sealed partial class DictionaryStore
{
    public async Task<LearningInput> LoadLearningInputAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var languages = await db.Articles.AsNoTracking().Where(a => a.Deleted == null && a.Story!.Deleted == null)
            .ToDictionaryAsync(a => a.Key, a => a.Language, cancellationToken);
        var decisions = (await db.Decisions.AsNoTracking().OrderBy(d => d.Id).ToListAsync(cancellationToken))
            .Select(d => new Decision(d.Id, d.At, d.Who, StorageJson.Read<DecisionContent>(d.Content)));
        return new LearningInput(TaughtRow.Of(decisions, languages.GetValueOrDefault), await DictionaryQueries.LayersAsync(db, withLearned: false, cancellationToken));
    }

    /// <summary>Keeps what was learned in place of what was learned before; what a person removed stays removed.</summary>
    /// <returns>Whether the comparison gets anything else than before.</returns>
    public async Task<bool> KeepLearnedAsync(ImmutableArray<LearnedPair> learned, CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (learned.IsEmpty && !await db.Dictionaries.AnyAsync(d => d.Kind == DictionaryKind.Learned, cancellationToken))
        {
            return false;
        }
        var dictionary = await KeptAsync(db, DictionaryKind.Learned, "", cancellationToken);
        var stored = await db.Pairs.Where(p => p.DictionaryId == dictionary.Id).ToDictionaryAsync(p => (p.Language, p.Words, p.OtherLanguage, p.OtherWords), cancellationToken);
        var isOther = false;
        foreach (var pair in learned)
        {
            var ordered = new DictionaryPair(pair.Language, pair.Words, pair.OtherLanguage, pair.OtherWords, LearningOptions.Default.Weight, "").InOrder();
            if (!stored.Remove((ordered.Language, ordered.Words, ordered.OtherLanguage, ordered.OtherWords), out var known))
            {
                isOther = true;
                known = db.Pairs.Add(Pair(dictionary.Id, ordered)).Entity;
            }
            isOther |= known.Removed is null && known.Weight != ordered.Weight;
            known.Weight = ordered.Weight;
            known.Evidence = StorageJson.Write(new PairEvidence(pair.Together, pair.First, pair.Second, pair.Rows, pair.Score, pair.TaughtBy));
        }
        foreach (var forgotten in stored.Values.Where(p => p.Removed is null))
        {
            isOther = true;
            db.Pairs.Remove(forgotten);
        }
        dictionary.Version += isOther ? 1 : 0;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (isOther)
        {
            Changed?.Invoke();
        }
        return isOther;
    }

    /// <summary>The rows that taught a pair, with the story in which they are now.</summary>
    public async Task<ImmutableArray<TeachingRow>> TeachingRowsAsync(PairEvidence evidence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var ids = evidence.TaughtBy;
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var decisions = await db.Decisions.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.Id).ToListAsync(cancellationToken);
        var rows = ImmutableArray.CreateBuilder<TeachingRow>();
        foreach (var decision in decisions)
        {
            var row = StorageJson.Read<DecisionContent>(decision.Content) switch
            {
                Confirmed c => c.Row,
                Grouped g => g.Row,
                _ => null,
            };
            var keys = row?.Claims.Select(c => c.Article).ToList() ?? [];
            var story = await db.Articles.AsNoTracking().Where(a => keys.Contains(a.Key) && a.Deleted == null).Select(a => (int?)a.StoryId).FirstOrDefaultAsync(cancellationToken);
            rows.Add(new TeachingRow(decision.Id, story ?? decision.StoryId, [.. row?.Claims.Select(c => c.Text) ?? []]));
        }
        return rows.ToImmutable();
    }
}
