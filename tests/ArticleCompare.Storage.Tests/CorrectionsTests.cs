using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Storage.Tests;

public sealed class CorrectionsTests
{
    private static readonly Article Article = new()
    {
        Key = "a",
        Text = "Read also\nThe harbour , closed",
        Language = "en",
        Blocks = [new Block(BlockKind.CrossLink, new TextSpan(0, 9)) { SetAsideFor = "cross-link" }, new Block(BlockKind.Paragraph, new TextSpan(10, 20))],
        Repairs = [new Repair(new TextSpan(21, 2), ",")],
    };

    [Fact]
    public void Debris_is_put_back_and_a_paragraph_set_aside_by_its_text()
    {
        var corrections = Corrections.None.With(Article, Article.Blocks[0], BlockKind.Paragraph).With(Article, Article.Blocks[1], BlockKind.Boilerplate);

        var blocks = corrections.ApplyTo(Article).Blocks;

        Assert.Equal((BlockKind.Paragraph, null), (blocks[0].Kind, blocks[0].SetAsideFor));
        Assert.Equal((BlockKind.Boilerplate, "by-hand"), (blocks[1].Kind, blocks[1].SetAsideFor));
    }

    [Fact]
    public void The_last_word_on_a_block_counts()
    {
        var corrections = Corrections.None.With(Article, Article.Blocks[0], BlockKind.Paragraph).With(Article, Article.Blocks[0], BlockKind.Heading);
        Assert.Equal(BlockKind.Heading, corrections.ApplyTo(Article).Blocks[0].Kind);
        Assert.Single(corrections.Blocks);
    }

    [Fact]
    public void A_repair_is_taken_back_also_where_the_text_moved()
    {
        var corrections = Corrections.None.Without(Article, Article.Repairs[0]);
        var moved = Article with
        {
            Text = "New\n" + Article.Text,
            Blocks = [.. Article.Blocks.Select(b => b with { Span = new TextSpan(b.Span.Start + 4, b.Span.Length) })],
            Repairs = [new Repair(new TextSpan(25, 2), ",")],
        };
        Assert.Contains("harbour , closed", corrections.ApplyTo(moved).ReadingText, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour , closed", moved.ReadingText, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_corrections_an_article_is_as_it_was_read() => Assert.Equal(Article, Corrections.None.ApplyTo(Article));
}
