using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

/// <summary>Pages as people copy them: everything from the menu to the foot.</summary>
public sealed class PastedPageTests
{
    private const string Body = """
        The new bridge of Lakeside was opened on Monday after four years of work, and more than two thousand people came to see it.
        It is 340 metres long and carries two lanes, a path for bicycles and, from next spring on, a tram to the harbour district.
        """;

    [Fact]
    public void Headline_deck_author_and_day_are_found_among_the_buttons()
    {
        var article = Reading.Article($"""
            Skip to content
            Sections
            Local
            Lakeside opens its long bridge
            The opening drew crowds from the whole valley. The tram will follow.
            By Ann Lee, City Editor
            3 June 2025, 10:15
            Save
            Gallery
            Share
            {Body}
            Read next
            A dog learns to swim
            Imprint
            """);
        Assert.Equal(("Lakeside opens its long bridge", "Ann Lee", new DateOnly(2025, 6, 3)), (article.Title, article.Author, article.Published));
        Assert.Equal(["The opening drew crowds from the whole valley. The tram will follow."], article.Texts(BlockKind.Lead));
        Assert.Equal(4, article.Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void A_headline_in_a_box_of_other_stories_is_not_the_headline()
    {
        var article = Reading.Article($"""
            Home
            Lakeside opens its long bridge
            By Ann Lee
            3 June 2025
            Related articles
            Two thousand people at the bridge
            {Body}
            """);
        Assert.Equal("Lakeside opens its long bridge", article.Title);
    }

    [Fact]
    public void A_table_of_contents_over_the_headline_stays()
    {
        var article = Reading.Article($"""
            Skip to content
            What it cost
            Who built it
            What comes next
            Lakeside opens its long bridge
            By Ann Lee
            3 June 2025
            {Body}
            What it cost
            The bridge cost 40 million, which is twelve million more than the council had planned for it.
            Who built it
            A firm from the coast built it, with steel from the north and with sixty workers of its own.
            What comes next
            The old bridge will be taken down in autumn, when the river is low and the ships are gone.
            """);
        Assert.Equal(2, article.Blocks.Count(b => b.IsContent && article.Read(b) == "What it cost"));
    }

    [Fact]
    public void The_times_of_a_live_blog_are_read_and_not_compared()
    {
        var article = Reading.Article($"""
            Lakeside opens its long bridge
            {Body}
            17:20
            The mayor cut the ribbon, and the ships in the harbour sounded their horns for a whole minute.
            16:05
            The first guests have come, some of them on foot and from the villages on the other side of the lake.
            """);
        Assert.Equal(["17:20", "16:05"], article.Texts(BlockKind.Dateline));
    }

    [Fact]
    public void The_sender_of_a_press_release_is_set_aside()
    {
        var article = Reading.Article($"""
            PRESS RELEASE
            Lakeside opens its long bridge
            {Body}
            About Lakeside Works
            Lakeside Works has built bridges since 1950 and has sixty workers.
            Media contact:
            Ann Lee
            ann@lakeside.example
            """);
        Assert.Equal("Lakeside opens its long bridge", article.Title);
        Assert.Equal(["sender", "sender", "sender", "sender", "sender"], article.Blocks.Where(b => b.SetAsideFor is not ("meta" or null)).Select(b => b.SetAsideFor!));
    }

    [Fact]
    public void The_name_over_a_post_is_no_headline_and_its_emoji_no_bullet()
    {
        var article = Reading.Article("""
            City of Lakeside
            2 hours ago
            🌉 The bridge is open! Come and walk over it, the weather is fine and there is cake for everybody. 🎉
            It is 340 metres long and two trams will run on it from next spring on, said the mayor on Monday.
            """);
        Assert.Null(article.Title);
        Assert.Empty(article.Texts(BlockKind.Bullet));
        Assert.Empty(article.Texts(BlockKind.Heading));
    }

    [Fact]
    public void A_box_for_subscribers_between_paragraphs_ends_nothing()
    {
        var article = Reading.Article($"""
            Skip to content
            Lakeside opens its long bridge
            By Ann Lee
            {Body}
            Newsletter
            The best of the valley in your inbox
            Sign up
            The old bridge will be taken down in autumn, when the river is low and the ships are gone.
            Tags:
            bridge
            Imprint
            """);
        Assert.Equal(BlockKind.Paragraph, article.KindOf("The old bridge"));
    }

    [Fact]
    public void What_stands_behind_the_mark_of_the_end_is_set_aside()
    {
        var article = Reading.Article($"FOR IMMEDIATE RELEASE\nLakeside opens its long bridge\n{Body}\n###\nAbout Lakeside Works\nLakeside Works has built bridges since 1950, and it has sixty workers in the town and forty more in two other places of the county.");
        Assert.Equal(3, article.Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void Questions_at_every_second_line_make_an_interview_without_names()
    {
        var article = Reading.Article("""
            The bridge builder
            Ann Lee has built eleven bridges.
            When did you begin?
            In 1990. It was a wooden one.
            Was it difficult?
            Not at all. We had good wood.
            And what comes next?
            A tunnel, if they let me.
            """);
        Assert.Equal(["When did you begin?", "Was it difficult?", "And what comes next?"], article.Texts(BlockKind.Question));
        Assert.Equal(3, article.Texts(BlockKind.Answer).Length);
    }

    [Fact]
    public void Two_answers_to_a_question_make_none()
    {
        var article = Reading.Article("The bridge\nWhy was it built?\nIt was needed.\nWho paid?\nThe county.\nThe town paid, too.\nIs it long?\nIt is.");
        Assert.Empty(article.Texts(BlockKind.Question));
    }

    [Theory]
    [InlineData("Photo The Post/Ann Lee")]
    [InlineData("ANN LEE / LAKESIDE AGENCY")]
    [InlineData("(Dok. Lakeside)")]
    public void A_credit_behind_a_caption_is_cut_off(string credit)
    {
        var article = Reading.Article($"Lakeside opens its long bridge\nThe mayor cuts the ribbon. {credit}\n{Body}");
        Assert.Equal(["The mayor cuts the ribbon."], article.Texts(BlockKind.Caption));
    }
}
