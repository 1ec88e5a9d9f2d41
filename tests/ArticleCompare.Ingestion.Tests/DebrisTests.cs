using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;

namespace ArticleCompare.Ingestion.Tests;

public sealed class DebrisTests
{
    [Theory]
    [InlineData("Lesen Sie auch: Die Brücke von Seestadt", "crosslink")]
    [InlineData("Baca juga: Jembatan di Kota Danau", "crosslink")]
    [InlineData("Lire aussi : Le pont de la ville", "crosslink")]
    [InlineData("Read more: The bridge of Lakeside", "crosslink")]
    [InlineData("» Die Brücke von Seestadt", "crosslink")]
    [InlineData("15 minutes ago", "time")]
    [InlineData("vor 3 Stunden", "time")]
    [InlineData("il y a 5 minutes", "time")]
    [InlineData("Share on Facebook", "share")]
    [InlineData("Foto: Ann Lee/dpa", "credit")]
    [InlineData("Advertisement", "ad")]
    [InlineData("Alle akzeptieren", "cookie")]
    [InlineData("By Ann Lee", "meta")]
    [InlineData("Teilen  Merken  Drucken", "share")]
    [InlineData("Share 12 | Tweet | E-mail | X", "share")]
    [InlineData("Partager · Imprimer · Copier le lien", "share")]
    public void A_line_with_a_cue_is_told(string line, string category) => Assert.Equal(category, CueList.Find(line));

    [Theory]
    [InlineData("By Tuesday the council had changed its mind and asked for a second bridge.")]
    [InlineData("Von der Brücke aus sieht man bei gutem Wetter bis zu den Bergen im Süden des Landes.")]
    [InlineData("The new law on cookies forces newspapers to ask their readers before they store anything on their machines, the court said.")]
    [InlineData("Quelle surprise")]
    [InlineData("»Die Brücke ist offen«, sagte sie.")]
    [InlineData("Share prices")]
    [InlineData("Teilen oder nicht")]
    [InlineData("Voir le pont de loin fait peur à beaucoup de gens.")]
    public void A_sentence_with_the_same_words_is_none(string line) => Assert.Null(CueList.Find(line));

    [Fact]
    public void Of_a_pasted_page_the_article_remains()
    {
        var article = Reading.Article("""
            Skip to content
            Home
            News
            Sport
            Weather
            Culture
            Newsletters
            Jobs
            Cars
            Town council votes for a second bridge over the river
            By Ann Lee
            3 May 2024
            Share on Facebook
            The council of Riverton voted on Friday evening for a second bridge over the river, which is to be built within two years and cost three million.
            Neighbours fear the noise of the works, which will go on at night as well, and have asked a lawyer to look at the papers before the first machine comes.
            What it costs
            The bridge itself costs three million, and the roads that lead to it cost another million, which the state will pay if the town asks for it in time.
            Most popular
            Man finds ring in fish
            Ten places to see this summer
            Why the mayor sold her boat
            Contact us
            Privacy policy
            Terms of use
            © 2024 The Planet
            """);
        Assert.Equal("Town council votes for a second bridge over the river", article.Title);
        Assert.Equal(
            [BlockKind.Title, BlockKind.Lead, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph],
            article.Blocks.Where(b => b.IsContent).Select(b => b.Kind));
    }

    private static string Page(params string[] article) => string.Join('\n',
    [
        "Skip to content", "Home", "News", "Sport", "Weather", "Culture", "Jobs", "Cars", "Town council votes for a second bridge",
        .. article,
        "Most popular", "Man finds ring in fish", "Ten places to see this summer", "Why the mayor sold her boat", "Contact us", "Privacy policy", "© 2024 The Planet",
    ]);

    private const string Paragraph = "The council of Riverton voted on Friday evening for a second bridge over the river, which is to be built within two years and cost three million.";

    private static readonly string[] Paragraphs =
    [
        "Bridge for Lakeside",
        "The council of Lakeside has voted for a new bridge over the river, which will cost three million and take two years to build.",
        "The old bridge was closed in spring, when engineers had found cracks in two of its pillars and in the deck above them.",
        "The mayor said that the town could not wait any longer, because the detour takes every bus half an hour each morning.",
        "Work begins in May.",
    ];

