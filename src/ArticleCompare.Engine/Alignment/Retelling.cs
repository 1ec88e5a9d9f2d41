using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Two articles as independent reports of one event, which share few words even where they say the same. What counts is by how much two units
/// share more than each of them shares with the other article on the whole (names and words of the event stand everywhere),
/// that it is several things, and that they are told nowhere else. One claim may be told in several units there: that there is a better partner speaks against none.
/// </summary>
internal sealed class Retelling
{
    /// <summary>Words of less weight than this may be answered anywhere.</summary>
    private const float Usual = 1.5f;

    /// <summary>A match of this weight is a point of its own.</summary>
    private const float Point = 2.5f;

    private readonly AlignmentOptions options;
    private readonly double[] crowdA;
    private readonly double[] crowdB;
    private readonly double[] shared;

    /// <param name="scores">Of the two articles.</param>
    /// <param name="a">The weighed units of the first.</param>
    /// <param name="b">The weighed units of the second.</param>
    /// <param name="options">Weights and thresholds.</param>
    public Retelling(PairScores scores, UnitVector[] a, UnitVector[] b, AlignmentOptions options)
    {
        this.options = options;
        crowdA = new double[a.Length];
        crowdB = new double[b.Length];
        foreach (var pair in scores.All)
        {
            crowdA[pair.A] += pair.Score.Overlap / b.Length;
            crowdB[pair.B] += pair.Score.Overlap / a.Length;
        }
        shared = new double[scores.All.Length];
        var partners = new Partners(scores, a, b);
        for (var p = 0; p < shared.Length; p++)
        {
            shared[p] = Evidence(partners.Of(p)) + options.RetellingOtherValue * partners.OtherValues(p);
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
    /// <param name="pair">One of the scores.</param>
    /// <param name="place">Its place in the scores.</param>
    public double Of(ScoredPair pair, int place)
    {
        var beyond = pair.Score.Overlap - (crowdA[pair.A] + crowdB[pair.B]) / 2;
        return Math.Clamp(options.RetellingSlope * (beyond + shared[place] - options.RetellingLeast), -12, 12);
    }

    /// <summary>
    /// What two units share, as overlap: how much the second strongest thing is theirs alone (one may be the person that both are about),
    /// less for every point that they lack to three.
    /// </summary>
    private double Evidence(IEnumerable<(float Shared, int Partners)> matches)
    {
        var (first, second, points) = (0.0, 0.0, 0);
        foreach (var (weight, partners) in matches)
        {
            var own = Math.Max(0, weight - Usual) / Math.Sqrt(partners);
            (first, second) = own > first ? (own, first) : (first, Math.Max(second, own));
            points += weight >= Point ? 1 : 0;
        }
        return options.RetellingSecond * Math.Log(1 + second) - options.RetellingPoint * Math.Max(0, 3 - points);
    }

    /// <summary>What the units of every pair share, and in how many pairs either word stands for something.</summary>
    private sealed class Partners
    {
        private readonly List<(int A, int B, float Shared)> matches = [];
        private readonly double[] otherValues;
        private readonly int[] starts;
        private readonly int[] ofA;
        private readonly int[] ofB;

        public Partners(PairScores scores, UnitVector[] a, UnitVector[] b)
        {
            var (itemsA, itemsB) = (Starts(a), Starts(b));
            ofA = new int[itemsA[^1]];
            ofB = new int[itemsB[^1]];
            starts = new int[scores.All.Length + 1];
            otherValues = new double[scores.All.Length];
            var (valuesA, valuesB) = (Array.ConvertAll(a, Values), Array.ConvertAll(b, Values));
            var scorer = new PairScorer();
            for (var p = 0; p < scores.All.Length; p++)
            {
                var (x, y) = (scores.All[p].A, scores.All[p].B);
                scorer.Score(a[x], b[y]);
                foreach (var match in scorer.Matches)
                {
                    var (itemA, itemB) = (itemsA[x] + match.A, itemsB[y] + match.B);
                    ofA[itemA]++;
                    ofB[itemB]++;
                    if (!IsFurtherName(match, scorer.Matches))
                    {
                        matches.Add((itemA, itemB, match.Shared(a[x], b[y])));
                    }
                }
                starts[p + 1] = matches.Count;
                otherValues[p] = OtherValue(scorer.Matches, a[x], valuesA[x], b[y], valuesB[y]) / Math.Max(1, a[x].TotalWeight + b[y].TotalWeight);
            }
        }

        public IEnumerable<(float Shared, int Partners)> Of(int place)
        {
            for (var m = starts[place]; m < starts[place + 1]; m++)
            {
                yield return (matches[m].Shared, ofA[matches[m].A] * ofB[matches[m].B]);
            }
        }

        /// <summary>What both units give other values of (3.1 metres, 3.4 metres), as a share of their weight.</summary>
        public double OtherValues(int place) => otherValues[place];

        /// <summary>Which items are numbers.</summary>
        private static bool[] Values(UnitVector unit)
        {
            var values = new bool[unit.Items.Length];
            foreach (var hit in unit.Hits)
            {
                values[hit.Item] |= Feature.KindOf(hit.Feature) == FeatureKind.Value;
            }
            return values;
        }

        /// <summary>The weight of numbers that nothing answers, each right in front of one and the same thing.</summary>
        private static double OtherValue(IReadOnlyList<ItemMatch> matches, UnitVector a, bool[] valuesA, UnitVector b, bool[] valuesB)
        {
            var weight = 0.0;
            foreach (var match in matches)
            {
                if (match.A > 0 && match.B > 0 && valuesA[match.A - 1] && valuesB[match.B - 1] && match.Shared(a, b) >= Point
                    && !matches.Any(m => m.A == match.A - 1 || m.B == match.B - 1))
                {
                    weight += a.ItemWeights[match.A - 1] + b.ItemWeights[match.B - 1];
                }
            }
            return weight;
        }

        /// <summary>Ellen Brask is one person: the word before is told by its spelling too.</summary>
        private static bool IsFurtherName(ItemMatch match, IReadOnlyList<ItemMatch> all)
        {
            if (!IsSpelling(match))
            {
                return false;
            }
            foreach (var other in all)
            {
                if (other.A + 1 == match.A && other.B + 1 == match.B && IsSpelling(other))
                {
                    return true;
                }
            }
            return false;
        }

        private static bool IsSpelling(ItemMatch match) => Feature.KindOf(match.Feature) is FeatureKind.Spelling or FeatureKind.Sound;

        private static int[] Starts(UnitVector[] units)
        {
            var starts = new int[units.Length + 1];
            for (var u = 0; u < units.Length; u++)
            {
                starts[u + 1] = starts[u] + units[u].Items.Length;
            }
            return starts;
        }
    }
}
