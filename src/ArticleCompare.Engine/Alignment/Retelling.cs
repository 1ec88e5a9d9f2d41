using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Two articles as independent reports of one event, which share few words even where they say the same. What counts is by how much two units
/// share more than each of them shares with the other article on the whole (names and words of the event stand everywhere),
/// and how much of what they share is rare. One claim may be told in several units there: that there is a better partner speaks against none.
/// </summary>
internal sealed class Retelling
{
    private readonly AlignmentOptions options;
    private readonly double[] crowdA;
    private readonly double[] crowdB;

    /// <param name="scores">Of the two articles.</param>
    /// <param name="countA">Units of the first.</param>
    /// <param name="countB">Units of the second.</param>
    /// <param name="options">Weights and thresholds.</param>
    public Retelling(PairScores scores, int countA, int countB, AlignmentOptions options)
    {
        this.options = options;
        crowdA = new double[countA];
        crowdB = new double[countB];
        foreach (var pair in scores.All)
        {
            crowdA[pair.A] += pair.Score.Overlap / countB;
            crowdB[pair.B] += pair.Score.Overlap / countA;
        }
    }

    /// <summary>
    /// How little two articles have in common on the whole: 0 for translations of one another, 1 for reports of their own.
    /// The same order says translation too: where the lexicon knows little, few links are sure.
    /// </summary>
    /// <param name="order">What they share, and how far in one order.</param>
    /// <param name="options">The limits.</param>
    public static double Apart(Order order, AlignmentOptions options) => Math.Min(
        Between(order.Shared, options.SharedByTranslations, options.SharedByRetellings),
        Between(order.Agreement, options.SameOrder, options.OrderOfRetellings));

    private static double Between(double value, double none, double all) => Math.Clamp((none - value) / (none - all), 0, 1);

    /// <summary>Whether the lexicon has half of an article's words and more: only then can little that is shared mean another report.</summary>
    public static bool IsKnown(UnitVector[] units) =>
        2 * units.Sum(u => u.Hits.Where(h => Feature.KindOf(h.Feature) == FeatureKind.Concept).Select(h => h.Item).Distinct().Count()) >= units.Sum(u => u.Items.Length);

    /// <summary>The log-odds that two units say the same, by themselves.</summary>
    public double Of(ScoredPair pair)
    {
        var beyond = pair.Score.Overlap - (crowdA[pair.A] + crowdB[pair.B]) / 2;
        return Math.Clamp(options.RetellingSlope * (beyond + options.RetellingRare * Math.Log(1 + pair.Score.Rare) - options.RetellingLeast), -12, 12);
    }
}
