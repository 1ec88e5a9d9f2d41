using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Storage.Tests;

public sealed class DecidingTests
{
    [Fact]
    public async Task A_decision_is_there_after_a_restart_and_a_new_comparison()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        await ConfirmFirstRowAsync(test, story);
        await test.Store.AddArticleAsync(TestStore.Article("fr", "Douze navires attendent."), story);

        await using var again = await test.RestartAsync();
        await again.CompareAllAsync();

        var table = (await again.Store.LoadAsync(story))!.Table!;
        Assert.Contains(table.States, s => s.Status is RowStatus.Confirmed or RowStatus.Reopened && s.Decisions.Length == 1);
    }

    [Fact]
    public async Task Undo_and_redo_are_kept_too()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        await ConfirmFirstRowAsync(test, story);

        Assert.NotNull(await test.Store.UndoAsync(story, "anna"));
        Assert.Equal(0, await ConfirmedAsync(test, story));
        Assert.Null(await test.Store.UndoAsync(story, "anna"));
        Assert.NotNull(await test.Store.RedoAsync(story, "anna"));
        Assert.Equal(1, await ConfirmedAsync(test, story));
        Assert.Null(await test.Store.RedoAsync(story, "anna"));
        Assert.Equal(3, (await test.Store.LoadAsync(story))!.Decisions.Length);
    }

    [Fact]
    public async Task Undo_takes_back_ones_own_decisions_only()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        await ConfirmFirstRowAsync(test, story, who: "budi");

        Assert.Null(await test.Store.UndoAsync(story, "anna"));

        Assert.Equal(1, await ConfirmedAsync(test, story));
    }

    [Fact]
    public async Task Decisions_go_with_their_articles_when_stories_are_merged_and_come_back_with_undo()
    {
        await using var test = await TestStore.OpenAsync();
        var from = await HarbourAsync(test);
        await ConfirmFirstRowAsync(test, from);
        var into = (await test.Store.AddArticleAsync(TestStore.Article("fr", "Autre chose."))).StoryId;

        var action = await test.Store.MergeAsync(into, from, "anna");
        await test.CompareAllAsync();

        Assert.Equal(1, (await test.Store.LoadAsync(into))!.Table!.States.Count(s => s.Decisions.Length == 1));
        Assert.True(await test.Store.UndoActionAsync(action, "anna"));
        await test.CompareAllAsync();
        Assert.Equal(1, await ConfirmedAsync(test, from));
        Assert.Equal(0, (await test.Store.LoadAsync(into))!.Table!.States.Count(s => s.Decisions.Length == 1));
    }

    [Fact]
    public async Task Every_kind_of_decision_comes_back_as_it_was()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        var row = new RowAnchor(["k1"], [new ClaimAnchor("k1", "Zwölf „Schiffe“ warten.", 1)]);
        DecisionContent[] contents =
        [
            new Confirmed(row),
            new Grouped(GroupingKind.Moved, row),
            new Dismissed(DismissalScope.WordPair, Engine.Differences.DifferenceKind.Name, "key", row, new WordPair("KYIV", "KIEW")),
            new Commented(row, "Ist das so?"),
            new Undone(1),
        ];

        foreach (var content in contents)
        {
            await test.Store.DecideAsync(story, "anna", content);
        }

        Assert.Equivalent(contents, (await test.Store.LoadAsync(story))!.Decisions.Select(d => d.Content), strict: true);
    }

    [Fact]
    public async Task Open_pages_are_told_after_the_decision_is_stored()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        var told = new List<(StoryChangeKind, int)>();
        test.Changes.Changed += c => told.Add((c.Kind, test.Store.LoadAsync(c.StoryId).GetAwaiter().GetResult()!.Decisions.Length));

        await ConfirmFirstRowAsync(test, story);

        Assert.Equal([(StoryChangeKind.Decisions, 1)], told);
    }

    [Fact]
    public async Task A_decision_that_holds_everywhere_tells_the_other_stories()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await HarbourAsync(test);
        var other = (await test.Store.AddArticleAsync(TestStore.Article("fr", "Autre chose."))).StoryId;
        await test.CompareAllAsync();
        var told = new List<StoryChange>();
        test.Changes.Changed += told.Add;

        var row = new RowAnchor([], []);
        await test.Store.DecideAsync(story, "anna", new Dismissed(DismissalScope.WordPair, Engine.Differences.DifferenceKind.Name, "key", row, new WordPair("KYIV", "KIEW")));
        await test.Store.UndoAsync(story, "anna");

        StoryChange[] once = [new(story, StoryChangeKind.Decisions), new(other, StoryChangeKind.Figures)];
        Assert.Equal([.. once, .. once], told);
    }

    [Fact]
    public async Task A_story_that_is_not_there_takes_no_decision()
    {
        await using var test = await TestStore.OpenAsync();
        await Assert.ThrowsAsync<KeyNotFoundException>(() => test.Store.DecideAsync(7, "anna", new Undone(1)));
    }

    private static async Task<int> HarbourAsync(TestStore test)
    {
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", "Der Hafen ist geschlossen.\nZwölf Schiffe warten."))).StoryId;
        await test.Store.AddArticleAsync(TestStore.Article("en", "The port is closed.\nTwelve ships wait."), story);
        await test.CompareAllAsync();
        return story;
    }

    private static async Task ConfirmFirstRowAsync(TestStore test, int story, string who = "anna")
    {
        var table = (await test.Store.LoadAsync(story))!.Table!.Comparison;
        await test.Store.DecideAsync(story, who, Decide.Confirm(table, table.Rows[0]));
    }

    private static async Task<int> ConfirmedAsync(TestStore test, int story) =>
        (await test.Store.LoadAsync(story))!.Table!.States.Count(s => s.Status == RowStatus.Confirmed);
}
