using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Components.Pictures;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Tests.Components;

namespace ArticleCompare.Web.Tests.Pictures;

public sealed class PictureTests
{
    private static ClaimTable Flood(string? @base = null) => ClaimTable.Build(SmallStory.Flood(), new TableQuery { Base = @base });

    [Fact]
    public void Coverage_counts_every_row_once_per_article()
    {
        var coverage = Coverage.Of(Flood());
        Assert.Equal([(2, 1, 0, 1), (2, 1, 0, 1), (2, 0, 1, 1)], coverage.Articles.Select(a => (a.InAll, a.InSome, a.OnlyHere, a.NotTold)));
        Assert.All(coverage.Articles, a => Assert.Equal(4, a.Rows));
    }

    [Fact]
    public void Places_follow_the_base() =>
        Assert.Equal("r3 r0 r1 r2", string.Join(' ', Coverage.Of(Flood("fr")).Places.Select(p => p.Rows.Single().Id)));

    [Fact]
    public void A_long_story_shares_places_and_loses_no_row()
    {
        var lines = Enumerable.Range(0, 1000).Select(i => $"Line {i}.").ToArray();
        var rows = Enumerable.Range(0, 1000).Select(i => SmallStory.Row($"r{i}", [[i], i % 2 == 0 ? [i] : []])).ToArray();
        var table = ClaimTable.Build(new Comparison([SmallStory.Article("a", "de", lines), SmallStory.Article("b", "en", lines)], [.. rows]), new TableQuery());
        var places = Coverage.Of(table).Places;
        Assert.Equal(Coverage.MostPlaces, places.Length);
        Assert.Equal(1000, places.Sum(p => p.Rows.Length));
        Assert.All(places, p => Assert.Equal(1, p.Told[0]));
        Assert.InRange(places.Average(p => p.Told[1]), 0.45, 0.55);
    }

    [Fact]
    public void Who_stands_apart_is_on_a_side_that_is_not_the_largest()
    {
        var matrix = DifferenceMatrix.Of(Flood());
        Assert.Equal(["number 0,0,1 of 1", "certainty 0,1,0 of 1", "missing 0,0,1 of 1", "only 0,0,1 of 1"],
            matrix.Lines.Select(l => $"{l.Filter} {string.Join(',', l.Counts)} of {l.Rows}"));
        Assert.Equal(1, matrix.Most);
    }

    [Fact]
    public void Where_no_side_is_larger_all_stand_apart()
    {
        var difference = new Difference(DifferenceKind.Number, Severity.Major, 0.9, [new Side([0], "1", []), new Side([1], "2", [])]) { Key = "k" };
        var table = ClaimTable.Build(new Comparison([SmallStory.Article("a", "de", "Eins."), SmallStory.Article("b", "en", "Two.")], [SmallStory.Row("r", [[0], [0]], difference)]), new TableQuery());
        Assert.Equal([1, 1], Assert.Single(DifferenceMatrix.Of(table).Lines).Counts);
    }

    [Fact]
    public void A_ribbon_joins_what_both_tell_and_says_what_differs()
    {
        var table = Flood();
        var ribbon = Ribbon.Of(table, table.Columns[0], table.Columns[2]);
        Assert.Equal([("r0", true), ("r3", false)], ribbon.Bands.Select(b => (b.Row.Id, b.Differs)));
        Assert.Equal([false, true, false], ribbon.LeftParts.Select(p => p.IsAlone));
        Assert.Equal(2, ribbon.Shared);
        Assert.Equal(1, ribbon.InOrder);
    }

    [Fact]
    public void The_parts_of_an_article_fill_it_without_gaps()
    {
        var table = Flood();
        var parts = Ribbon.Of(table, table.Columns[0], table.Columns[1]).LeftParts;
        Assert.Equal(0, parts[0].Stretch.From);
        Assert.Equal(1, parts[^1].Stretch.To, 9);
        Assert.All(parts.Zip(parts.Skip(1)), p => Assert.Equal(p.First.Stretch.To, p.Second.Stretch.From, 9));
    }

    [Fact]
    public void Neighbouring_claims_of_one_row_are_one_band()
    {
        var table = ClaimTable.Build(new Comparison(
            [SmallStory.Article("a", "de", "Eins.", "Zwei."), SmallStory.Article("b", "en", "One, two.")], [SmallStory.Row("r", [[0, 1], [0]])]), new TableQuery());
        Assert.Equal(new Stretch(0, 1), Assert.Single(Ribbon.Of(table, table.Columns[0], table.Columns[1]).Bands).Left);
    }
}
