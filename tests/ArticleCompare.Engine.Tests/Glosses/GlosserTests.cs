using ArticleCompare.Engine.Glosses;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Glosses;

public sealed class GlosserTests
{
    private static string Gloss(string text, string from, string to) =>
        string.Join(' ', Glosser.Gloss(text, [new TextSpan(0, text.Length)], from, to).Select(w => w.Meaning ?? w.Span.Slice(text)));

    [Theory]
    [InlineData("Jembatan baru", "id", "en", "bridge new")]
    [InlineData("das Wasser", "de", "fr", "le eau")]
    public void Every_word_has_a_word_of_the_reading_language(string text, string from, string to, string expected) =>
        Assert.Equal(expected, Gloss(text, from, to));

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
