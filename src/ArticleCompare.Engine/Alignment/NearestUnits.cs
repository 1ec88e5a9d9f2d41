using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Bitext retrieval: for every unit of one language the nearest of another.</summary>
public static class NearestUnits
{
    /// <summary>
    /// Index into <paramref name="b"/> of the nearest unit for every unit of <paramref name="a"/> (and the other way round),
    /// by overlap and length, less how near the partner is to all others (inverted softmax: Smith et al. 2017,
    /// "Offline bilingual word vectors, orthogonal transformations and the inverted softmax").
    /// </summary>
    public static (ImmutableArray<int> OfA, ImmutableArray<int> OfB) Find(IReadOnlyList<string> a, string languageA, IReadOnlyList<string> b, string languageB, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        options ??= AlignmentOptions.Default;
        var x = Analyse(a, languageA, options);
        var y = Analyse(b, languageB, options);
        var scores = PairScores.Compute(new IndexedUnits(x), new IndexedUnits(y), options);
        var near = new double[scores.All.Length];
        var crowdA = new double[x.Length];
        var crowdB = new double[y.Length];
        for (var p = 0; p < near.Length; p++)
        {
            var pair = scores.All[p];
            near[p] = (pair.Score.Overlap - options.NearestLength * Math.Abs(Math.Log((x[pair.A].Length + 8.0) / (y[pair.B].Length + 8.0)))) / options.NearestSharpness;
            crowdA[pair.A] += Math.Exp(near[p]);
            crowdB[pair.B] += Math.Exp(near[p]);
        }
        var ofA = new int[x.Length];
        var ofB = new int[y.Length];
        var bestA = new double[x.Length];
        var bestB = new double[y.Length];
        Array.Fill(bestA, double.MinValue);
        Array.Fill(bestB, double.MinValue);
        for (var p = 0; p < near.Length; p++)
        {
            var pair = scores.All[p];
            var forA = near[p] - Math.Log(crowdB[pair.B]);
            var forB = near[p] - Math.Log(crowdA[pair.A]);
            if (forA > bestA[pair.A]) (bestA[pair.A], ofA[pair.A]) = (forA, pair.B);
            if (forB > bestB[pair.B]) (bestB[pair.B], ofB[pair.B]) = (forB, pair.A);
        }
        return ([.. ofA], [.. ofB]);
    }

    private static UnitVector[] Analyse(IReadOnlyList<string> texts, string language, AlignmentOptions options)
    {
        var analyser = new UnitAnalyser(language);
        var vectors = texts.Select(t => analyser.Analyse(t, [new(0, t.Length)])).ToArray();
        Weighing.Weigh(vectors, options);
        return vectors;
    }
}
