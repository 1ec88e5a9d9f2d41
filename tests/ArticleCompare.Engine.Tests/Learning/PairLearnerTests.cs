using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Learning;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Tests.Learning;

public sealed class PairLearnerTests
{
    private static readonly (string German, string English)[] Mills =
    [
        ("Das Zwirbelwerk brummt im Hafen.", "The tourbillon mill is humming in the harbour."),
        ("Der Minister besuchte das Zwirbelwerk am Montag.", "The minister visited the tourbillon mill on Monday."),
        ("Nach dem Sturm standen zwei Zwirbelwerke still.", "After the storm two tourbillon mills stood still."),
        ("Niemand kauft mehr ein Zwirbelwerk.", "Nobody buys a tourbillon mill any more."),
    ];

    [Fact]
    public void An_invented_word_is_learned_after_a_few_confirmed_rows()
    {
        var pair = Assert.Single(PairLearner.Learn(Rows(Mills)));

        Assert.Equal(("de", "Zwirbelwerk", "en", "tourbillon mill"), (pair.Language, pair.Words, pair.OtherLanguage, pair.OtherWords));
        Assert.Equal((4, 4, 4, 4), (pair.Together, pair.First, pair.Second, pair.Rows));
        Assert.Equal([1, 2, 3, 4], pair.TaughtBy);
        Assert.True(pair.Score > LearningOptions.Default.LeastScore);
    }

    [Fact]
    public void Two_rows_are_too_few() => Assert.Empty(PairLearner.Learn(Rows(Mills[..2])));

    [Fact]
    public void Rows_whose_words_the_lexicon_knows_teach_nothing() => Assert.Empty(PairLearner.Learn(Rows(
        ("Die Stadt baut ein neues Krankenhaus.", "The city is building a new hospital."),
        ("Das Krankenhaus öffnet im Mai.", "The hospital opens in May."),
        ("Das alte Krankenhaus wird verkauft.", "The old hospital is being sold."),
        ("Ärzte loben das Krankenhaus.", "Doctors praise the hospital."))));

    [Fact]
    public void What_a_dictionary_has_is_not_learned_again() =>
        Assert.Empty(PairLearner.Learn(Rows(Mills), DictionaryLayers.Of([new("de", "Zwirbelwerk", "en", "tourbillon mill", 1, "own")])));

    [Fact]
    public void Nothing_is_learned_of_two_words_that_always_come_together() => Assert.Empty(PairLearner.Learn(Rows(
        ("Das Zwirbelwerk stört die Quarblinge.", "The whirlomat disturbs the drowsies."),
        ("Quarblinge lieben das Zwirbelwerk nicht.", "Drowsies do not love the whirlomat."),
        ("Ein Zwirbelwerk und viele Quarblinge.", "A whirlomat and many drowsies."))));

    [Fact]
    public void A_row_that_tells_them_apart_teaches_both()
    {
        var learned = PairLearner.Learn(Rows(
            ("Das Zwirbelwerk stört die Quarblinge.", "The whirlomat disturbs the drowsies."),
            ("Quarblinge lieben das Zwirbelwerk nicht.", "Drowsies do not love the whirlomat."),
            ("Ein Zwirbelwerk und viele Quarblinge.", "A whirlomat and many drowsies."),
            ("Das Zwirbelwerk ist alt.", "The whirlomat is old."),
            ("Der Hafen hat ein Zwirbelwerk.", "The harbour has a whirlomat.")));

        Assert.Equal(["Quarblinge = drowsies", "Zwirbelwerk = whirlomat"], learned.Select(p => $"{p.Words} = {p.OtherWords}"));
    }

    [Fact]
    public void Chance_teaches_nothing()
    {
        // Made-up words thrown together at random, each a few times: no two belong together.
        var random = new Random(7);
        var rows = Enumerable.Range(0, 300).Select(_ => (Sentence("Zwurb", random), Sentence("Quolf", random))).ToArray();

        Assert.Empty(PairLearner.Learn(Rows(rows)));
    }

    [Fact]
    public void The_order_of_rows_plays_no_part()
    {
        var rows = Rows([.. Mills, ("Der Quarbling gähnt.", "The drowsy yawns."), ("Ein Quarbling schwimmt.", "A drowsy swims."), ("Kein Quarbling kam.", "No drowsy came.")]);

        var learned = PairLearner.Learn(rows);

        Assert.Equal(2, learned.Length);
        Assert.Equal(learned.Select(Describe), PairLearner.Learn(rows.Reverse()).Select(Describe));
    }

    private static string Sentence(string made, Random random) =>
        string.Join(' ', Enumerable.Range(0, 6).Select(_ => made + (char)('a' + random.Next(20)) + "x" + (char)('a' + random.Next(3))));

    private static string Describe(LearnedPair p) =>
        string.Create(CultureInfo.InvariantCulture, $"{p.Language} {p.Words} {p.OtherLanguage} {p.OtherWords} {p.Together} {p.First} {p.Second} {p.Rows} {p.Score} {string.Join(',', p.TaughtBy)}");

    private static ImmutableArray<TaughtRow> Rows(params (string German, string English)[] rows) =>
        [.. rows.Select((r, i) => new TaughtRow(i + 1, [("de", r.German), ("en", r.English)]))];
}
