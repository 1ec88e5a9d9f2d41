using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>
/// One sentence in four languages, told alike and with one change in one of them (<c>minimal_pairs.tsv</c>): the change is told, as its
/// kind and of that article alone, and the sentences that say the same differ in nothing.
/// </summary>
public sealed class MinimalPairTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, MinimalPair.All.Length)];

    [Theory, MemberData(nameof(Rows))]
    public void Sentences_that_say_the_same_do_not_differ(int row) =>
        Assert.DoesNotContain(Differences(MinimalPair.All[row].Told), d => d.Severity > Severity.Cosmetic);

    [Theory, MemberData(nameof(Rows))]
    public void A_change_in_one_of_them_is_told(int row)
    {
        var pair = MinimalPair.All[row];

        var differences = Differences(pair.Changed);

        Assert.Contains(differences, d => d.Kind == pair.Kind && d.Sides.Any(s => s.Articles is [var only] && only == pair.Odd));
        Assert.DoesNotContain(differences, d => d.Kind != pair.Kind && d.Severity == Severity.Major);
    }

    private static ImmutableArray<Difference> Differences(ImmutableArray<string> sentences) =>
        [.. Comparer.Compare(MinimalPair.Articles(sentences, i => MinimalPair.Languages[i])).Rows.SelectMany(r => r.Differences)];
}
