using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Decisions;

public sealed class DecisionApplierTests
{
    private static readonly Comparison Table = Tables.Parallel(("a", "a1\na2\na3"), ("b", "b1\nb2\nb3"));

    [Fact]
    public void Without_decisions_the_rows_are_the_engines()
    {
        var decided = DecisionApplier.Apply(Table, []);
        Assert.Equal(Table, decided.Comparison);
        Assert.All(decided.States, s => Assert.Equal(RowStatus.Open, s.Status));
    }

    [Fact]
    public void A_confirmed_row_is_confirmed_and_no_other()
    {
        var decided = After(t => Decide.Confirm(t, t.Row("a2|b2")));
        Assert.Equal(["a1|b1", "a2|b2", "a3|b3"], decided.Words());
        Assert.Equal([RowStatus.Open, RowStatus.Confirmed, RowStatus.Open], decided.States.Select(s => s.Status));
        Assert.Equal(Table.Rows[1], decided.Comparison.Rows[1]);
    }

    [Fact]
    public void Rows_are_merged() =>
        Assert.Equal(["a1+a2|b1+b2", "a3|b3"], After(t => Decide.Merge(t, [t.Row("a1|b1"), t.Row("a2|b2")])).Words());

    [Fact]
    public void A_row_is_split() =>
        Assert.Equal(["a1|b1", "a2|", "|b2", "a3|b3"], After(t => Decide.Split(t, [t.Claim("b2")])).Words());

    [Fact]
    public void A_claim_is_moved_to_another_row() =>
        Assert.Equal(["a1|", "a2|b1+b2", "a3|b3"], After(t => Decide.Move(t, [t.Claim("b1")], t.Row("a2|b2"))).Words());

    [Fact]
    public void An_unlinked_claim_can_be_linked_again_elsewhere()
    {
        var decided = After(
            t => Decide.Unlink(t, t.Claim("b1")),
            t => Decide.Unlink(t, t.Claim("b2")),
            t => Decide.Link(t, t.Claim("b2"), t.Row("a1|")));
        Assert.Equal(["|b1", "a1|b2", "a2|", "a3|b3"], decided.Words());
        Assert.True(decided.State("a1|b2").IsGrouped);
    }

    [Fact]
    public void Undo_takes_a_decision_back_and_redo_brings_it_again()
    {
        var decisions = Tables.Decide(Table, t => Decide.Merge(t, [t.Row("a1|b1"), t.Row("a2|b2")]));
        var undone = decisions.Add(Tables.Made(2, new Undone(1)));
        var redone = undone.Add(Tables.Made(3, new Undone(2)));
        Assert.Equal(Table.Rows, DecisionApplier.Apply(Table, undone).Comparison.Rows);
        Assert.Equal(["a1+a2|b1+b2", "a3|b3"], DecisionApplier.Apply(Table, redone).Words());
    }

    [Fact]
    public void A_confirmed_row_stays_when_the_engine_thinks_otherwise()
    {
        var decisions = Tables.Decide(Table, t => Decide.Confirm(t, t.Row("a2|b2")));
        var rerun = Tables.Rows(Table.Articles, [[[0], [1]], [[1], [0]], [[2], [2]]]);

        var decided = DecisionApplier.Apply(rerun, decisions);

        Assert.Equal(["a1|", "|b1", "a2|b2", "a3|b3"], decided.Words().OrderBy(w => w.Contains('2', StringComparison.Ordinal) ? 1 : w.Contains('3', StringComparison.Ordinal) ? 2 : 0).ThenBy(w => w.StartsWith('|')));
        Assert.Equal(RowStatus.Confirmed, decided.State("a2|b2").Status);
    }

    [Fact]
    public void A_new_revision_reopens_only_the_rows_whose_text_changed_and_says_so()
    {
        var decisions = Tables.Decide(Table, t => Decide.Confirm(t, t.Row("a1|b1")), t => Decide.Confirm(t, t.Row("a2|b2")));
        var revised = Tables.Parallel(("a", "a1\na2\na3"), ("b", "b1\nb2 new\nb3"));

        var decided = DecisionApplier.Apply(revised, decisions);

        Assert.Equal(RowStatus.Confirmed, decided.State("a1|b1").Status);
        var reopened = decided.State("a2|b2 new");
        Assert.Equal((RowStatus.Reopened, ReopenReason.TextChanged), (reopened.Status, reopened.Reason));
        Assert.Equal([1], reopened.ReasonArticles);
        Assert.Empty(decided.Unplaced);
    }

