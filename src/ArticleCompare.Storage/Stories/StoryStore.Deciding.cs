using System.Collections.Immutable;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

public sealed partial class StoryStore
{
    /// <summary>Writes a decision down; its id.</summary>
    /// <exception cref="KeyNotFoundException">The story is not there or was deleted.</exception>
    public async Task<int> DecideAsync(int storyId, string who, DecisionContent content, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var stored = await AddDecisionAsync(db, storyId, who, content, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await TellAsync(db, stored, cancellationToken);
        return stored.Id;
    }

    /// <summary>Takes this person's newest decision on the story back; null when there is none.</summary>
    public Task<int?> UndoAsync(int storyId, string who, CancellationToken cancellationToken = default) =>
        TakeBackAsync(storyId, who, DecisionLog.NextUndo, cancellationToken);

    /// <summary>Takes this person's newest undo on the story back; null when there is none, or something was decided since.</summary>
    public Task<int?> RedoAsync(int storyId, string who, CancellationToken cancellationToken = default) =>
        TakeBackAsync(storyId, who, DecisionLog.NextRedo, cancellationToken);

    private async Task<int?> TakeBackAsync(int storyId, string who, Func<IEnumerable<Decision>, string?, Decision?> which, CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (which(await DecisionsOfAsync(db, storyId, cancellationToken), who) is not { } target)
        {
            return null;
        }
        var stored = await AddDecisionAsync(db, storyId, who, new Undone(target.Id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await TellAsync(db, stored, cancellationToken);
        return target.Id;
    }

    /// <summary>Counts the figures of a story's last comparison again.</summary>
    public async Task RecountAsync(int storyId, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await RecountAsync(db, storyId, cancellationToken);
    }

    private async Task TellAsync(ArticleCompareDb db, StoredDecision decision, CancellationToken cancellationToken)
    {
        changes.Raise(decision.StoryId, StoryChangeKind.Decisions);
        if (decision.Everywhere)
        {
            foreach (var other in await db.Comparisons.Where(c => c.StoryId != decision.StoryId).Select(c => c.StoryId).ToListAsync(cancellationToken))
            {
                changes.Raise(other, StoryChangeKind.Figures);
            }
        }
    }

    private async Task<StoredDecision> AddDecisionAsync(ArticleCompareDb db, int storyId, string who, DecisionContent content, CancellationToken cancellationToken)
    {
        var story = await StoryAsync(db, storyId, cancellationToken);
        story.Changed = Now;
        var stored = new StoredDecision
        {
            StoryId = storyId,
            At = Now,
            Who = who,
            Everywhere = content is Dismissed { Scope: DismissalScope.WordPair },
            Content = StorageJson.Write(content),
        };
        var keys = content is Undone undone
            ? await KeysOfUndoneAsync(db, undone, stored, cancellationToken)
            : content switch
            {
                Confirmed c => c.Row.Articles,
                Grouped g => g.Row.Articles,
                Dismissed d => d.Row.Articles,
                Commented c => c.Row.Articles,
                _ => [],
            };
        stored.Articles.AddRange(keys.Distinct(StringComparer.Ordinal).Select(k => new DecisionArticle { ArticleKey = k }));
        db.Decisions.Add(stored);
        await db.SaveChangesAsync(cancellationToken);
        await RecountAsync(db, storyId, cancellationToken);
        return stored;
    }

    /// <summary>An undo reaches as far as what it takes back.</summary>
    private static async Task<ImmutableArray<string>> KeysOfUndoneAsync(ArticleCompareDb db, Undone undone, StoredDecision stored, CancellationToken cancellationToken)
    {
        var target = await db.Decisions.AsNoTracking().Include(d => d.Articles).SingleOrDefaultAsync(d => d.Id == undone.Decision, cancellationToken)
            ?? throw new KeyNotFoundException($"There is no decision {undone.Decision}.");
        stored.Everywhere = target.Everywhere;
        return [.. target.Articles.Select(a => a.ArticleKey)];
    }

    private async Task RecountAsync(ArticleCompareDb db, int storyId, CancellationToken cancellationToken)
    {
        var rows = await ArticleRows(db).Where(a => a.StoryId == storyId && a.Deleted == null).ToListAsync(cancellationToken);
        if (await db.Comparisons.Where(c => c.StoryId == storyId).Select(c => new ComparisonState(c.InputHash, c.Inputs, c.Made)).SingleOrDefaultAsync(cancellationToken) is not { } state
            || !CanBeShown(state, rows)
            || await ComparisonAsync(db, storyId, state, await WithReadingsAsync(db, rows, keep: true, cancellationToken), cancellationToken) is not { } comparison)
        {
            return;
        }
        var figures = Figures(DecisionApplier.Apply(comparison, await DecisionsOfAsync(db, storyId, cancellationToken)));
        var coverage = ArticleFigures.Write(figures.Coverage);
        await db.Comparisons.Where(c => c.StoryId == storyId).ExecuteUpdateAsync(
            u => u.SetProperty(c => c.Claims, figures.Claims).SetProperty(c => c.Rows, figures.Rows).SetProperty(c => c.OpenDifferences, figures.OpenDifferences).SetProperty(c => c.Coverage, coverage),
            cancellationToken);
    }

    /// <summary>The decisions made on this story's page, on its articles wherever they stood then, and those that hold everywhere.</summary>
    private static async Task<ImmutableArray<Decision>> DecisionsOfAsync(ArticleCompareDb db, int storyId, CancellationToken cancellationToken)
    {
        var keys = db.Articles.Where(a => a.StoryId == storyId && a.Deleted == null).Select(a => a.Key);
        var stored = await db.Decisions.AsNoTracking()
            .Where(d => d.StoryId == storyId || d.Everywhere || d.Articles.Any(a => keys.Contains(a.ArticleKey)))
            .OrderBy(d => d.Id)
            .ToListAsync(cancellationToken);
        return [.. stored.Select(d => new Decision(d.Id, d.At, d.Who, StorageJson.Read<DecisionContent>(d.Content)))];
    }
}
