using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Learning;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Storage.Dictionaries;
using ArticleCompare.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace ArticleCompare.Storage.Tests;

public sealed class DictionaryTests
{
    private static readonly DictionaryPair Mill = new("de", "Zwirbelwerk", "en", "tourbillon mill", 0.8, "");

    [Fact]
    public async Task A_new_pair_makes_comparisons_due_and_counts_in_them()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await StoryAsync(test, ["Das Zwirbelwerk brummt laut."], ["The tourbillon mill hums."]);
        await test.CompareAllAsync();
        Assert.Empty(await test.Store.StoriesToCompareAsync());

        await test.Dictionaries.AddPairAsync(Mill, "anna");

        Assert.Equal([story], await test.Store.StoriesToCompareAsync());
        await test.CompareAllAsync();
        var table = (await test.Store.LoadAsync(story))!;
        Assert.True(table.IsUpToDate);
        var anchor = table.Table!.Comparison.Rows.SelectMany(r => r.Links).SelectMany(l => l.Anchors).Single(a => a.Kind == AnchorKind.Dictionary);
        Assert.Equal("own", anchor.Source);
    }

    [Fact]
    public async Task A_removed_pair_counts_no_more_and_comes_back_with_undo()
    {
        await using var test = await TestStore.OpenAsync();
        var pair = await test.Dictionaries.AddPairAsync(Mill, "anna");

        await test.Dictionaries.RemovePairAsync(pair);
        Assert.Equal(0, (await test.Dictionaries.FindPairsAsync("", null, removed: false, 0, 10)).Total);
        Assert.Equal(pair, (await test.Dictionaries.FindPairsAsync("zwirbel", null, removed: true, 0, 10)).Pairs.Single().Id);

        await test.Dictionaries.RemovePairAsync(pair, remove: false);
        Assert.Equal(0.8, (await test.Dictionaries.FindPairsAsync("TOURBILLON", null, removed: false, 0, 10)).Pairs.Single().Weight);
    }

    [Fact]
    public async Task Pairs_are_learned_from_confirmed_rows_and_a_removed_one_is_not_learned_again()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await TaughtAsync(test);

        Assert.True(await LearnAsync(test));
        Assert.False(await LearnAsync(test));

        var pair = (await test.Dictionaries.FindPairsAsync("", null, removed: false, 0, 10)).Pairs.Single();
        Assert.Equal((DictionaryKind.Learned, "Zwirbelwerk", "tourbillon mill", 3), (pair.Kind, pair.Words, pair.OtherWords, pair.Evidence!.Together));
        var rows = await test.Dictionaries.TeachingRowsAsync(pair.Evidence);
        Assert.Equal(3, rows.Length);
        Assert.All(rows, r => Assert.Equal(story, r.StoryId));

        await test.Dictionaries.RemovePairAsync(pair.Id);
        Assert.False(await LearnAsync(test));
        Assert.Equal(0, (await test.Dictionaries.FindPairsAsync("", null, removed: false, 0, 10)).Total);
    }

    [Fact]
    public async Task What_is_no_longer_taught_is_forgotten()
    {
        await using var test = await TestStore.OpenAsync();
        var story = await TaughtAsync(test);
        await LearnAsync(test);

        await test.Store.UndoAsync(story, "anna");

        Assert.True(await LearnAsync(test));
        Assert.Equal(0, (await test.Dictionaries.FindPairsAsync("", null, removed: false, 0, 10)).Total);
    }

    [Fact]
    public async Task An_edited_learned_pair_becomes_ones_own_and_the_learned_one_stays_away()
    {
        await using var test = await TestStore.OpenAsync();
        await TaughtAsync(test);
        await LearnAsync(test);
        var learned = (await test.Dictionaries.FindPairsAsync("", null, removed: false, 0, 10)).Pairs.Single();

        await test.Dictionaries.EditPairAsync(learned.Id, Mill with { OtherWords = "whirl mill" }, "anna");
        await LearnAsync(test);

        var pair = (await test.Dictionaries.FindPairsAsync("", null, removed: false, 0, 10)).Pairs.Single();
        Assert.Equal((DictionaryKind.Own, "whirl mill"), (pair.Kind, pair.OtherWords));
    }

    [Fact]
    public async Task An_imported_dictionary_is_kept_whole_and_can_be_taken_away_and_back()
    {
        await using var test = await TestStore.OpenAsync();
        var many = Enumerable.Range(0, 4500).Select(i => new DictionaryPair("de", $"Wort{i}", "en", $"word{i}", 1, "")).Append(new("en", "word7", "de", "Wort7", 0.5, ""));
        var told = 0;

        var id = await test.Dictionaries.ImportAsync("list", "anna", many, new Progress(n => told = n));

        Assert.Equal((4500, 4500), (told, (await test.Dictionaries.ListAsync()).Single().Pairs));
        Assert.Equal(4500, (await InputAsync(test)).Dictionaries.Pairs.Length);
        await test.Dictionaries.RemoveDictionaryAsync(id);
        Assert.Empty(await test.Dictionaries.ListAsync());
        Assert.Empty((await InputAsync(test)).Dictionaries.Pairs);
        await test.Dictionaries.RemoveDictionaryAsync(id, remove: false);
        Assert.Equal("list", (await InputAsync(test)).Dictionaries.Pairs[0].Source);
    }

    [Fact]
    public async Task An_import_that_was_stopped_does_not_count_and_is_swept_with_the_time()
    {
        await using var test = await TestStore.OpenAsync();
        using var stop = new CancellationTokenSource();
        var many = Enumerable.Range(0, 4500).Select(i => new DictionaryPair("de", $"Wort{i}", "en", $"word{i}", 1, ""));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Dictionaries.ImportAsync("list", "anna", many, new Progress(_ => stop.Cancel()), stop.Token));

        Assert.Empty(await test.Dictionaries.ListAsync());
        Assert.Empty((await InputAsync(test)).Dictionaries.Pairs);
        await test.Dictionaries.SweepAsync();
        await using var db = await test.Factory.CreateDbContextAsync();
        Assert.Equal(2000, await db.Pairs.CountAsync());
        await db.Dictionaries.ExecuteUpdateAsync(u => u.SetProperty(d => d.Removed, DateTime.UtcNow.AddDays(-31)));
        await test.Dictionaries.SweepAsync();
        Assert.Equal(0, await db.Pairs.CountAsync());
    }

    private static async Task<Stories.ComparisonInput> InputAsync(TestStore test)
    {
        var story = (await test.Store.ListAsync()).FirstOrDefault()?.Id ?? await StoryAsync(test, ["Eins."], ["One."]);
        return (await test.Store.LoadComparisonInputAsync(story))!;
    }

    private static async Task<bool> LearnAsync(TestStore test)
    {
        var input = await test.Dictionaries.LoadLearningInputAsync();
        return await test.Dictionaries.KeepLearnedAsync(PairLearner.Learn(input.Rows, input.Known));
    }

    private static async Task<int> TaughtAsync(TestStore test)
    {
        var story = await StoryAsync(
            test,
            ["Das Zwirbelwerk brummt im Hafen.", "Der Minister besuchte das Zwirbelwerk am Montag.", "Niemand kauft mehr ein Zwirbelwerk."],
            ["The tourbillon mill is humming in the harbour.", "The minister visited the tourbillon mill on Monday.", "Nobody buys a tourbillon mill any more."]);
        var articles = (await test.Store.LoadAsync(story))!.Articles.ToDictionary(a => a.Article.Language, a => a.Article);
        var (german, english) = (articles["de"].Text.Split('\n'), articles["en"].Text.Split('\n'));
        for (var i = 0; i < german.Length; i++)
        {
            await test.Store.DecideAsync(story, "anna", new Confirmed(new RowAnchor(
                [.. articles.Values.Select(a => a.Key).Order(StringComparer.Ordinal)],
                [new(articles["de"].Key, german[i]), new(articles["en"].Key, english[i])])));
        }
        return story;
    }

    private static async Task<int> StoryAsync(TestStore test, string[] german, string[] english)
    {
        var story = (await test.Store.AddArticleAsync(TestStore.Article("de", string.Join('\n', german)))).StoryId;
        await test.Store.AddArticleAsync(TestStore.Article("en", string.Join('\n', english)), story);
        return story;
    }

    private sealed class Progress(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
