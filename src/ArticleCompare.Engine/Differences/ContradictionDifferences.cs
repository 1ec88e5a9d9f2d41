using System.Collections.Immutable;
using ArticleCompare.Engine.Claims;

namespace ArticleCompare.Engine.Differences;

/// <summary>An article that says something twice, in its lead and its body say, and differently: two years here, three years there.</summary>
internal static class ContradictionDifferences
{
    public static IEnumerable<Difference> Find(RowContext context) => context.Passages.SelectMany(p => Inside(p, context));

    private static IEnumerable<Difference> Inside(Passage passage, RowContext context)
    {
        // Claims of one sentence go on from each other; only what is said again can contradict.
        var sentences = passage.Claims.GroupBy(c => c.Sentence).OrderBy(g => g.Key).Select(g => Part(passage, g)).ToImmutableArray();
        for (var i = 0; i < sentences.Length; i++)
        {
            for (var j = i + 1; j < sentences.Length; j++)
            {
                if (new PassagePair(sentences[i], sentences[j]).Coverage < 0.5)
                {
                    continue;
                }
                foreach (var difference in Between(sentences[i], sentences[j], context))
                {
                    yield return difference;
                }
            }
        }
    }

    /// <summary>The values of two passages of one article that contradict each other.</summary>
    public static IEnumerable<Difference> Between(Passage first, Passage second, RowContext context) =>
        ValuePairing.Conflicts(new PassagePair(first, second), []).Select(conflict => Build(first, conflict, context));

    private static Passage Part(Passage passage, IEnumerable<Claim> claims) =>
        new(passage.Article, passage.Text, [.. claims.SelectMany(c => c.Spans).Order()], passage.Language, passage.Published);

    /// <summary>Both sides are of one article, which the usual way of gathering sides would put on one.</summary>
    private static Difference Build(Passage passage, ValueConflict conflict, RowContext context)
    {
        var sides = ImmutableArray.Create(
            new Side([passage.Article], conflict.A.Normalised, [new Evidence(passage.Article, conflict.A.Span)]),
            new Side([passage.Article], conflict.B.Normalised, [new Evidence(passage.Article, conflict.B.Span)]));
        return new Difference(DifferenceKind.Contradiction, SeverityRules.Rate(DifferenceKind.Contradiction, conflict.Confidence, sides, context), conflict.Confidence, sides)
        {
            Key = DismissalKey.Of(DifferenceKind.Contradiction, sides, context),
        };
    }
}
