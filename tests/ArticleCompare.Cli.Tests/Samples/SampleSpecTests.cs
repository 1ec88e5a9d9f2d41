namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>The specifications of the samples agree with their articles.</summary>
public sealed class SampleSpecTests
{
    [Theory]
    [InlineData("ai-progress", 35)]
    [InlineData("battery-plant", 23)]
    [InlineData("company-results", 16)]
    [InlineData("ferry-accident", 17)]
    [InlineData("hospital-cyberattack", 17)]
    [InlineData("rail-strike", 15)]
    public void Every_cell_quotes_its_article_exactly_once(string story, int rows)
    {
        var texts = Sample.Articles(story).ToDictionary(a => a.Key, a => a.ReadingText, StringComparer.Ordinal);
        var expected = ExpectedStory.Read(Sample.Expected(story));

        Assert.Equal(rows, expected.Rows.Length);
        Problems.None(expected.Rows.SelectMany(row => row.Cells)
            .Where(cell => texts[cell.Language].Split(cell.Start).Length != 2)
            .Select(cell => $"{cell.Language}: {cell.Start}"));
    }

    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void The_words_of_every_difference_stand_in_their_article(string story)
    {
        var texts = Sample.Articles(story).ToDictionary(a => a.Key, a => a.ReadingText, StringComparer.Ordinal);

        Problems.None(ExpectedStory.Read(Sample.Expected(story)).Differences
            .SelectMany(d => d.Sides).SelectMany(side => side)
            .Where(words => words.Words is not null && !texts[words.Language].Contains(words.Words, StringComparison.Ordinal))
            .Select(words => $"{words.Language}: {words.Words}"));
    }

    [Theory]
    [MemberData(nameof(Sample.Stories), MemberType = typeof(Sample))]
    public void The_language_of_every_article_is_found(string story) =>
        Assert.Equal(["de", "en", "fr", "id"], Sample.Articles(story).Select(article => article.Language));
}
