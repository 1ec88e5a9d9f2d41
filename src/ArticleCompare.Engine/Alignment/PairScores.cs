using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>A unit of one article and one of another, with their overlap.</summary>
internal readonly record struct ScoredPair(int A, int B, PairScore Score);

/// <summary>The overlaps of two articles' units, for the pairs worth looking at.</summary>
internal sealed class PairScores
{
    private readonly ScoredPair[] all;
    private readonly int[] startOfA;
    private readonly int[] orderOfB;
    private readonly int[] startOfB;

    private PairScores(ScoredPair[] all, int countA, int countB)
    {
        this.all = all;
        startOfA = new int[countA + 1];
        startOfB = new int[countB + 1];
        foreach (var pair in all)
        {
            startOfA[pair.A + 1]++;
            startOfB[pair.B + 1]++;
        }
        for (var i = 0; i < countA; i++) startOfA[i + 1] += startOfA[i];
        for (var i = 0; i < countB; i++) startOfB[i + 1] += startOfB[i];
        orderOfB = new int[all.Length];
        var next = startOfB[..^1];
        for (var p = 0; p < all.Length; p++)
        {
            orderOfB[next[all[p].B]++] = p;
        }
    }

    /// <summary>Ordered by A, then B.</summary>
    public ReadOnlySpan<ScoredPair> All => all;

    public IEnumerable<ScoredPair> OfA(int a)
    {
        for (var p = startOfA[a]; p < startOfA[a + 1]; p++) yield return all[p];
    }

    public IEnumerable<ScoredPair> OfB(int b)
    {
        for (var p = startOfB[b]; p < startOfB[b + 1]; p++) yield return all[orderOfB[p]];
    }

    /// <summary>The place of a pair in <see cref="All"/>; -1 for a pair not looked at.</summary>
    public int Find(int a, int b)
    {
        if (a < 0 || b < 0 || a >= startOfA.Length - 1)
        {
            return -1;
        }
        var low = startOfA[a];
        var high = startOfA[a + 1] - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var at = all[middle].B;
            if (at == b)
            {
                return middle;
            }
            if (at < b) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /// <summary>The places in <see cref="All"/> of a unit's pairs.</summary>
    public (int Start, int End) RangeOfA(int a) => (startOfA[a], startOfA[a + 1]);

    /// <summary>The places in <see cref="All"/> of a unit's pairs.</summary>
    public ReadOnlySpan<int> PlacesOfB(int b) => orderOfB.AsSpan(startOfB[b], startOfB[b + 1] - startOfB[b]);

    /// <param name="a">The first article.</param>
    /// <param name="b">The second article.</param>
    /// <param name="options">How many candidates are scored.</param>
    /// <param name="row">Whose memory may be used; null for none.</param>
    public static PairScores Compute(IndexedUnits a, IndexedUnits b, AlignmentOptions options, MatchRow? row = null)
    {
        row ??= new MatchRow();
        var (countA, countB) = (a.Units.Length, b.Units.Length);
        var candidates = countA + countB > options.LongArticles ? options.CandidatesInLongArticles : options.Candidates;
        // of few units, every other unit is among the best
        var scored = Math.Min(countA, countB) <= candidates ? ScoreAll(a.Units, b, row) : Score(a.Units, b, Candidates(a, b, candidates), row);
        return new PairScores(scored, countA, countB).With(Meaning.Nearest(a.Units, b.Units), a, b, row);
    }

    /// <summary>These and further pairs, which are scored now.</summary>
    public PairScores With(IEnumerable<(int A, int B)> further, IndexedUnits a, IndexedUnits b, MatchRow row)
    {
        var missing = further.Where(p => Find(p.A, p.B) < 0).Select(p => Key(p.A, p.B)).Distinct().Order().ToArray();
        return missing.Length == 0 ? this : new PairScores(Merged(all, Score(a.Units, b, missing, row)), a.Units.Length, b.Units.Length);
    }

    /// <summary>Two lists without a pair in common, each ordered by A, then B.</summary>
    private static ScoredPair[] Merged(ScoredPair[] x, ScoredPair[] y)
    {
        var merged = new ScoredPair[x.Length + y.Length];
        for (int i = 0, j = 0; i + j < merged.Length;)
        {
            merged[i + j] = j == y.Length || (i < x.Length && Key(x[i].A, x[i].B) < Key(y[j].A, y[j].B)) ? x[i++] : y[j++];
        }
        return merged;
    }

    private static long Key(int a, int b) => ((long)a << 32) | (uint)b;

    /// <summary>The best partners of every unit of either article, each pair once, ascending.</summary>
    private static long[] Candidates(IndexedUnits a, IndexedUnits b, int count)
    {
        var (countA, countB) = (a.Units.Length, b.Units.Length);
        var pairs = new List<long>((countA + countB) * count);
        var found = new List<int>();
        for (var i = 0; i < countA; i++)
        {
            b.Index.Find(a.Units[i], count, (double)i * countB / countA, found);
            foreach (var j in found)
            {
                pairs.Add(Key(i, j));
            }
        }
        for (var j = 0; j < countB; j++)
        {
            a.Index.Find(b.Units[j], count, (double)j * countA / countB, found);
            foreach (var i in found)
            {
                pairs.Add(Key(i, j));
            }
        }
        pairs.Sort();
        var once = new List<long>(pairs.Count);
        foreach (var pair in pairs)
        {
            if (once.Count == 0 || once[^1] != pair)
            {
                once.Add(pair);
            }
        }
        return [.. once];
    }

    private static ScoredPair[] Score(UnitVector[] a, IndexedUnits b, long[] pairs, MatchRow row)
    {
        var scorer = new PairScorer();
        var scored = new ScoredPair[pairs.Length];
        for (var p = 0; p < pairs.Length; p++)
        {
            var i = (int)(pairs[p] >> 32);
            var j = (int)(uint)pairs[p];
            row.Move(a[i], b);
            scored[p] = new ScoredPair(i, j, scorer.Score(a[i], b.Units[j], row.Get(j)));
        }
        return scored;
    }

    /// <summary>Every pair that shares anything.</summary>
    private static ScoredPair[] ScoreAll(UnitVector[] a, IndexedUnits b, MatchRow row)
    {
        var scorer = new PairScorer();
        var scored = new List<ScoredPair>(a.Length * b.Units.Length);
        for (var i = 0; i < a.Length; i++)
        {
            row.Move(a[i], b);
            for (var j = 0; j < b.Units.Length; j++)
            {
                var score = scorer.Score(a[i], b.Units[j], row.Get(j));
                if (score.Overlap > 0)
                {
                    scored.Add(new ScoredPair(i, j, score));
                }
            }
        }
        return [.. scored];
    }
}
