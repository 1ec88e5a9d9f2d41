using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Bitext retrieval: for every unit of one language the nearest of another.</summary>
public static class NearestUnits
{
    private const int Neighbourhood = 4;

    /// <summary>
    /// Index into <paramref name="b"/> of the nearest unit for every unit of <paramref name="a"/> (and the other way round),
    /// by overlap corrected for units that are near to everything (CSLS: Lample et al. 2018, "Word translation without parallel data").
    /// </summary>
    public static (ImmutableArray<int> OfA, ImmutableArray<int> OfB) Find(IReadOnlyList<string> a, string languageA, IReadOnlyList<string> b, string languageB, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        options ??= AlignmentOptions.Default;
        var x = Analyse(a, languageA, options);
        var y = Analyse(b, languageB, options);
        var scores = PairScores.Compute(x, y, options);
        var hubA = new float[x.Length];
        var hubB = new float[y.Length];
        for (var i = 0; i < x.Length; i++)
        {
            hubA[i] = Mean(scores.OfA(i));
        }
        for (var j = 0; j < y.Length; j++)
        {
            hubB[j] = Mean(scores.OfB(j));
        }
        var ofA = new int[x.Length];
        var ofB = new int[y.Length];
        Array.Fill(ofA, -1);
        Array.Fill(ofB, -1);
        var bestA = new float[x.Length];
        var bestB = new float[y.Length];
        Array.Fill(bestA, float.MinValue);
        Array.Fill(bestB, float.MinValue);
        foreach (var pair in scores.All)
        {
            var length = Math.Abs(MathF.Log((x[pair.A].Length + 8f) / (y[pair.B].Length + 8f)));
            var margin = 2 * pair.Score.Overlap - hubA[pair.A] - hubB[pair.B] - (float)options.NearestLength * length;
            if (margin > bestA[pair.A]) (bestA[pair.A], ofA[pair.A]) = (margin, pair.B);
            if (margin > bestB[pair.B]) (bestB[pair.B], ofB[pair.B]) = (margin, pair.A);
        }
        return ([.. ofA.Select(i => Math.Max(i, 0))], [.. ofB.Select(i => Math.Max(i, 0))]);
    }

    private static UnitVector[] Analyse(IReadOnlyList<string> texts, string language, AlignmentOptions options)
    {
        var analyser = new UnitAnalyser(language);
        var vectors = texts.Select(t => analyser.Analyse(t, [new(0, t.Length)])).ToArray();
        Weighing.Weigh(vectors, options);
        return vectors;
    }

    private static float Mean(IEnumerable<ScoredPair> pairs) =>
        pairs.Select(p => p.Score.Overlap).OrderDescending().Take(Neighbourhood).DefaultIfEmpty(0).Average();
}
