using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class MarkdownTests
{
    internal const string Text = """
        ---
        title: "Bridge for the town"
        author: Ann Lee
        date: 2024-05-03
        lang: en-GB
        ---

        # Bridge for the town

        The council **wants** to build [the bridge](https://example.org/b) in *two* years, and `plan-b` is gone.

        ## What it costs

        - Three million euros
        - Two years &amp; a half

        > We will build it,
        > whatever it takes.

        ![A bridge](bridge.png)

        Nobody knows who pays for the works in the end.
        """;

    [Fact]
    public void Markup_is_read_over_and_the_text_stays_as_written()
    {
        var result = Reading.Success(Text);
        Assert.Equal(SourceFormat.Markdown, result.Format);
        Assert.Equal(Text, result.Article.Text);
        Assert.DoesNotContain(ReadNote.TextRepaired, result.Notes);
        Assert.Equal("The council wants to build the bridge in two years, and plan-b is gone.", Assert.Single(result.Article.Texts(BlockKind.Lead)));
        Assert.Equal(["Three million euros", "Two years & a half"], result.Article.Texts(BlockKind.Bullet));
        Assert.Equal(["What it costs"], result.Article.Texts(BlockKind.Heading));
        Assert.Equal(["We will build it,\nwhatever it takes."], result.Article.Texts(BlockKind.Quote).Select(t => t.Replace("\n ", "\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Front_matter_tells_about_the_article()
    {
        var article = Reading.Article(Text);
        Assert.Equal(("Bridge for the town", "Ann Lee", new DateOnly(2024, 5, 3)), (article.Title, article.Author, article.Published));
        Assert.Equal("metadata", article.Blocks[0].SetAsideFor);
        Assert.Equal(["Bridge for the town"], article.Texts(BlockKind.Title));
    }

    [Fact]
    public void Nesting_without_end_is_rejected() =>
        Assert.Equal(RejectionReason.TooDeep, Reading.Rejection(System.Text.Encoding.UTF8.GetBytes("# A\n\n" + new string('>', 5000) + " deep")));

    [Fact]
    public void Front_matter_may_be_TOML()
    {
        var article = Reading.Article("+++\ntitle = \"The bridge\"\nauthor = \"Ann Lee\"\ndate = 2025-06-03\n+++\n\nThe *bridge* is open.\n");
        Assert.Equal(("The bridge", "Ann Lee", new DateOnly(2025, 6, 3)), (article.Title, article.Author, article.Published));
        Assert.Equal("The bridge is open.", article.Read(Assert.Single(article.Blocks, b => b.IsContent)));
    }

    [Fact]
    public void Footnotes_are_set_aside_and_their_marks_not_read()
    {
        var article = Reading.Article("# The bridge\n\nThe bridge is open.[^1] It is long.\n\n[^1]: As the mayor said.\n");
        Assert.Equal("The bridge is open. It is long.", article.Read(Assert.Single(article.Blocks, b => b.Kind == BlockKind.Paragraph)));
        Assert.Equal("note", Assert.Single(article.Blocks, b => !b.IsContent).SetAsideFor);
    }
}