    [Fact]
    public void A_claim_that_moved_in_its_article_is_found_again()
    {
        var decisions = Tables.Decide(Table, t => Decide.Confirm(t, t.Row("a2|b2")));
        var moved = Tables.Rows([Tables.Lines("a", "a2\na1\na3"), Tables.Lines("b", "b1\nb2\nb3")], [[[0], [1]], [[1], [0]], [[2], [2]]]);
        Assert.Equal(RowStatus.Confirmed, DecisionApplier.Apply(moved, decisions).State("a2|b2").Status);
    }

    [Fact]
    public void A_claim_that_is_cut_otherwise_now_is_found_by_its_text()
    {
        var before = Tables.Parallel(("a", "one two\nthree"), ("b", "eins zwei\ndrei"));
        var decisions = Tables.Decide(before, t => Decide.Confirm(t, t.Row("one two|eins zwei")));
        var article = before.Articles[0];
        var cut = article with { Claims = [new([new(0, 3)], 0), new([new(4, 3)], 0), new([new(8, 5)], 1)] };
        var rerun = Tables.Rows([cut, before.Articles[1]], [[[0], [0]], [[1], []], [[2], [1]]]);
        Assert.Equal(RowStatus.Confirmed, DecisionApplier.Apply(rerun, decisions).State("one+two|eins zwei").Status);
    }

    [Fact]
    public void A_new_article_joins_a_confirmed_row_and_reopens_it()
    {
        var decisions = Tables.Decide(Table, t => Decide.Confirm(t, t.Row("a2|b2")));
        var more = Tables.Parallel(("a", "a1\na2\na3"), ("b", "b1\nb2\nb3"), ("c", "c1\nc2\nc3"));

        var state = DecisionApplier.Apply(more, decisions).State("a2|b2|c2");

        Assert.Equal((RowStatus.Reopened, ReopenReason.ArticleAdded), (state.Status, state.Reason));
        Assert.Equal([2], state.ReasonArticles);
    }

    [Fact]
    public void Equal_sentences_are_told_apart_by_their_order()
    {
        var twice = Tables.Parallel(("a", "same\nx\nsame"), ("b", "b1\nb2\nb3"));
        var decisions = Tables.Decide(twice, t => Decide.Confirm(t, t.Row("same|b3")));
        Assert.Equal([RowStatus.Open, RowStatus.Open, RowStatus.Confirmed], DecisionApplier.Apply(twice, decisions).States.Select(s => s.Status));
    }

    [Fact]
    public void A_decision_whose_text_is_gone_is_named_and_does_no_harm()
    {
        var decisions = Tables.Decide(Table, t => Decide.Unlink(t, t.Claim("b2")));
        var revised = Tables.Parallel(("a", "a1\na2\na3"), ("b", "b1\nother\nb3"));
        var decided = DecisionApplier.Apply(revised, decisions);
        Assert.Equal(revised.Rows, decided.Comparison.Rows);
        Assert.Equal([1], decided.Unplaced);
    }

    [Fact]
    public void The_differences_of_a_row_follow_what_a_person_put_into_it()
    {
        var table = Tables.Parallel(("en", "Twelve ships are waiting outside the harbour.\nThe mayor is against the bridge."), ("fr", "La ville attend.\nQuatorze navires attendent devant le port."));
        Assert.DoesNotContain(table.Rows[1].Differences, d => d.Kind == DifferenceKind.Number);

        var decided = DecisionApplier.Apply(table, Tables.Decide(table, t => Decide.Move(t, [new(1, 1)], t.Rows[0])));

        var row = decided.Comparison.Rows.Single(r => r.Cells[0].SequenceEqual([0]) && r.Cells[1].Contains(1));
        Assert.Contains(row.Differences, d => d.Kind == DifferenceKind.Number);
    }

    [Fact]
    public void A_suggestion_that_a_person_confirms_gets_its_differences()
    {
        var table = Tables.Parallel(("en", "Twelve ships are waiting outside the harbour."), ("fr", "Quatorze navires attendent devant le port."));
        var unsure = table with { Rows = [table.Rows[0] with { Confidence = 0.3 }] };
        Assert.Contains(DecisionApplier.Apply(unsure, Tables.Decide(unsure, t => Decide.Confirm(t, t.Rows[0]))).Comparison.Rows[0].Differences, d => d.Kind == DifferenceKind.Number);
    }

    [Fact]
    public void Comments_stand_at_their_row_oldest_first()
    {
        var decided = After(t => Decide.Comment(t, t.Row("a1|b1"), "first"), t => Decide.Comment(t, t.Row("a1|b1"), "second"));
        Assert.Equal(["first", "second"], decided.State("a1|b1").Comments.Select(c => c.Text));
        Assert.Empty(decided.State("a2|b2").Comments);
    }

    private static DecidedComparison After(params Func<Comparison, DecisionContent>[] deeds) => DecisionApplier.Apply(Table, Tables.Decide(Table, deeds));
}
