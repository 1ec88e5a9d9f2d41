using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Design;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Rows;

/// <summary>What a person does in the shown table: each deed is stored as a decision and says so, with a way back.</summary>
public sealed class RowDeeds(StoryStore store, int storyId, string who, Func<ClaimTable> shown, ToastList toasts, UiText text)
{
    private Comparison Comparison => shown().Comparison;

    /// <summary>Greatest row number.</summary>
    public int RowCount => shown().AllRows.Length;

    public Task ConfirmAsync(TableRow row) => DecideAsync(Decide.Confirm(Comparison, row.Source), "done.confirmed");

    /// <summary>Dismisses one difference.</summary>
    public Task DismissAsync(TableRow row, Difference difference, DismissalScope scope) =>
        DecideAsync(Decide.Dismiss(Comparison, row.Source, row.Source.Differences.IndexOf(difference), scope), "done.dismissed");

    /// <summary>Dismisses the gravest open difference of a row, if it has one.</summary>
    public Task DismissWorstAsync(TableRow row) =>
        row.Differences.IsEmpty ? Task.CompletedTask : DismissAsync(row, row.Differences[0], DismissalScope.Row);

    /// <summary>The row and the one shown after it become one.</summary>
    public Task MergeWithNextAsync(TableRow row)
    {
        var rows = shown().Rows;
        var at = rows.Select(r => r.Key).ToList().IndexOf(row.Key);
        return at >= 0 && at + 1 < rows.Length
            ? DecideAsync(Decide.Merge(Comparison, [row.Source, rows[at + 1].Source]), "done.merged")
            : Task.CompletedTask;
    }

    public Task SplitAsync(IReadOnlyCollection<ClaimRef> claims) =>
        DecideAsync(claims.Count == 1 ? Decide.Unlink(Comparison, claims.First()) : Decide.Split(Comparison, claims), "done.split");

    /// <summary>The last claim of the row's fullest cell, or its last cell, becomes a row of its own: what the split key does.</summary>
    public Task SplitLastAsync(TableRow row)
    {
        var claims = row.Source.Cells.SelectMany((cell, article) => cell.Select(claim => new ClaimRef(article, claim))).ToList();
        if (claims.Count < 2)
        {
            return Task.CompletedTask;
        }
        var fullest = claims.GroupBy(c => c.Article).MaxBy(g => (g.Count(), g.Key))!;
        return SplitAsync([fullest.Last()]);
    }

    public Task MoveAsync(IReadOnlyCollection<ClaimRef> claims, int rowNumber) =>
        shown().AllRows.FirstOrDefault(r => r.Number == rowNumber) is { } to
            ? DecideAsync(Decide.Move(Comparison, claims, to.Source), "done.moved")
            : Task.CompletedTask;

    public Task CommentAsync(TableRow row, string comment) => DecideAsync(Decide.Comment(Comparison, row.Source, comment), "done.commented");

    public async Task UndoAsync()
    {
        if (await store.UndoAsync(storyId, who) is null)
        {
            toasts.Show(text["done.nothing-to-undo"]);
        }
    }

    public async Task RedoAsync()
    {
        if (await store.RedoAsync(storyId, who) is null)
        {
            toasts.Show(text["done.nothing-to-redo"]);
        }
    }

    /// <summary>What a key does to a row; nothing when the row is gone meanwhile.</summary>
    public async Task ByKeyAsync(string key, string rowKey)
    {
        if (shown().AllRows.FirstOrDefault(r => r.Key == rowKey) is not { } row)
        {
            return;
        }
        switch (key)
        {
            case "a":
                await ConfirmAsync(row);
                break;
            case "x":
                await DismissWorstAsync(row);
                break;
            case "m":
                await MergeWithNextAsync(row);
                break;
            case "s":
                await SplitLastAsync(row);
                break;
        }
    }

    private async Task DecideAsync(DecisionContent content, string message)
    {
        await store.DecideAsync(storyId, who, content);
        toasts.Show(text[message], text["toast.undo"], UndoAsync);
    }
}
