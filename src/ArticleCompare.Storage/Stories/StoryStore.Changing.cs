using System.Globalization;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Stories;

public sealed partial class StoryStore
{
    /// <summary>Gives a story a name, or with null takes it away; the id of the action, for undo.</summary>
    public Task<int> RenameAsync(int storyId, string? name, string who, CancellationToken cancellationToken = default) =>
        ActAsync(storyId, who, async (db, story, action) =>
        {
            action.Kind = StoryActionKind.Rename;
            action.Before = story.Name;
            story.Name = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
            await Task.CompletedTask;
        }, cancellationToken);

    /// <summary>The articles of <paramref name="from"/> move to <paramref name="into"/>, and <paramref name="from"/> goes; the id of the action, for undo.</summary>
    public Task<int> MergeAsync(int into, int from, string who, CancellationToken cancellationToken = default) =>
        ActAsync(into, who, async (db, story, action) =>
        {
            if (into == from)
            {
                throw new ArgumentException("A story cannot be merged into itself.", nameof(from));
            }
            var other = await StoryAsync(db, from, cancellationToken);
            var moving = await db.Articles.Where(a => a.StoryId == from && a.Deleted == null).ToListAsync(cancellationToken);
            action.Kind = StoryActionKind.Merge;
            action.OtherStoryId = from;
            action.Before = Ids(moving);
            moving.ForEach(a => a.StoryId = into);
            other.Deleted = Now;
        }, cancellationToken);

    /// <summary>These articles leave the story for a new one; the id of the action, for undo, and of the new story.</summary>
    public async Task<(int Action, int NewStory)> SplitAsync(int storyId, IReadOnlyCollection<int> articleIds, string who, CancellationToken cancellationToken = default)
    {
        var newStory = 0;
        var action = await ActAsync(storyId, who, async (db, story, action) =>
        {
            var moving = await db.Articles.Where(a => a.StoryId == storyId && a.Deleted == null && articleIds.Contains(a.Id)).ToListAsync(cancellationToken);
            if (moving.Count == 0 || moving.Count != articleIds.Count)
            {
                throw new KeyNotFoundException($"Story {storyId} does not have all of these articles.");
            }
            var other = db.Stories.Add(new StoredStory { Created = Now, Changed = Now }).Entity;
            await db.SaveChangesAsync(cancellationToken);
            action.Kind = StoryActionKind.Split;
            action.OtherStoryId = newStory = other.Id;
            action.Before = Ids(moving);
            moving.ForEach(a => a.StoryId = other.Id);
        }, cancellationToken);
        return (action, newStory);
    }

    /// <summary>The story is shown no more; the id of the action, for undo.</summary>
    public Task<int> DeleteAsync(int storyId, string who, CancellationToken cancellationToken = default) =>
        ActAsync(storyId, who, (db, story, action) =>
        {
            action.Kind = StoryActionKind.Delete;
            story.Deleted = Now;
            return Task.CompletedTask;
        }, cancellationToken);

    /// <summary>The article is shown and compared no more; the id of the action, for undo.</summary>
    public async Task<int> DeleteArticleAsync(int articleId, string who, CancellationToken cancellationToken = default)
    {
        var storyId = (await LoadArticleAsync(articleId, cancellationToken))?.StoryId ?? throw new KeyNotFoundException($"There is no article {articleId}.");
        return await ActAsync(storyId, who, async (db, story, action) =>
        {
            var article = await ArticleAsync(db, articleId, cancellationToken);
            action.Kind = StoryActionKind.DeleteArticle;
            action.Before = Ids([article]);
            article.Deleted = Now;
        }, cancellationToken);
    }

    /// <summary>Takes an action back. False when it was taken back already.</summary>
    /// <exception cref="KeyNotFoundException">There is no such action.</exception>
    public async Task<bool> UndoActionAsync(int actionId, string who, CancellationToken cancellationToken = default)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var action = await db.Actions.SingleOrDefaultAsync(a => a.Id == actionId, cancellationToken) ?? throw new KeyNotFoundException($"There is no action {actionId}.");
        if (await db.Actions.AnyAsync(a => a.Undoes == actionId, cancellationToken))
        {
            return false;
        }
        var story = await db.Stories.SingleAsync(s => s.Id == action.StoryId, cancellationToken);
        var other = action.OtherStoryId is { } id ? await db.Stories.SingleAsync(s => s.Id == id, cancellationToken) : null;
        switch (action.Kind)
        {
            case StoryActionKind.Rename:
                story.Name = action.Before;
                break;
            case StoryActionKind.Merge:
                other!.Deleted = null;
                await MoveAsync(db, action.Before, other.Id, cancellationToken);
                break;
            case StoryActionKind.Split:
                await MoveAsync(db, action.Before, story.Id, cancellationToken);
                // Articles that came to the new story since stay there.
                other!.Deleted ??= await db.Articles.AnyAsync(a => a.StoryId == other.Id && a.Deleted == null, cancellationToken) ? null : Now;
                break;
            case StoryActionKind.Delete:
                story.Deleted = null;
                break;
            case StoryActionKind.DeleteArticle:
                (await db.Articles.SingleAsync(a => a.Id == int.Parse(action.Before!, CultureInfo.InvariantCulture), cancellationToken)).Deleted = null;
                break;
            case StoryActionKind.Undo:
                throw new ArgumentException("An undo is not undone: do the thing again.", nameof(actionId));
        }
        db.Actions.Add(new StoryAction { At = Now, Who = who, Kind = StoryActionKind.Undo, StoryId = action.StoryId, OtherStoryId = action.OtherStoryId, Undoes = actionId });
        story.Changed = Now;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Raise(action);
        return true;
    }

    private async Task<int> ActAsync(int storyId, string who, Func<ArticleCompareDb, StoredStory, StoryAction, Task> deed, CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var story = await StoryAsync(db, storyId, cancellationToken);
        var action = new StoryAction { At = Now, Who = who, StoryId = storyId };
        await deed(db, story, action);
        db.Actions.Add(action);
        story.Changed = Now;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Raise(action);
        return action.Id;
    }

    private void Raise(StoryAction action)
    {
        var kind = action.Kind is StoryActionKind.Rename ? StoryChangeKind.Story : StoryChangeKind.Articles;
        changes.Raise(action.StoryId, kind);
        if (action.OtherStoryId is { } other)
        {
            changes.Raise(other, kind);
        }
    }

    private static async Task MoveAsync(ArticleCompareDb db, string? ids, int storyId, CancellationToken cancellationToken)
    {
        var wanted = (ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(i => int.Parse(i, CultureInfo.InvariantCulture)).ToList();
        foreach (var article in await db.Articles.Where(a => wanted.Contains(a.Id)).ToListAsync(cancellationToken))
        {
            article.StoryId = storyId;
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Ids(IEnumerable<StoredArticle> articles) =>
        string.Join(',', articles.Select(a => a.Id.ToString(CultureInfo.InvariantCulture)));
}
