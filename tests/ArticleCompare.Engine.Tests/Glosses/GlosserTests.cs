using ArticleCompare.Engine.Glosses;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Glosses;

public sealed class GlosserTests
{
    private static string Gloss(string text, string from, string to, params Counterpart[] beside) =>
        string.Join(' ', Glosser.Gloss(text, [new TextSpan(0, text.Length)], from, to, beside).Select(w => w.Meaning ?? w.Span.Slice(text)));

    private static Counterpart Beside(string language, string text) => new(language, text, [new TextSpan(0, text.Length)]);

    [Theory]
    [InlineData("Jembatan baru", "id", "en", "bridge new")]
    [InlineData("das Wasser", "de", "fr", "le eau")]
    public void Every_word_has_a_word_of_the_reading_language(string text, string from, string to, string expected) =>
        Assert.Equal(expected, Gloss(text, from, to));

    [Theory]
    [InlineData("en", "The train is moving forward.", "train move forward")]
    [InlineData("en", "They proposed a train.", "train put forward")]
    [InlineData("de", "Die Züge argumentieren.", "train argue")]
    public void Of_the_meanings_of_a_word_the_one_is_taken_that_a_counterpart_has(string language, string said, string expected) =>
        Assert.Equal(expected, Gloss("train avance", "fr", "en", Beside(language, said)));

    [Fact]
    public void Without_a_counterpart_it_is_a_meaning_that_the_word_is_the_usual_word_for() =>
        Assert.Equal("train advance", Gloss("train avance", "fr", "en"));

    [Fact]
    public void Numbers_and_unknown_words_stand_as_they_are() =>
        Assert.EndsWith("12 Xyzzyqua", Gloss("Jembatan 12 Xyzzyqua", "id", "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "de")]
    [InlineData("vi", "en")]
    [InlineData("de", "vi")]
    public void Without_two_known_languages_there_is_none(string from, string to) =>
        Assert.Empty(Glosser.Gloss("Wasser", [new TextSpan(0, 6)], from, to));
}
