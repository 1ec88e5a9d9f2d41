using System.Collections.Immutable;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Learning;
using ArticleCompare.Engine.Tests.Decisions;

namespace ArticleCompare.Engine.Tests.Learning;

public sealed class TaughtRowTests
{
    private static readonly RowAnchor Row = new(["d", "e"], [new("d", "Das Werk."), new("e", "The mill.")]);

    [Fact]
    public void A_confirmed_row_teaches_what_its_languages_say()
    {
        var row = Assert.Single(Of(Tables.Made(1, new Confirmed(Row))));

        Assert.Equal([("de", "Das Werk."), ("en", "The mill.")], row.Texts);
    }

    [Fact]
    public void A_confirmation_that_was_taken_back_teaches_nothing() =>
        Assert.Empty(Of(Tables.Made(1, new Confirmed(Row)), Tables.Made(2, new Undone(1))));

    [Fact]
    public void A_claim_that_was_taken_away_later_teaches_nothing() =>
        Assert.Empty(Of(Tables.Made(1, new Confirmed(Row)), Tables.Made(2, new Grouped(GroupingKind.Unlinked, new(["d", "e"], [new("e", "The mill.")])))));

    [Fact]
    public void Other_decisions_and_articles_that_are_gone_teach_nothing()
    {
        Assert.Empty(Of(Tables.Made(1, new Commented(Row, "?"))));
        Assert.Empty(Of(Tables.Made(1, new Confirmed(new(["d", "x"], [new("d", "Das Werk."), new("x", "Le moulin.")])))));
    }

    [Fact]
    public void The_same_wording_counts_once() =>
        Assert.Equal([1], Of(Tables.Made(2, new Grouped(GroupingKind.Linked, new(["d", "e"], [new("d", "Das Werk.", 1), new("e", "The mill.", 1)]))), Tables.Made(1, new Confirmed(Row))).Select(r => r.Decision));

    private static ImmutableArray<TaughtRow> Of(params Decision[] decisions) =>
        TaughtRow.Of(decisions, key => key switch { "d" => "de", "e" => "en", _ => null });
}
