using System.Collections.Immutable;
using System.Text.Json;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Glosses;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Tests.Lexicon;

public sealed class DictionaryLayersTests
{
    private static readonly UnitText German = new("de", ["Das Zwirbelwerk brummt.", "Der Quarbling schläft.", "Die Flundrine pfeift."]);

    private static readonly UnitText English = new("en", ["The whistler roars.", "The tourbillon mills are humming.", "The drowsy beast is here."]);

    private static readonly DictionaryPair Mill = new("de", "Zwirbelwerk", "en", "tourbillon mill", 0.9, "dialect");
    private static readonly DictionaryPair Beast = new("en", "drowsy beast", "de", "Quarbling", 1, "zoo");

    [Fact]
    public void A_word_pair_ties_two_sentences_together_and_names_its_source()
    {
        var bead = Align([German, English], Mill).Single(b => !b.Cells[0].IsEmpty && b.Cells[0][0] == 0);

        Assert.Equal([1], bead.Cells[1]);
        var anchor = bead.Links.Single().Anchors.Single(a => a.Kind == AnchorKind.Dictionary);
        Assert.Equal(("Zwirbelwerk", "tourbillon mills", "dialect"), (anchor.A.Slice(German.Units[0]), anchor.B.Slice(English.Units[1]), anchor.Source));
    }

    [Fact]
    public void Without_the_pair_nothing_says_that_they_belong_together() =>
        Assert.DoesNotContain(Align([German, English]).SelectMany(b => b.Links), l => l.Anchors.Any(a => a.A.Slice(German.Units[0]) == "Zwirbelwerk"));

    [Fact]
    public void The_order_of_pairs_and_of_their_sides_plays_no_part()
    {
        var turned = new DictionaryPair("en", "tourbillon  mill", "de", "Zwirbelwerk", 0.9, "dialect");

        Assert.Equal(DictionaryLayers.Of([Mill, Beast]).Hash, DictionaryLayers.Of([Beast, turned, turned with { Weight = 0.5, Source = "a" }]).Hash);
        Assert.Equal(JsonSerializer.Serialize(Align([German, English], Mill, Beast)), JsonSerializer.Serialize(Align([German, English], Beast, turned)));
    }

    [Fact]
    public void A_pair_that_the_lexicon_has_changes_nothing() =>
        Assert.Equal(
            JsonSerializer.Serialize(Align([new("de", ["Das Haus ist neu."]), new("en", ["The house is new."])])),
            JsonSerializer.Serialize(Align([new("de", ["Das Haus ist neu."]), new("en", ["The house is new."])], new DictionaryPair("de", "Haus", "en", "house", 1, "x"))));

    [Fact]
    public void A_language_without_a_lexicon_is_compared_by_a_dictionary()
    {
        UnitText dutch = new("nl", ["De molen staat stil.", "Het zwembad ruikt vreemd.", "Niemand weet iets."]);
        UnitText german = new("de", ["Das Freibad riecht seltsam."]);

        var bead = Align([dutch, german], new("nl", "zwembad", "de", "Freibad", 1, "d"), new("de", "riechen", "nl", "ruikt", 1, "d"), new("nl", "vreemd", "de", "seltsam", 1, "d"))
            .Single(b => !b.Cells[1].IsEmpty);

        Assert.Equal([1], bead.Cells[0]);
    }

    [Fact]
    public void A_gloss_knows_the_words_of_a_dictionary()
    {
        var text = "Das Zwirbelwerk";

        Assert.Equal("tourbillon mill", Glosser.Gloss(text, [new(4, 11)], "de", "en", dictionaries: DictionaryLayers.Of([Mill])).Single().Meaning);
        Assert.Null(Glosser.Gloss(text, [new(4, 11)], "de", "en").Single().Meaning);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("mill", 0)]
    [InlineData("mill", 1.01)]
    public void What_is_no_pair_is_refused(string words, double weight) =>
        Assert.Throws<ArgumentException>(() => DictionaryLayers.Of([new("de", "Mühle", "en", words, weight, "x")]));

    private static ImmutableArray<Bead> Align(UnitText[] texts, params DictionaryPair[] pairs) =>
        UnitAligner.Align(texts, dictionaries: DictionaryLayers.Of(pairs), cancellationToken: TestContext.Current.CancellationToken);
}
