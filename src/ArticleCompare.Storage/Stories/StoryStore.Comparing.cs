using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

/// <summary>What a comparison is made of, and what names this state of it.</summary>
/// <param name="Inputs">A line for every article.</param>
/// <param name="InputHash">Of the articles, the engine and the dictionaries.</param>
public sealed record ComparisonInput(int StoryId, string Inputs, string InputHash, ImmutableArray<Article> Articles, DictionaryLayers Dictionaries);

public sealed partial class StoryStore
{
    /// <summary>Stories without an up-to-date comparison, the last changed first.</summary>
    public async Task<ImmutableArray<int>> StoriesToCompareAsync(CancellationToken cancellationToken = default) =>
        [.. (await ListAsync(cancellationToken)).Where(s => !s.IsUpToDate && !s.Articles.IsEmpty).Select(s => s.Id)];

    /// <summary>What a comparison of this story needs; null when it is up to date, deleted or empty.</summary>
    public async Task<ComparisonInput?> LoadComparisonInputAsync(int storyId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var snapshot = await SnapshotAsync(db, cancellationToken);
        var rows = await ArticleRows(db).Where(a => a.StoryId == storyId && a.Deleted == null && a.Story!.Deleted == null).ToListAsync(cancellationToken);
        var inputs = Inputs(rows);
        var dictionaries = await DictionaryQueries.StateAsync(db, cancellationToken);
        var hash = InputHash(inputs, dictionaries);
        if (rows.Count == 0 || await db.Comparisons.AnyAsync(c => c.StoryId == storyId && c.InputHash == hash, cancellationToken))
        {
            return null;
        }
        return new ComparisonInput(
            storyId,
            inputs,
            hash,
            // read once: those of a whole import would drive out of the cache what pages show
            [.. (await WithReadingsAsync(db, rows, keep: false, cancellationToken)).Select(a => a.Article)],
            await LayersAsync(db, dictionaries, cancellationToken));
    }

    /// <summary>Keeps a comparison. One that was overtaken by another change of the story is stored too, and is then out of date.</summary>
    public async Task SaveComparisonAsync(ComparisonInput input, Comparison comparison, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(comparison);
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await db.Comparisons.SingleOrDefaultAsync(c => c.StoryId == input.StoryId, cancellationToken)
            ?? db.Comparisons.Add(new StoredComparison { StoryId = input.StoryId, InputHash = "", Inputs = "", Result = [] }).Entity;
        stored.Inputs = input.Inputs;
        stored.InputHash = input.InputHash;
        stored.Made = Now;
        stored.Result = StorageJson.WriteComparison(comparison);
        var figures = Figures(DecisionApplier.Apply(comparison, await DecisionsOfAsync(db, input.StoryId, cancellationToken)));
        (stored.Claims, stored.Rows, stored.OpenDifferences, stored.Coverage) = (figures.Claims, figures.Rows, figures.OpenDifferences, ArticleFigures.Write(figures.Coverage));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        changes.Raise(input.StoryId, StoryChangeKind.Comparison);
    }

    private static StoryFigures Figures(DecidedComparison table) => new(
        table.Comparison.Articles.Sum(a => a.Claims.Length),
        table.Comparison.Rows.Length,
        table.Comparison.Rows.Zip(table.States).Count(r => r.First.Differences.Where((d, i) => d.Kind is not (DifferenceKind.Missing or DifferenceKind.Added) && !r.Second.IsDismissed(i)).Any()),
        ArticleFigures.Of(table.Comparison));
}
