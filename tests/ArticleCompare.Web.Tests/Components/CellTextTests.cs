using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Tests.Components;

public sealed class CellTextTests
{
    private static ComparedArticle OneSentence(string text, params TextSpan[][] claims) => new(
        new Article { Key = "a", Text = text, Language = "en", Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] },
        [new Sentence(new TextSpan(0, text.Length), 0)],
        [.. claims.Select(c => new Claim([.. c], 0))]);

    private static string Text(Passage passage) => string.Concat(passage.Pieces.Select(p => p.Text));

    [Fact]
    public void Evidence_is_marked_with_its_difference()
    {
        var article = OneSentence("12 houses stand.", [new TextSpan(0, 16)]);
        var passage = Assert.Single(CellText.Cut(article, [0], [(new TextSpan(0, 2), 1)], []));
        Assert.Equal([new TextPiece("12", 1), new TextPiece(" houses stand.", -1)], passage.Pieces);
    }

    [Fact]
    public void Words_are_placed_in_the_shown_text()
    {
        var article = OneSentence("12 houses stand.", [new TextSpan(3, 13)]);
        var passage = Assert.Single(CellText.Cut(article, [0], [], [(new TextSpan(3, 6), 4), (new TextSpan(10, 5), 0)]));
        Assert.Equal("0,6,4;7,5,0", passage.Words);
        Assert.Equal("houses stand.", Text(passage));
    }

    [Fact]
    public void Parts_of_a_claim_that_lie_apart_are_joined_by_dots()
    {
        var article = OneSentence("The house, which is old, burnt.", [new TextSpan(0, 9), new TextSpan(25, 6)]);
        Assert.Equal("The house … burnt.", Text(Assert.Single(CellText.Cut(article, [0], [], []))));
    }

    [Fact]
    public void Claims_of_one_sentence_stand_together()
    {
        var article = OneSentence("It rained, and it blew.", [new TextSpan(0, 10)], [new TextSpan(11, 12)]);
        Assert.Equal("It rained, and it blew.", Text(Assert.Single(CellText.Cut(article, [0, 1], [], []))));
    }

    [Fact]
    public void Fillers_of_repairs_are_not_shown()
    {
        var article = OneSentence("A &amp; B", [new TextSpan(0, 9)]) is var plain ? plain with { Article = plain.Article with { Repairs = [new Repair(new TextSpan(2, 5), "&")] } } : plain;
        Assert.Equal("A & B", Text(Assert.Single(CellText.Cut(article, [0], [], []))));
    }

    [Fact]
    public void Counterparts_over_several_links_are_one_group()
    {
        var row = SmallStory.Linked(
            SmallStory.Row("r", [[0], [0], [0]]),
            SmallStory.Link(0, 1, new Anchor(new TextSpan(0, 4), new TextSpan(2, 3), AnchorKind.Concept, 1)),
            SmallStory.Link(1, 2, new Anchor(new TextSpan(2, 5), new TextSpan(9, 4), AnchorKind.Concept, 1), new Anchor(new TextSpan(20, 2), new TextSpan(0, 2), AnchorKind.Value, 1)));
        var groups = WordGroups.Of(row);
        Assert.Equal(0, groups[0][0].Group);
        Assert.Equal([0, 0, 1], groups[1].Select(g => g.Group));
        Assert.Equal([1, 0], groups[2].Select(g => g.Group));
    }
}
