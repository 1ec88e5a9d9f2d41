using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>What has to hold for any sentences, drawn from the minimal pairs in any combination: those that say the same and those that have nothing in common.</summary>
public sealed class DifferencePropertyTests
{
    [Fact]
    public void Two_sentences_differ_in_the_same_in_either_order() => Properties.Hold<byte, byte>((line, pair) =>
    {
        // of one line, or now and then of two
        var (a, b) = (Sentence(line, pair % 4), Sentence(line + (pair / 64), pair / 4 % 4));

        var straight = DifferenceFinder.Compare(a.Text, a.Language, b.Text, b.Language);
        var turned = DifferenceFinder.Compare(b.Text, b.Language, a.Text, a.Language);

        Assert.Equal(straight.Select(d => Show(d, i => i)).Order(StringComparer.Ordinal), turned.Select(d => Show(d, i => 1 - i)).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_names_of_the_articles_play_no_part() => Properties.Hold<byte, byte>((line, odd) =>
    {
        var straight = Differences(Told(line, odd), i => $"{i}");
        // the other way round in the comparison
        var turned = Differences(Told(line, odd), i => $"{9 - i}");

        Assert.Equal(straight, turned);
        Assert.Equal(straight, Differences(Told(line, odd), i => $"{i}"));
    });

    /// <summary>One line in all languages, changed or not.</summary>
    private static ImmutableArray<string> Told(byte line, byte odd)
    {
        var pair = MinimalPair.All[line % MinimalPair.All.Length];
        return odd % 2 == 1 ? pair.Changed : pair.Told;
    }

    private static IEnumerable<string> Differences(ImmutableArray<string> told, Func<int, string> key)
    {
        var comparison = Comparer.Compare(MinimalPair.Articles(told, key));
        return comparison.Rows.SelectMany(r => r.Differences)
            .Select(d => Show(d, i => MinimalPair.Languages.IndexOf(comparison.Articles[i].Article.Language))).Order(StringComparer.Ordinal);
    }

    private static (string Text, string Language) Sentence(int line, int language) => (MinimalPair.All[line % MinimalPair.All.Length].Told[language], MinimalPair.Languages[language]);

    private static string Show(Difference difference, Func<int, int> article) => FormattableString.Invariant(
        $"{difference.Kind} {difference.Severity} {difference.Confidence:F6} {string.Join('|', difference.Sides.Select(s => string.Join('+', s.Articles.Select(article).Order()) + string.Join(',', s.Evidence.Select(e => e.Span.ToString()).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal))}");
}
