using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Similarity of meaning by vectors, fused into the same score as the words: it answers a share of the weight that words leave
/// unanswered, as a richer lexicon would.
/// </summary>
internal static class Meaning
{
    /// <summary>
    /// The share of the unanswered weight that two units of the very same meaning answer. Not fitted: models differ, and the values
    /// have to do for all of them. Words keep the last say.
    /// </summary>
    private const float Share = 0.6f;

    /// <summary>Units from which on the mean of all vectors is believed to be what they have in common.</summary>
    private const float Smoothing = 20;

    /// <summary>Nearest units that are looked at closely for each unit.</summary>
    private const int Neighbours = 3;

    /// <summary>Of more pairs than this, only those that words propose are looked at, so that the work stays linear.</summary>
    private const long MostPairs = 1_000_000;

    /// <summary>The vector at length 1; null for one without a direction.</summary>
    public static float[]? Unit(ReadOnlySpan<float> vector)
    {
        var sum = 0.0;
        foreach (var x in vector)
        {
            sum += (double)x * x;
        }
        var length = Math.Sqrt(sum);
        if (!(length > 1e-12) || !double.IsFinite(length))
        {
            return null;
        }
        var unit = new float[vector.Length];
        for (var i = 0; i < unit.Length; i++)
        {
            unit[i] = (float)(vector[i] / length);
        }
        return unit;
    }

    /// <summary>
    /// Gives units their vectors, less what all of them have in common: the vectors of most models lie in a narrow cone, so that any
    /// two texts seem alike (Mu and Viswanath 2018, "All-but-the-top").
    /// </summary>
    /// <param name="articles">Of one comparison.</param>
    /// <param name="texts">Parallel: the text of every piece.</param>
    /// <param name="vectors">By text.</param>
    public static void Attach(ArticleVectors[] articles, IReadOnlyList<IReadOnlyList<string>> texts, TextVectors vectors)
    {
        var found = texts.Select(article => article.Select(vectors.Find).ToArray()).ToArray();
        var all = found.SelectMany(f => f).OfType<float[]>().ToList();
        if (all.Count == 0)
        {
            return;
        }
        var common = new double[all[0].Length];
        foreach (var vector in all)
        {
            for (var i = 0; i < common.Length; i++)
            {
                common[i] += vector[i];
            }
        }
        for (var a = 0; a < articles.Length; a++)
        {
            for (var piece = 0; piece < found[a].Length; piece++)
            {
                articles[a].Pieces[piece].Meaning = found[a][piece] is { } vector
                    ? Unit(vector.Select((x, i) => (float)(x - common[i] / (all.Count + Smoothing))).ToArray())
                    : null;
            }
        }
    }

    /// <summary>The meaning of units read as one; null when one of them has none.</summary>
    public static float[]? Join(ReadOnlySpan<UnitVector> units)
    {
        if (units.IsEmpty || units[0].Meaning is not { } first)
        {
            return null;
        }
        var sum = new float[first.Length];
        foreach (var unit in units)
        {
            if (unit.Meaning is not { } own)
            {
                return null;
            }
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += own[i];
            }
        }
        return Unit(sum);
    }

    /// <summary>Cosine, 0 to 1; null where a unit has no vector. Summed in one order, so that it is the same on every machine.</summary>
    public static float? Similarity(UnitVector a, UnitVector b)
    {
        if (a.Meaning is not { } x || b.Meaning is not { } y)
        {
            return null;
        }
        var sum = 0f;
        for (var i = 0; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }
        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>What meaning answers of the weight that words leave unanswered, 0 to 1. A little likeness is nothing: hence the square.</summary>
    public static float Answers(UnitVector a, UnitVector b) => Similarity(a, b) is { } similarity ? Share * similarity * similarity : 0;

    /// <summary>The score of the words with the similarity of meaning.</summary>
    public static PairScore Fuse(PairScore words, UnitVector a, UnitVector b)
    {
        var share = Answers(a, b);
        var total = a.TotalWeight + b.TotalWeight;
        if (share <= 0 || total <= 0)
        {
            return words;
        }
        var weightA = words.WeightA + share * (a.TotalWeight - words.WeightA);
        var weightB = words.WeightB + share * (b.TotalWeight - words.WeightB);
        return new PairScore(weightA, weightB, (weightA + weightB) / total);
    }

    /// <summary>The nearest units of either side by meaning alone.</summary>
    public static IEnumerable<(int A, int B)> Nearest(UnitVector[] a, UnitVector[] b)
    {
        if ((long)a.Length * b.Length > MostPairs || !Array.Exists(a, u => u.Meaning is not null) || !Array.Exists(b, u => u.Meaning is not null))
        {
            return [];
        }
        var all = new List<(int A, int B, float Similarity)>();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                if (Similarity(a[i], b[j]) is > 0 and { } similarity)
                {
                    all.Add((i, j, similarity));
                }
            }
        }
        return Best(all, p => p.A).Concat(Best(all, p => p.B)).Select(p => (p.A, p.B)).Distinct();
    }

    private static IEnumerable<(int A, int B, float Similarity)> Best(List<(int A, int B, float Similarity)> all, Func<(int A, int B, float Similarity), int> side) =>
        all.GroupBy(side).SelectMany(g => g.OrderByDescending(p => p.Similarity).ThenBy(p => p.A).ThenBy(p => p.B).Take(Neighbours));
}
