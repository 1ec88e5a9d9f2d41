using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

/// <summary>Text from PDF readers, scanners, films and recorders.</summary>
public sealed class WrappedTextTests
{
    [Fact]
    public void Words_parted_at_the_end_of_a_line_are_whole_again()
    {
        var article = Reading.Article("""
            Die Brücke von Seestadt

            Im Sommer wurde die alte Brücke abge-
            rissen, weil sie nicht mehr zu retten war. Vor-
            und Nachteile hatte der Rat lange abge-
            wogen. Die neue wird von Baden-
            Württemberg bezahlt, und sie ist brei-
            ter als die alte.
            """);
        Assert.Equal(["Im Sommer wurde die alte Brücke abgerissen, weil sie nicht mehr zu retten war. Vor-\nund Nachteile hatte der Rat lange abgewogen. Die neue wird von Baden-Württemberg bezahlt, und sie ist breiter als die alte."],
            [.. article.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(article.Read)]);
    }

    [Fact]
    public void The_head_of_a_page_parts_no_sentence()
    {
        var article = Reading.Article("""
            Lakeside Post · No. 12 · Page 3
            In summer the old bridge of Lakeside was taken
            down, because it could not be saved any more. The
            council had weighed the cost for a whole winter
            3
            Lakeside Post · No. 12 · Page 4
            before it agreed. The new one has two lanes and a
            path for bicycles, and the county pays for half of
            its cost.
            """);
        Assert.Contains("for a whole winter before it agreed.", string.Join(' ', article.Blocks.Where(b => b.IsContent).Select(article.Read)), StringComparison.Ordinal);
        Assert.Equal("page", Assert.Single(article.Blocks, b => article.Read(b).Contains("Page 3", StringComparison.Ordinal)).SetAsideFor);
    }

    [Fact]
    public void Numbered_chapters_of_wrapped_text_are_no_heads_of_pages()
    {
        var article = Reading.Article("""
            Chapter 1
            In summer the old bridge of Lakeside was taken
            down, because it could not be saved any more. The
            council had weighed the cost for a whole winter.

            Chapter 2
            The new one has two lanes and a path for bicycles,
            and the county pays for half of its cost, which is
            more than it had promised.
            """);
        Assert.Equal(2, article.Blocks.Count(b => b.IsContent && article.Read(b).StartsWith("Chapter", StringComparison.Ordinal)));
    }

    [Fact]
    public void Short_lines_that_are_no_sentences_are_not_wrapped()
    {
        var article = Reading.Article("Opening hours of the bridge\nMonday from eight to ten\nTuesday from nine to eleven\nFriday from ten to twelve\nSunday from one to two\nAll visitors are welcome.");
        Assert.Equal(6, article.Blocks.Length);
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\n", "2\n00:00:03,100 --> 00:00:05,000\n")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:03.000 align:start\n", "00:03.100 --> 00:05.000\n")]
    public void Subtitles_are_read_as_sentences(string first, string second)
    {
        var article = Reading.Article($"{first}The bridge of Lakeside\nis open\n\n{second}since Monday.\n");
        var block = Assert.Single(article.Blocks);
        Assert.Equal("The bridge of Lakeside is open since Monday.", string.Join(' ', article.Read(block).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Time_codes_in_front_of_turns_are_not_read()
    {
        var article = Reading.Article("""
            [00:00:04] ANN LEE: When will the bridge be ready?
            [00:00:09] TOM ASH: In two years. We work hard.
            [00:00:15] ANN LEE: And who pays for it?
            [00:00:20] TOM ASH: The county pays for half of it.
            """);
        Assert.Equal([("ANN LEE", BlockKind.Question), ("TOM ASH", BlockKind.Answer), ("ANN LEE", BlockKind.Question), ("TOM ASH", BlockKind.Answer)], article.Blocks.Select(b => (b.Speaker!, b.Kind)));
    }
}
