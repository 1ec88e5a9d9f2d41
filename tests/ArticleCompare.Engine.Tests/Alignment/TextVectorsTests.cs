using System.Collections.Immutable;
using System.Text.Json;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Alignment;

public sealed class TextVectorsTests
{
    private static readonly UnitText German = new("de", ["Der Quarbling schläft unter dem Floff.", "Die Flundrine pfeift gern.", "Das Zwirbelwerk brummt."]);

    private static readonly UnitText Made = new("xx", ["Lomi taka sute.", "Wendo pirra nalok vess.", "Hux obbo."]);

    /// <summary>German 0 means made-up 1, German 1 means 2, German 2 means 0; all share a large common part, as real models have it.</summary>
    private static readonly TextVectors Vectors = TextVectors.Of(German.Units.Select((u, i) => Vector(u, i)).Concat(Made.Units.Select((u, i) => Vector(u, (i + 2) % 3))));

    [Fact]
    public void What_words_cannot_find_is_found_by_meaning()
    {
        var beads = UnitAligner.Align([German, Made], vectors: Vectors, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["0=1", "1=2", "2=0"], beads.Select(Cells).Order(StringComparer.Ordinal));
        Assert.All(beads, b => Assert.InRange(b.Links.Single().Parts.Meaning!.Value, 0.7, 1));
        Assert.DoesNotContain("0=1", UnitAligner.Align([German, Made], cancellationToken: TestContext.Current.CancellationToken).Select(Cells));
    }

    [Fact]
    public void Without_vectors_no_part_says_anything_of_meaning() =>
        Assert.All(
            UnitAligner.Align([new("de", ["Das Haus ist neu."]), new("en", ["The house is new."])], cancellationToken: TestContext.Current.CancellationToken).SelectMany(b => b.Links),
            l => Assert.Null(l.Parts.Meaning));

    [Fact]
    public void Words_keep_the_last_say()
    {
        UnitText german = new("de", ["Die Stadt baut im Sommer ein neues Krankenhaus am Fluss.", "Der Minister besucht am Montag den alten Hafen."]);
        UnitText english = new("en", ["The minister visits the old harbour on Monday.", "The city is building a new hospital by the river in summer."]);
        var wrong = TextVectors.Of(german.Units.Select((u, i) => Vector(u, i)).Concat(english.Units.Select((u, i) => Vector(u, i))));

        var beads = UnitAligner.Align([german, english], vectors: wrong, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["0=1", "1=0"], beads.Select(Cells).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_comparison_says_which_texts_it_needs_and_never_that_meaning_agrees()
    {
        Article[] articles = [Article("a", "de", "Der Quarbling schläft unter 12 Floffen."), Article("b", "xx", "Wendo pirra 14 nalok vess.")];
        var texts = Comparer.TextsOf(articles);
        Assert.Equal(["Der Quarbling schläft unter 12 Floffen.", "Wendo pirra 14 nalok vess."], texts);

        var row = Assert.Single(Comparer.Compare(articles, DictionaryLayers.Empty, TextVectors.Of(texts.Select(t => Vector(t, 0))), TestContext.Current.CancellationToken).Rows);

        Assert.True(row.Links.Single().Parts.Meaning > 0.9);
        Assert.NotEmpty(row.Differences);
    }

    [Fact]
    public void The_order_of_articles_plays_no_part()
    {
        var there = UnitAligner.Align([German, Made], vectors: Vectors, cancellationToken: TestContext.Current.CancellationToken);
        var back = UnitAligner.Align([Made, German], vectors: Vectors, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(JsonSerializer.Serialize(there.Select(b => (b.Confidence, Cells(b))).Select(x => x.ToString())), JsonSerializer.Serialize(back.Select(b => (b.Confidence, Cells(b with { Cells = [b.Cells[1], b.Cells[0]] }))).Select(x => x.ToString())));
    }

    [Fact]
    public void Vectors_that_do_not_fit_together_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TextVectors.Of([new("a", new float[] { 1, 2 }), new("b", new float[] { 1 })]));
        Assert.Throws<ArgumentException>(() => TextVectors.Of([new("a", new float[] { 1, float.NaN })]));
        Assert.True(TextVectors.Of([new("a", new float[] { 0, 0 })]).IsEmpty);
    }

    private static KeyValuePair<string, ReadOnlyMemory<float>> Vector(string text, int meaning)
    {
        var vector = new float[] { 2, 0, 0, 0 };
        vector[meaning + 1] = 1.5f;
        return new(text, vector);
    }

    private static Article Article(string key, string language, string text) =>
        new() { Key = key, Text = text, Language = language, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] };

    private static string Cells(Bead bead) => string.Join('=', bead.Cells.Select(c => c.IsEmpty ? "-" : string.Join('+', c)));
}