    [Fact]
    public void Comments_of_readers_are_set_aside_however_long_they_are()
    {
        string[] comments =
        [
            "3 comments",
            "Ann says:", "It was about time that they did something about the bridge, I have been waiting for it for so many years now, and so have all of my neighbours.",
            "Bo says:", "Three million is far too much for a bridge that nobody in my street will ever use, and they know it very well, as does the mayor himself.",
            "Cy says:", "We should have kept the old one, it was the most beautiful bridge of the whole valley and had been for ages, and it could still have been repaired.",
        ];
        var article = Reading.Article(string.Join('\n', [.. Paragraphs, .. comments]));
        Assert.Equal("Work begins in May.", article.Read(article.Blocks.Last(b => b.IsContent)));
    }

    [Fact]
    public void A_count_of_comments_over_the_article_ends_nothing()
    {
        string[] log = ["At 10:15 the first lorry came.", "At 11:30 the second one came.", "At 12:45 the third one came."];
        var article = Reading.Article(string.Join('\n', [Paragraphs[0], "3 comments", .. Paragraphs[1..], .. log]));
        Assert.Equal(log[^1], article.Read(article.Blocks.Last(b => b.IsContent)));
    }

    [Fact]
    public void A_box_of_other_stories_between_paragraphs_does_not_end_the_article()
    {
        string[] after =
        [
            "In the last century the old bridge was closed three times because of floods.",
            "The council wants the new bridge to stand higher above the water than the old one.",
            "It will be paid for by the town, the state and the owners of the port.",
        ];
        var article = Reading.Article(Page([Paragraph, Paragraph, "Trending", .. after]));
        Assert.All(after, line => Assert.True(article.Blocks.Single(b => article.Read(b) == line).IsContent));
        Assert.False(article.Blocks.Single(b => article.Read(b) == "Trending").IsContent);
        Assert.False(article.Blocks.Single(b => article.Read(b) == "Man finds ring in fish").IsContent);
    }

    [Fact]
    public void The_last_paragraph_behind_a_line_for_subscribers_is_kept()
    {
        const string last = "The port will pay a third of it, the state another third, and the town has until spring to find the rest.";
        var article = Reading.Article(Page([Paragraph, Paragraph, "Sign up for our newsletter", last, "Share on Facebook", "57 comments"]));
        Assert.True(article.Blocks.Single(b => article.Read(b) == last).IsContent);
        Assert.False(article.Blocks.Single(b => article.Read(b) == "Sign up for our newsletter").IsContent);
        Assert.False(article.Blocks.Single(b => article.Read(b) == "Man finds ring in fish").IsContent);
    }

    [Fact]
    public void The_words_of_the_headline_far_inside_the_text_are_a_heading()
    {
        const string title = "Town council votes for a second bridge";
        var article = Reading.Article(Page(title, Paragraph, Paragraph, Paragraph, title, Paragraph));
        var copies = article.Blocks.Where(b => article.Read(b) == title).ToList();
        Assert.Equal(3, copies.Count);
        Assert.True(copies[2].IsContent);
        Assert.Single(copies.Take(2), b => b.IsContent);
    }

    [Fact]
    public void A_clean_text_of_short_lines_loses_none()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $"The wind of day {i} is cold").Prepend("A poem about the wind").ToList();
        Assert.Equal(lines.Count, Reading.Article(string.Join('\n', lines)).Blocks.Count(b => b.IsContent));
    }

    [Fact]
    public void Every_feature_of_a_line_has_a_weight()
    {
        // a renamed feature would silently count nothing
        var features = LineFeatures.Of(["Home", "A long sentence, with “quotes” and 2024 in it, that ends as sentences do.", "© x@y | http://z …"], ["nav", null, "footer"]);
        Assert.All(features.SelectMany(f => f), f => Assert.True(MainText.HasWeight(f), f));
    }
}
