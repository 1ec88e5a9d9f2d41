using System.Diagnostics.CodeAnalysis;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Two articles' scored pairs with the evidence for each and the log-odds made of it.</summary>
internal sealed class ArticlePair
{
    private readonly AlignmentOptions options;
    private readonly int countA;
    private readonly int countB;

    /// <param name="first">The first article.</param>
    /// <param name="second">The second article.</param>
    /// <param name="options">Weights and thresholds.</param>
    /// <param name="rows">Whose memory may be used.</param>
    public ArticlePair(IndexedUnits first, IndexedUnits second, AlignmentOptions options, (MatchRow Here, MatchRow Next) rows)
    {
        this.options = options;
        var (a, b) = (first.Units, second.Units);
        (countA, countB) = (a.Length, b.Length);
        Scores = PairScores.Compute(first, second, options, rows.Here);
        Order = new Order(Scores, a.Length, b.Length);
        Scores = Scores.With(Order.Gaps(a.Length, b.Length), first, second, rows.Here);
        Evidence = new PairEvidence[Scores.All.Length];
        Alone = new double[Evidence.Length];
        var (bestA, secondA) = BestTwo(a.Length, p => p.A);
        var (bestB, secondB) = BestTwo(b.Length, p => p.B);
        var joins = new Joins(a, second, Scores, rows);
        Apart = Retelling.Apart(Order, options);
        Retold = Apart > 0 && Retelling.IsKnown(a) && Retelling.IsKnown(b) ? Apart : 0;
        var retelling = Retold > 0 ? new Retelling(Scores, a, b, options) : null;
        Span<double> values = stackalloc double[PairEvidence.Count];
        for (var p = 0; p < Evidence.Length; p++)
        {
            var pair = Scores.All[p];
            var x = a[pair.A];
            var y = b[pair.B];
            var overlap = pair.Score.Overlap;
            var coverageA = x.TotalWeight > 0 ? pair.Score.WeightA / x.TotalWeight : 0;
            var coverageB = y.TotalWeight > 0 ? pair.Score.WeightB / y.TotalWeight : 0;
            Evidence[p] = new PairEvidence(
                overlap,
                Math.Min(coverageA, coverageB),
                Math.Max(coverageA, coverageB),
                overlap - (overlap >= bestA[pair.A] ? secondA[pair.A] : bestA[pair.A]),
                overlap - (overlap >= bestB[pair.B] ? secondB[pair.B] : bestB[pair.B]),
                Math.Log(1 + (pair.Score.WeightA + pair.Score.WeightB) / 2),
                Math.Abs(Math.Log((x.Length + 8.0) / (y.Length + 8.0))),
                Order.Agreement * Math.Abs(Relative(pair.A, a.Length) - Relative(pair.B, b.Length)),
                joins.Gain(p),
                joins.Overlap(p));
            Evidence[p].CopyTo(values);
            Alone[p] = (1 - Retold) * LogOdds.Of(options.PairWeights.AsSpan(), values) + (retelling is null ? 0 : Retold * retelling.Of(pair, p));
        }
        Settle([.. Alone]);
    }

    public PairScores Scores { get; }

    public Order Order { get; }

    /// <summary>How little the two articles share on the whole: 0 for translations of one another, 1 for independent reports and for languages without a lexicon.</summary>
    public double Apart { get; }

    /// <summary>How far the two articles are independent reports, 0 to 1.</summary>
    public double Retold { get; }

    /// <summary>Parallel to the scores.</summary>
    public PairEvidence[] Evidence { get; }

    /// <summary>Log-odds of a pair by itself: by <see cref="Evidence"/>, in independent reports by <see cref="Retelling"/>.</summary>
    public double[] Alone { get; }

    /// <summary>Log-odds with what stands around.</summary>
    public double[] Final { get; private set; } = [];

    /// <summary>Parallel to the scores: <see cref="Final"/> as probabilities.</summary>
    public double[] Probabilities { get; private set; } = [];

    /// <summary>Of every unit of the first article its probable partners.</summary>
    public LikelyPartners PartnersOfA { get; private set; }

    /// <summary>Of every unit of the second article its probable partners.</summary>
    public LikelyPartners PartnersOfB { get; private set; }

    /// <summary>The probability of a pair; a small one for a pair not looked at.</summary>
    public double Probability(int a, int b)
    {
        var place = Scores.Find(a, b);
        return place < 0 ? LogOdds.ToProbability(options.AbsentLogOdds) : Probabilities[place];
    }

    /// <summary>Takes new log-odds.</summary>
    [MemberNotNull(nameof(PartnersOfA), nameof(PartnersOfB))]
    public void Settle(double[] final)
    {
        Final = final;
        Probabilities = Array.ConvertAll(final, LogOdds.ToProbability);
        PartnersOfA = LikelyPartners.OfA(countA, Scores, Final, Probabilities);
        PartnersOfB = LikelyPartners.OfB(countB, Scores, Final, Probabilities);
    }

    private (float[] Best, float[] Second) BestTwo(int count, Func<ScoredPair, int> side)
    {
        var best = new float[count];
        var second = new float[count];
        foreach (var pair in Scores.All)
        {
            var unit = side(pair);
            if (pair.Score.Overlap > best[unit])
            {
                second[unit] = best[unit];
                best[unit] = pair.Score.Overlap;
            }
            else if (pair.Score.Overlap > second[unit])
            {
                second[unit] = pair.Score.Overlap;
            }
        }
        return (best, second);
    }

    private static double Relative(int index, int count) => count > 1 ? index / (count - 1.0) : 0.5;
}
