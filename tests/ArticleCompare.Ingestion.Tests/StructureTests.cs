using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class StructureTests
{
    private const string Long = "The council wants to build the bridge in two years, and it expects the works to cost less than the old estimate said. ";

    [Fact]
    public void A_short_first_line_over_paragraphs_is_the_title()
    {
        var article = Reading.Article($"Council decides on bridge\n\n{Long}\n\n{Long}\n\n{Long}");
        Assert.Equal("Council decides on bridge", article.Title);
        Assert.Equal([BlockKind.Title, BlockKind.Lead, BlockKind.Paragraph, BlockKind.Paragraph], article.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void A_second_copy_of_the_title_is_set_aside()
    {
        var article = Reading.Article($"Council decides on the bridge\n\nnews, council decides on the bridge\n\n{Long}\n\n{Long}");
        Assert.Equal("duplicate-title", article.Blocks[1].SetAsideFor);
    }

    [Theory]
    [InlineData("Key points:")]
    [InlineData("Highlight:")]
    [InlineData("Das Wichtigste in Kürze")]
    [InlineData("L'essentiel")]
    [InlineData("Poin penting:")]
    public void Bare_lines_under_key_points_are_bullets_until_a_paragraph_comes(string heading)
    {
        var article = Reading.Article($"{Long}\n{heading}\nThe bridge costs 3 million.\nWork begins in May.\n{Long}{Long}");
        Assert.Equal(["The bridge costs 3 million.", "Work begins in May."], article.Texts(BlockKind.Bullet));
        Assert.Equal(heading, Assert.Single(article.Texts(BlockKind.Heading)));
    }

    [Theory]
    [InlineData("🌟 ")]
    [InlineData("- ")]
    [InlineData("• ")]
    [InlineData("1. ")]
    public void A_marker_is_not_part_of_its_bullet(string marker)
    {
        var article = Reading.Article($"{Long}\n{marker}The bridge costs 3 million.\n{marker}Work begins in May.");
        Assert.Equal(["The bridge costs 3 million.", "Work begins in May."], article.Texts(BlockKind.Bullet));
    }

    [Fact]
    public void Speakers_named_once_alternate()
    {
        var article = Reading.Article($"""
            {Long}

            Daily Planet: When will the bridge be ready?

            Ann Lee: In two years. We work hard.

            Is that not late?

            It is a large bridge.

            The old plan said one year.

            The old plan was wrong about the river.
            """);
        var turns = article.Blocks.Where(b => b.Kind is BlockKind.Question or BlockKind.Answer).ToList();
        Assert.Equal(["Daily Planet", "Ann Lee", "Daily Planet", "Ann Lee", "Daily Planet", "Ann Lee"], turns.Select(t => t.Speaker));
        Assert.Equal("When will the bridge be ready?", article.Read(turns[0]));
        Assert.Equal("In two years. We work hard.", article.Read(turns[1]));
        Assert.Equal("The old plan said one year.", article.Read(turns[4]));
    }

    [Fact]
    public void An_answer_may_have_several_paragraphs()
    {
        var article = Reading.Article("""
            Planet: When will it be ready?

            Lee: In two years.

            That is what the plan says.

            Can it be faster?

            No, it cannot.

            The river is too wide.

            And we lack people.

            Who pays?

            The city pays for it.
            """);
        Assert.Equal(["When will it be ready?", "Can it be faster?", "Who pays?"], article.Texts(BlockKind.Question));
        Assert.All(article.Blocks.Where(b => b.Kind == BlockKind.Answer), b => Assert.Equal("Lee", b.Speaker));
    }

    [Fact]
    public void Questions_in_bold_make_an_interview_without_names()
    {
        var article = Reading.Article($"# A talk\n\n{Long}\n\n**When will it be ready?**\n\nIn two years.\n\n**Is that not late?**\n\nNo.\n\nIt is large.\n\n**Who pays?**\n\nThe city does.");
        Assert.Equal(["When will it be ready?", "Is that not late?", "Who pays?"], article.Texts(BlockKind.Question));
        Assert.Equal(["In two years.", "No.", "It is large.", "The city does."], article.Texts(BlockKind.Answer));
    }

    [Fact]
    public void A_caption_is_kept_and_its_credit_set_aside()
    {
        var article = Reading.Article($"{Long}\n\nThe mayor looks at the river. Photo: Ann Lee/Planet\n\n{Long}");
        Assert.Equal(["The mayor looks at the river."], article.Texts(BlockKind.Caption));
        Assert.Equal("credit", Assert.Single(article.Blocks, b => !b.IsContent).SetAsideFor);
    }

    [Fact]
    public void A_signed_quotation_knows_its_speaker()
    {
        var article = Reading.Article($"{Long}\n\n“We will build this bridge whatever it takes.” — Ann Lee, mayor\n\n{Long}");
        Assert.Equal("Ann Lee, mayor", Assert.Single(article.Blocks, b => b.Kind == BlockKind.Quote).Speaker);
    }

    [Fact]
    public void Lines_wrapped_by_hand_are_one_paragraph()
    {
        var article = Reading.Article("""
            The council wants to build the bridge in two years, and it
            expects the works to cost less than the old estimate said. The
            mayor was pleased with the vote and thanked all members of the
            council for their patience.

            Neighbours fear the noise of the works, which will go on at
            night as well, and have asked a lawyer to look at the papers
            before the first machine comes.
            """);
        Assert.Equal(2, article.Blocks.Length);
    }

    [Fact]
    public void Blocks_are_in_order_and_do_not_overlap()
    {
        var article = Reading.Article($"Title line\n\nBy Ann Lee\n\n{Long}\nThe mayor looks on. Photo: Ann Lee\n\n• one item here\n• another item\n\nRead more: Another story\n\n{Long}");
        for (var i = 1; i < article.Blocks.Length; i++)
        {
            Assert.True(article.Blocks[i - 1].Span.End <= article.Blocks[i].Span.Start);
        }
    }

    [Fact]
    public void The_last_of_numbered_items_is_no_heading()
    {
        var article = Reading.Article($"{Long}\n1. The north end\n2. The south end\nBoth will be closed in winter, because the wind is too strong there.");
        Assert.Equal(["The north end", "The south end"], article.Texts(BlockKind.Bullet));
    }
}
