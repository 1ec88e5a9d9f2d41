using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Tests.Analysis;

public sealed class CompoundSplitterTests
{
    [Theory]
    [InlineData("stahlwerk", "stahl werk")]
    [InlineData("bundeshaushalt", "bundes haushalt")]
    [InlineData("wiederaufbau", "wieder aufbau")]
    public void A_compound_is_split_into_its_words(string word, string parts) => Assert.Equal(parts, Split(word));

    [Theory]
    [InlineData("verletzungen")]
    [InlineData("westlichen")]
    [InlineData("durcheinander")]
    public void An_ending_or_a_function_word_is_no_head(string word) => Assert.Equal("", Split(word));

    private static string Split(string word) => string.Join(' ', CompoundSplitter.Split(word, ConceptLexicon.Shipped.For("de")!));
}
