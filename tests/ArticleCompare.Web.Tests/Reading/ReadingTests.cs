using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;
using ArticleCompare.Web.Components.Reading;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Tests.Components;

namespace ArticleCompare.Web.Tests.Reading;

public sealed class ReadingTests
{
    private static ClaimTable Flood(string @base) => ClaimTable.Build(SmallStory.Flood(), new TableQuery { Base = @base });

    private static string Ids(IEnumerable<TableRow> rows) => string.Join(' ', rows.Select(r => r.Id));

    [Fact]
    public void Differences_stand_beside_the_block_that_shows_them()
    {
        var notes = ReadingNotes.Of(Flood("de"));
        Assert.Equal("r0", Ids(notes[0].Here));
        Assert.Equal("r3", Ids(notes[2].Here));
    }

    [Fact]
    public void What_an_article_lacks_stands_where_the_others_tell_it()
    {
        var french = ReadingNotes.Of(Flood("fr"));
        Assert.Equal("r1", Ids(french[1].Missing));
        Assert.Empty(french[1].Elsewhere);
        Assert.Equal("r2", Ids(french[2].Here));
        var german = ReadingNotes.Of(Flood("de"));
        Assert.Equal("r2", Ids(german[0].Elsewhere));
        Assert.Empty(german[0].Missing);
    }

    [Fact]
    public void An_article_without_claims_has_no_margin()
    {
        var table = ClaimTable.Build(new Comparison([SmallStory.Article("a", "de", "") with { Sentences = [], Claims = [] }, SmallStory.Article("b", "en", "One.")], [SmallStory.Row("r", [[], [0]])]), new TableQuery { Base = "de" });
        Assert.Empty(ReadingNotes.Of(table));
    }

    [Fact]
    public void A_block_is_cut_at_claims_and_marks_and_loses_no_letter()
    {
        var article = SmallStory.Article("a", "en", "12 houses are under water.");
        var stretches = ReadingText.Stretches(article.Article, article.Article.Blocks[0], article, [new TextSpan(0, 2), new TextSpan(1, 8), new TextSpan(20, 5)]);
        var stretch = Assert.Single(stretches);
        Assert.Equal([new ReadingPiece("12", true), new(" houses", true), new(" are under ", false), new("water", true), new(".", false)], stretch.Pieces);
    }

    [Fact]
    public void Text_between_claims_is_kept()
    {
        var article = SmallStory.Article("a", "en", "It rained, and it blew.");
        var cut = article with { Claims = [new([new TextSpan(0, 9)], 0), new([new TextSpan(15, 7)], 0)] };
        var stretches = ReadingText.Stretches(cut.Article, cut.Article.Blocks[0], cut, []);
        Assert.Equal([0, -1, 1, -1], stretches.Select(s => s.Claim));
        Assert.Equal("It rained, and it blew.", string.Concat(stretches.SelectMany(s => s.Pieces).Select(p => p.Text)));
    }

    [Fact]
    public void Neighbouring_blocks_that_were_set_aside_are_folded_together()
    {
        var article = new Article
        {
            Key = "a",
            Text = "abcd",
            Language = "en",
            Blocks = [new(BlockKind.Title, new TextSpan(0, 1)), new(BlockKind.Boilerplate, new TextSpan(1, 1)), new(BlockKind.CrossLink, new TextSpan(2, 1)), new(BlockKind.Paragraph, new TextSpan(3, 1))],
        };
        Assert.Equal(["0 False", "1,2 True", "3 False"], ReadingText.Parts(article).Select(p => $"{string.Join(',', p.Blocks)} {p.IsSetAside}"));
    }

    [Fact]
    public void Two_articles_on_the_same_side_do_not_differ()
    {
        var table = Flood("de");
        var row = table.AllRows.Single(r => r.Id == "r0");
        Assert.Empty(Pairs.Differences(row, table.Columns[0], table.Columns[1]));
        Assert.Single(Pairs.Differences(row, table.Columns[0], table.Columns[2]));
        Assert.Equal([new TextSpan(0, 5)], Pairs.Evidence(table, table.Columns[0], table.Columns[2]));
        Assert.Empty(Pairs.Evidence(table, table.Columns[0], table.Columns[1]));
    }
}
