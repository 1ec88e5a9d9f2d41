namespace ArticleCompare.Engine.Alignment;

/// <summary>How far two articles tell things in the same order, and the surest links as fixed points on the way.</summary>
internal sealed class Order
{
    /// <summary>An anchor shares at least this much.</summary>
    private const float LeastOverlap = 0.25f;

    /// <summary>Overlap of sentences that are surely told after each other.</summary>
    private const float SureOverlap = 0.4f;

    /// <summary>Anchors that a measured order needs before it is believed: half at this number.</summary>
    private const double Doubt = 2;

    /// <summary>From this agreement on, a gap between anchors proposes candidates.</summary>
    private const double GapAgreement = 0.5;

    private const int LargestGap = 4;

    public Order(PairScores scores, int countA, int countB)
    {
        var bestOfA = Best(scores, countA, countB, static p => p.A, static p => p.B);
        var bestOfB = Best(scores, countB, countA, static p => p.B, static p => p.A);
        var anchors = new List<(int A, int B)>();
        var sure = 0;
        foreach (var pair in scores.All)
        {
            if (bestOfA[pair.A] == pair.B && bestOfB[pair.B] == pair.A && pair.Score.Overlap >= LeastOverlap)
            {
                anchors.Add((pair.A, pair.B));
                sure += pair.Score.Overlap >= SureOverlap ? 1 : 0;
            }
        }
        Shared = (sure + 1) / (Math.Sqrt((double)countA * countB) + 1);
        Agreement = Tau(anchors) * anchors.Count / (anchors.Count + Doubt);
        Chain = LongestChain(anchors);
    }

    /// <summary>0 for no common order, 1 for the same: Kendall's tau of the anchors, doubted when they are few.</summary>
    public double Agreement { get; }

    /// <summary>
    /// Share of the articles that is surely in the other one (geometric mean of both), 0 to 1: near 1 for translations, small for independent reports.
    /// One more link is taken to be there, since of a sentence or two nothing can be said.
    /// </summary>
    public double Shared { get; }

    /// <summary>The longest run of anchors that ascends on both sides.</summary>
    public List<(int A, int B)> Chain { get; }

    /// <summary>
    /// What stands between two neighbouring anchors on both sides: candidates by place, for sentences without a telling word.
    /// None when the articles do not agree in order or the gap is large.
    /// </summary>
    public IEnumerable<(int A, int B)> Gaps(int countA, int countB)
    {
        if (Agreement < GapAgreement)
        {
            yield break;
        }
        var from = (A: -1, B: -1);
        foreach (var to in Chain.Append((A: countA, B: countB)))
        {
            if (to.A - from.A - 1 <= LargestGap && to.B - from.B - 1 <= LargestGap)
            {
                for (var i = from.A + 1; i < to.A; i++)
                {
                    for (var j = from.B + 1; j < to.B; j++)
                    {
                        yield return (i, j);
                    }
                }
            }
            from = to;
        }
    }

    /// <summary>Of every unit its best partner; of repeated sentences the one whose place fits best.</summary>
    private static int[] Best(PairScores scores, int count, int others, Func<ScoredPair, int> side, Func<ScoredPair, int> other)
    {
        var best = new int[count];
        var overlap = new float[count];
        Array.Fill(best, -1);
        foreach (var pair in scores.All)
        {
            var unit = side(pair);
            var place = (double)unit * others / count;
            if (pair.Score.Overlap > overlap[unit]
                || (pair.Score.Overlap == overlap[unit] && best[unit] >= 0 && Math.Abs(other(pair) - place) < Math.Abs(best[unit] - place)))
            {
                overlap[unit] = pair.Score.Overlap;
                best[unit] = other(pair);
            }
        }
        return best;
    }

    /// <summary>Anchors come in ascending order of A, each A and B once.</summary>
    private static double Tau(List<(int A, int B)> anchors)
    {
        if (anchors.Count < 2)
        {
            return 0;
        }
        var inversions = Inversions([.. anchors.Select(a => a.B)]);
        var pairs = anchors.Count * (anchors.Count - 1.0) / 2;
        return Math.Max(0, 1 - 2 * inversions / pairs);
    }

    /// <summary>How many pairs of values stand in the wrong order, counted by merging, so that long texts stay cheap. Sorts the values.</summary>
    internal static long Inversions(int[] values) => Inversions(values, new int[values.Length], 0, values.Length);

    private static long Inversions(int[] values, int[] buffer, int start, int end)
    {
        if (end - start < 2)
        {
            return 0;
        }
        var middle = (start + end) / 2;
        var count = Inversions(values, buffer, start, middle) + Inversions(values, buffer, middle, end);
        var i = start;
        var j = middle;
        for (var k = start; k < end; k++)
        {
            if (j >= end || i < middle && values[i] <= values[j])
            {
                buffer[k] = values[i++];
            }
            else
            {
                count += middle - i;
                buffer[k] = values[j++];
            }
        }
        Array.Copy(buffer, start, values, start, end - start);
        return count;
    }

    /// <summary>Longest increasing subsequence by patience sorting.</summary>
    private static List<(int A, int B)> LongestChain(List<(int A, int B)> anchors)
    {
        var tails = new List<int>();
        var before = new int[anchors.Count];
        for (var i = 0; i < anchors.Count; i++)
        {
            var low = 0;
            var high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (anchors[tails[middle]].B < anchors[i].B) low = middle + 1;
                else high = middle;
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(i);
            else tails[low] = i;
        }
        var chain = new List<(int, int)>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
        {
            chain.Add(anchors[i]);
        }
        chain.Reverse();
        return chain;
    }
}
