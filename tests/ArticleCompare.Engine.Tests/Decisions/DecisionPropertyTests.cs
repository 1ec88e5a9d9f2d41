using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;

namespace ArticleCompare.Engine.Tests.Decisions;

/// <summary>What holds for every table and every series of decisions: tried on a few hundred that are drawn by number, so that a failure comes again.</summary>
public sealed class DecisionPropertyTests
{
    public static TheoryData<int> Draws => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Draws))]
    public void Every_claim_stands_in_exactly_one_row(int draw)
    {
        var (table, decisions) = Draw(draw);
        var decided = DecisionApplier.Apply(table, decisions);
        Assert.Equal(Claims(table), Claims(decided.Comparison));
        Assert.Equal(decided.Comparison.Rows.Length, decided.States.Length);
        Assert.Equal(decided.Comparison.Rows.Length, decided.Comparison.Rows.Select(r => r.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Draws))]
    public void The_order_in_which_decisions_are_given_does_not_count(int draw)
    {
        var (table, decisions) = Draw(draw);
        Assert.Equal(Show(DecisionApplier.Apply(table, decisions)), Show(DecisionApplier.Apply(table, decisions.Reverse())));
    }

    [Theory]
    [MemberData(nameof(Draws))]
    public void A_decision_and_its_undo_leave_the_table_as_it_was(int draw)
    {
        var (table, decisions) = Draw(draw);
        var before = DecisionApplier.Apply(table, decisions);
        var more = decisions.Add(Tables.Made(100, Deed(new Random(draw), before.Comparison)));
        Assert.Equal(Show(before), Show(DecisionApplier.Apply(table, more.Add(Tables.Made(101, new Undone(100))))));
    }

    [Theory]
    [MemberData(nameof(Draws))]
    public void Confirmed_rows_stand_whatever_the_engine_finds_next_time(int draw)
    {
        var (table, decisions) = Draw(draw);
        var before = DecisionApplier.Apply(table, decisions);
        var confirmed = before.Comparison.Rows.Where((_, i) => before.States[i].Status == RowStatus.Confirmed).Select(r => before.Comparison.Words(r)).ToList();

        var after = DecisionApplier.Apply(Shuffled(table, new Random(draw + 1000)), decisions);

        Assert.All(confirmed, words => Assert.Equal(RowStatus.Confirmed, after.State(words).Status));
    }

    [Theory]
    [MemberData(nameof(Draws))]
    public void A_changed_sentence_reopens_no_row_without_it(int draw)
    {
        var (table, decisions) = Draw(draw);
        var before = DecisionApplier.Apply(table, decisions);
        var changed = DecisionApplier.Apply(Changed(table), decisions);
        var untouched = before.Comparison.Rows.Where((r, i) => before.States[i].Status == RowStatus.Confirmed && !r.Cells[0].Contains(0)).Select(r => before.Comparison.Words(r));
        Assert.All(untouched, words => Assert.Equal(RowStatus.Confirmed, changed.State(words).Status));
    }

    /// <summary>A table of three articles with random rows, and up to eight random decisions on it.</summary>
    private static (Comparison Table, ImmutableArray<Decision> Decisions) Draw(int draw)
    {
        var random = new Random(draw);
        var articles = "abc".Select(k => Tables.Lines(k.ToString(), string.Join('\n', Enumerable.Range(0, random.Next(2, 7)).Select(i => $"{k}{i}")))).ToImmutableArray();
        var table = Shuffled(Tables.Rows(articles, []), random);
        var deeds = Enumerable.Range(0, random.Next(1, 9)).Select(_ => (Func<Comparison, DecisionContent>)(t => Deed(random, t))).ToArray();
        var decisions = Tables.Decide(table, deeds);
        return (table, random.Next(2) == 0 ? decisions : decisions.Add(Tables.Made(50, new Undone(random.Next(1, deeds.Length + 1)))));
    }

    private static DecisionContent Deed(Random random, Comparison table)
    {
        var row = table.Rows[random.Next(table.Rows.Length)];
        var other = table.Rows[random.Next(table.Rows.Length)];
        var article = random.Next(table.Articles.Length);
        var claim = new ClaimRef(article, random.Next(table.Articles[article].Claims.Length));
        return random.Next(7) switch
        {
            0 or 1 => Decide.Confirm(table, row),
            2 => Decide.Merge(table, [row, other]),
            3 => Decide.Unlink(table, claim),
            4 => Decide.Move(table, [claim], row),
            5 => Decide.Link(table, claim, other),
            _ => Decide.Comment(table, row, "look"),
        };
    }

    private static Comparison Shuffled(Comparison table, Random random)
    {
        var count = random.Next(1, 8);
        var cells = Enumerable.Range(0, count).Select(_ => table.Articles.Select(_ => new List<int>()).ToArray()).ToArray();
        for (var a = 0; a < table.Articles.Length; a++)
        {
            for (var c = 0; c < table.Articles[a].Claims.Length; c++)
            {
                cells[random.Next(count)][a].Add(c);
            }
        }
        return Tables.Rows(table.Articles, cells.Where(r => r.Any(c => c.Count > 0)).Select(r => r.Select(c => c.ToImmutableArray()).ToImmutableArray()));
    }

    /// <summary>The same table after the first sentence of the first article was rewritten.</summary>
    private static Comparison Changed(Comparison table) =>
        table with { Articles = table.Articles.SetItem(0, Tables.Lines("a", "Z" + table.Articles[0].Article.Text[1..])) };

    private static ImmutableArray<string> Show(DecidedComparison table) =>
        [.. table.Words().Zip(table.States, (w, s) => $"{w} {s.Status} {s.IsGrouped} {s.Comments.Length}")];

    private static ImmutableArray<ClaimRef> Claims(Comparison table) =>
        [.. table.Rows.SelectMany(r => r.Cells.SelectMany((cell, a) => cell.Select(c => new ClaimRef(a, c)))).OrderBy(c => c.Article).ThenBy(c => c.Claim)];
}
