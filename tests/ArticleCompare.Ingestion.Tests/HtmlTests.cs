using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Decoding;

namespace ArticleCompare.Ingestion.Tests;

public sealed class HtmlTests
{
    private const string First = "The council of Riverton wants to build a new bridge in two years, and it expects the works to cost less than the old estimate said.";
    private const string Second = "Neighbours fear the noise of the works, which will go on at night as well, and have asked a lawyer to look at the papers before machines come.";

    internal const string Page = $$"""
        <!DOCTYPE html>
        <html lang="en-GB"><head>
        <title>Bridge for Riverton - The Planet</title>
        <meta property="og:site_name" content="The Planet">
        <script type="application/ld+json">
        {"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Bridge for Riverton",
         "datePublished":"2024-05-03T08:00:00+02:00","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Ray"}]}]}
        </script></head>
        <body>
        <div class="cookie-consent"><p>We use cookies on this site to make it better for you and for our partners, as you know.</p></div>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article>
          <h1>Bridge for Riverton</h1>
          <p>{{First}}</p>
          <figure><img src="x.jpg"><figcaption>The old bridge in May.</figcaption></figure>
          <h2>What it costs</h2>
          <ul><li>Three million for the bridge itself</li><li>One million for the roads</li></ul>
          <p><a href="/other">Read also: The bridge of Lakeside</a></p>
          <p>{{Second}}</p>
          <blockquote>We will build it.</blockquote>
          <table><tr><td>Steel</td><td>300 tons</td></tr></table>
        </article>
        <section id="comments"><p>I do not believe that this bridge will ever be built, and I say so as a man who lives here.</p></section>
        <footer><p>© 2024 The Planet. All rights reserved.</p></footer>
        </body></html>
        """;

    [Fact]
    public void The_article_is_told_from_the_rest_of_the_page()
    {
        var article = Reading.Article(Page);
        Assert.Equal(
            ["Bridge for Riverton", First, "The old bridge in May.", "What it costs", "Three million for the bridge itself", "One million for the roads", Second, "We will build it.", "Steel 300 tons"],
            article.Blocks.Where(b => b.IsContent).Select(article.Read));
        Assert.Equal(
            [BlockKind.Title, BlockKind.Lead, BlockKind.Caption, BlockKind.Heading, BlockKind.Bullet, BlockKind.Bullet, BlockKind.Paragraph, BlockKind.Quote, BlockKind.Paragraph],
            article.Blocks.Where(b => b.IsContent).Select(b => b.Kind));
    }

    [Fact]
    public void What_is_set_aside_stays_in_the_text_with_its_reason()
    {
        var article = Reading.Article(Page);
        var aside = article.Blocks.Where(b => !b.IsContent).ToDictionary(article.Read, b => b.SetAsideFor, StringComparer.Ordinal);
        Assert.Equal("nav", aside["Sport"]);
        Assert.Equal("footer", aside["© 2024 The Planet. All rights reserved."]);
        Assert.Equal("crosslink", aside["Read also: The bridge of Lakeside"]);
        Assert.Contains(aside, a => a.Value == "cookie");
        Assert.Contains(aside, a => a.Value == "comment");
    }

    [Fact]
    public void The_pages_own_statements_are_taken()
    {
        var article = Reading.Article(Page);
        Assert.Equal(("Bridge for Riverton", "Ann Lee, Bo Ray", "The Planet", new DateOnly(2024, 5, 3)), (article.Title, article.Author, article.Outlet, article.Published));
    }

