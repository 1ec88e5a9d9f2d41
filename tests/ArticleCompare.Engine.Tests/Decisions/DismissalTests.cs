using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;

namespace ArticleCompare.Engine.Tests.Decisions;

public sealed class DismissalTests
{
    private static readonly Comparison Plain = Tables.Parallel(("a", "in Kiew\nbei Kiew"), ("b", "in Kyiv\nnear Kyiv"));

    private static readonly Comparison Table = Plain
        .WithDifference("in Kiew|in Kyiv", Plain.Differ("Kiew", "Kyiv"))
        .WithDifference("bei Kiew|near Kyiv", Plain.Differ("Kiew", "Kyiv"));

    [Theory]
    [InlineData(DismissalScope.Row, true, false)]
    [InlineData(DismissalScope.Story, true, true)]
    [InlineData(DismissalScope.WordPair, true, true)]
    public void A_dismissal_reaches_as_far_as_its_scope(DismissalScope scope, bool here, bool there)
    {
        var decided = DecisionApplier.Apply(Table, Tables.Decide(Table, t => Decide.Dismiss(t, t.Row("in Kiew|in Kyiv"), 0, scope)));
        Assert.Equal(here, decided.States[0].IsDismissed(0));
        Assert.Equal(there, decided.States[1].IsDismissed(0));
    }

    [Fact]
    public void A_pair_of_words_is_dismissed_in_another_story_whatever_the_difference_is_keyed()
    {
        var dismissal = Decide.Dismiss(Table, Table.Rows[0], 0, DismissalScope.WordPair);
        var plain = Tables.Parallel(("x", "KYIV today"), ("y", "heute Kiew"));
        var other = plain.WithDifference("KYIV today|heute Kiew", plain.Differ("KYIV", "Kiew") with { Key = "another" });
        Assert.True(DecisionApplier.Apply(other, [Tables.Made(1, dismissal)]).States[0].IsDismissed(0));
    }

    [Fact]
    public void Another_difference_of_the_row_stays_open()
    {
        var changed = Table with { Rows = Table.Rows.SetItem(0, Table.Rows[0] with { Differences = [Plain.Differ("in", "bei"), Table.Rows[0].Differences[0]] }) };
        var decided = DecisionApplier.Apply(changed, [Tables.Made(1, Decide.Dismiss(Table, Table.Rows[0], 0, DismissalScope.Row))]);
        Assert.False(decided.States[0].IsDismissed(0));
        Assert.True(decided.States[0].IsDismissed(1));
    }

    [Fact]
    public void A_dismissal_is_undone()
    {
        var decisions = Tables.Decide(Table, t => Decide.Dismiss(t, t.Rows[0], 0, DismissalScope.Story)).Add(Tables.Made(2, new Undone(1)));
        Assert.All(DecisionApplier.Apply(Table, decisions).States, s => Assert.False(s.IsDismissed(0)));
    }
}
