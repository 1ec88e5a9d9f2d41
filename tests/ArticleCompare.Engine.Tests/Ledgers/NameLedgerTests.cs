using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Ledgers;

namespace ArticleCompare.Engine.Tests.Ledgers;

public sealed class NameLedgerTests
{
    [Fact]
    public void Spellings_that_answer_each_other_are_one_name()
    {
        var comparison = LedgerStory.Of(
            [("de", ["Der Zug fährt nach Kiew."]), ("en", ["The train goes to Kyiv."]), ("fr", ["Le train va à Kiev."])], [[0], [0], [0]]);
        var entry = Assert.Single(NameLedger.Of(comparison));
        Assert.Equal(["Kiew", "Kyiv", "Kiev"], Words(comparison, entry));
    }

    [Fact]
    public void Names_that_only_look_alike_stay_apart()
    {
        var ledger = NameLedger.Of(LedgerStory.Of([("de", ["Das Schiff kam aus dem Iran."]), ("en", ["The ship came from Iraq."])], [[0], [0]]));
        Assert.Equal(["Iran", "Iraq"], ledger.Select(e => e.Name));
        Assert.All(ledger, e => Assert.Single(e.Cells.SelectMany(c => c.Without)));
    }

    [Fact]
    public void A_short_form_belongs_to_the_full_name()
    {
        var comparison = LedgerStory.Of(
            [("en", ["The letter came from Mirjam Vollath.", "Later Vollath spoke, and all knew Vollath's voice."]), ("de", ["Der Brief kam von Mirjam Vollath."])], [[0], [0]], [[1], []]);
        var entry = Assert.Single(NameLedger.Of(comparison));
        Assert.Equal("Mirjam Vollath", entry.Name);
        Assert.Equal([0, 1, 1], entry.Cells[0].Mentions.Select(m => m.Row));
    }

    [Fact]
    public void A_short_form_of_two_full_names_stands_alone()
    {
        var ledger = NameLedger.Of(LedgerStory.Of([("en", ["We met Mirjam Vollath and Jonas Vollath.", "Then came Vollath again."])], [[0]], [[1]]));
        Assert.Equal(["Jonas Vollath", "Mirjam Vollath", "Vollath"], ledger.Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_word_of_a_sentence_is_no_name_for_its_capital() =>
        Assert.Empty(NameLedger.Of(LedgerStory.Of([("fr", ["Contrairement aux attentes, il pleut."])], [[0]])));

    [Fact]
    public void A_german_noun_that_stands_there_once_is_no_name() =>
        Assert.Empty(NameLedger.Of(LedgerStory.Of([("de", ["Das Dorf heizt mit der Quellabwärme."])], [[0]])));

    [Fact]
    public void The_order_of_the_articles_changes_no_group()
    {
        (string, string[]) de = ("de", ["Der Zug fährt nach Kiew.", "Mirjam Vollath winkt."]);
        (string, string[]) en = ("en", ["The train goes to Kyiv.", "Then Mirjam Vollath waves."]);
        Assert.Equal(
            NameLedger.Of(LedgerStory.Of([de, en], [[0], [0]], [[1], [1]])).Select(e => e.Cells.Sum(c => c.Mentions.Length)),
            NameLedger.Of(LedgerStory.Of([en, de], [[0], [0]], [[1], [1]])).Select(e => e.Cells.Sum(c => c.Mentions.Length)));
    }

    private static IEnumerable<string> Words(Comparison comparison, NameEntry entry) =>
        entry.Cells.SelectMany((c, a) => c.Mentions.Select(m => m.Span.Slice(comparison.Articles[a].Article.Text)));
}