    [Fact]
    public void The_declared_charset_is_used()
    {
        const string html = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>Die Bürger von Köln fordern höhere Löhne für alle Beschäftigten der Stadt.</p></body></html>""";
        var result = Reading.Success(EncodingNames.Western.GetBytes(html));
        Assert.Contains("Köln", result.Article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ReadNote.EncodingGuessed, result.Notes);
    }

    [Fact]
    public void A_page_in_which_no_article_stands_out_is_taken_whole_with_a_note()
    {
        var result = Reading.Success("<html><body><div>Bridges of the town</div><div>Old bridge</div></body></html>");
        Assert.Contains(ReadNote.ArticleNotFound, result.Notes);
        Assert.Equal(2, result.Article.Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void Broken_json_about_the_article_does_no_harm()
    {
        var html = $"<html><head><title>Bridge</title><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":</script></head><body><p>{First}</p></body></html>";
        Assert.Equal("Bridge", Reading.Article(html).Title);
    }

    [Fact]
    public void Wrong_class_names_do_not_hide_the_article()
    {
        var article = Reading.Article($"<html><body><div class=\"sidebar-layout\"><p>{First}</p><p>{Second}</p></div></body></html>");
        Assert.Equal(2, article.Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void Nesting_without_end_is_rejected() =>
        Assert.Equal(RejectionReason.TooDeep, Reading.Rejection(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "deep text")));

    [Fact]
    public void Elements_without_end_are_rejected()
    {
        var options = new ReadOptions { Limits = new ReadLimits { Elements = 1000 } };
        Assert.Equal(RejectionReason.TooLarge, Reading.Rejection(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>text", 5000))), options));
    }
    [Fact]
    public void A_list_of_other_stories_behind_the_article_is_set_aside()
    {
        var teasers = string.Concat(Enumerable.Range(1, 4).Select(i => $"<h3><a href=\"/{i}\">Another story number {i}</a></h3><p>It tells of something that happened elsewhere in the country last week.</p>"));
        var article = Reading.Article($"<html><body><article><h1>Bridge</h1><p>{First}</p><p>{Second}</p><p>{First} Again.</p><p>{Second} Again.</p>{teasers}</article></body></html>");
        Assert.Equal(5, article.Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void A_short_post_is_found_by_the_pages_own_description()
    {
        var footer = string.Concat(Enumerable.Repeat("<div>An entry of the menu</div>", 12)) + "<div><p>This site is made with the help of many friends, and we thank them all for their work over the years.</p></div>";
        var article = Reading.Article($"<html><head><meta name=\"description\" content=\"The wind is cold tonight and blows\"></head><body>{footer}<div class=\"post category-comment-page\"><p>The wind is cold tonight and blows</p><p>over the river</p></div></body></html>");
        Assert.Equal(["The wind is cold tonight and blows", "over the river"], article.Blocks.Where(b => b.IsContent).Select(article.Read));
    }

    [Fact]
    public void Names_may_stand_in_other_objects_of_the_graph()
    {
        var article = Reading.Article("<html><head><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"The bridge\",\"author\":[{\"@id\":\"#a\"}],\"publisher\":{\"@id\":\"#o\"}},{\"@id\":\"#o\",\"name\":\"Lakeside Post\"},{\"@id\":\"#a\",\"name\":\"Ann Lee\"}]}</script></head><body><p>The bridge of Lakeside is open again, said the mayor.</p></body></html>");
        Assert.Equal(("Ann Lee", "Lakeside Post"), (article.Author, article.Outlet));
    }

    [Fact]
    public void Microdata_name_headline_and_author()
    {
        var article = Reading.Article("<html><head><title>Bridge</title></head><body><h2 itemprop=\"headline\">The bridge of Lakeside is open</h2><span itemprop=\"author\">By <b itemprop=\"name\">Ann Lee</b></span><div itemprop=\"articleBody\"><p>It was opened on Monday, and two thousand people came to see it.</p></div></body></html>");
        Assert.Equal(("The bridge of Lakeside is open", "Ann Lee"), (article.Title, article.Author));
        Assert.Equal(["The bridge of Lakeside is open"], article.Texts(BlockKind.Title));
    }

    [Fact]
    public void Of_several_articles_those_that_lead_elsewhere_are_set_aside()
    {
        var article = Reading.Article("""
            <html><body><article><h2><a href="/a">The pool opens</a></h2><p>Swimmers can go back to the pool on the first Saturday of May, says the town.</p></article>
            <article><h1>The bridge of Lakeside is open</h1><p>By <a href="/l">Ann Lee</a> · 3 June 2025</p><p>It was opened on Monday after four years of work, and two thousand people came to see it.</p><p>The tram will follow in spring, when the rails have come and the power lines are up.</p></article></body></html>
            """);
        Assert.Equal(3, article.Blocks.Count(b => b.IsContent));
        Assert.Equal(("Ann Lee", new DateOnly(2025, 6, 3)), (article.Author, article.Published));
    }

    [Fact]
    public void A_page_made_of_tables_and_line_breaks_has_headline_and_paragraphs()
    {
        var article = Reading.Article("<html><body><table><tr><td><a href=a>Home</a><br><a href=b>Club</a></td><td><font size=5><b>The bridge of Lakeside is open</b></font><br>written on 03.06.2025 by Ann Lee<br><br>It was opened on Monday after four years of work, and many people came.<br><br>The tram will follow in spring.</td></tr></table></body></html>");
        Assert.Equal(("The bridge of Lakeside is open", new DateOnly(2025, 6, 3)), (article.Title, article.Published));
        Assert.Equal(3, article.Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void A_deck_set_as_a_heading_is_the_lead_and_a_cell_may_hold_a_number()
    {
        var article = Reading.Article("<html><body><article><p>Traffic</p><h1>The bridge is open</h1><h2>It was opened on Monday after four years of work, and many people came.</h2><p>The tram will follow in spring, when the rails have come.</p><table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>12</td></tr></table></article></body></html>");
        Assert.Equal(["It was opened on Monday after four years of work, and many people came."], article.Texts(BlockKind.Lead));
        Assert.Equal(BlockKind.Paragraph, article.KindOf("2024"));
        Assert.Equal(BlockKind.Boilerplate, article.KindOf("Traffic"));
    }
}
