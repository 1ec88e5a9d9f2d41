using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class ChoiceTests
{
    private const string Text = "The council wants a bridge .\n\nRead more: The bridge of Lakeside\n\nThe mayor is against it.";

    [Fact]
    public void A_block_is_put_back_by_where_it_stands()
    {
        var before = Reading.Article(Text);
        var link = Assert.Single(before.Blocks, b => !b.IsContent);
        var after = Reading.Article(Text, new ReadOptions { Choices = new BlockChoices { PutBack = [link.Span] } });
        Assert.All(after.Blocks, b => Assert.True(b.IsContent));
        Assert.Equal(before.Text, after.Text);
    }

    [Fact]
    public void A_block_is_set_aside_by_hand()
    {
        var last = Reading.Article(Text).Blocks[^1];
        var after = Reading.Article(Text, new ReadOptions { Choices = new BlockChoices { SetAside = [last.Span] } });
        Assert.Equal((BlockKind.Boilerplate, BlockChoices.ByHand), (after.Blocks[^1].Kind, after.Blocks[^1].SetAsideFor));
    }

    [Fact]
    public void A_repair_is_taken_back()
    {
        var repair = Assert.Single(Reading.Article(Text).Repairs);
        var after = Reading.Article(Text, new ReadOptions { Choices = new BlockChoices { NotRepaired = [repair.Span] } });
        Assert.Equal(Text, after.ReadingText);
    }

    [Fact]
    public void A_changed_copy_of_an_article_is_read_anew()
    {
        var article = Reading.Article(Text);
        Assert.NotEqual(Text, article.ReadingText);
        Assert.Equal(Text, (article with { Repairs = [] }).ReadingText);
    }

    [Fact]
    public void The_users_language_and_title_win()
    {
        var article = Reading.Article(Text, new ReadOptions { Language = "nl", Title = "My title" });
        Assert.Equal(("nl", "My title"), (article.Language, article.Title));
    }
}
