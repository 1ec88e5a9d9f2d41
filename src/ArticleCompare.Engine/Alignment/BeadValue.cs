using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// What a bead of neighbouring units is worth on a monotone path: the weight that both sides answer, less for growing and for lengths that do not fit.
/// Every pair of units is compared once; a bead takes for each word the best answer of any unit of the other side.
/// </summary>
internal sealed class BeadValue(UnitVector[] a, UnitVector[] b, AlignmentOptions options)
{
    private readonly PairScorer scorer = new();
    private readonly Dictionary<(int, int), (float[] A, float[] B)> covers = [];

    /// <summary>Weight, like the weights of the units; may be negative.</summary>
    public float Of(PathBead bead)
    {
        var shared = 0f;
        var lengthA = 0;
        var lengthB = 0;
        for (var i = bead.A; i < bead.A + bead.CountA; i++)
        {
            lengthA += a[i].Length;
            var weights = a[i].AtomWeights;
            for (var atom = 0; atom < weights.Length; atom++)
            {
                var best = 0f;
                for (var j = bead.B; j < bead.B + bead.CountB; j++)
                {
                    best = Math.Max(best, Cover(i, j).A[atom]);
                }
                shared += best * Math.Max(0, weights[atom] - (float)options.PathFloor);
            }
        }
        for (var j = bead.B; j < bead.B + bead.CountB; j++)
        {
            lengthB += b[j].Length;
            var weights = b[j].AtomWeights;
            for (var atom = 0; atom < weights.Length; atom++)
            {
                var best = 0f;
                for (var i = bead.A; i < bead.A + bead.CountA; i++)
                {
                    best = Math.Max(best, Cover(i, j).B[atom]);
                }
                shared += best * Math.Max(0, weights[atom] - (float)options.PathFloor);
            }
        }
        var ratio = Math.Abs(MathF.Log((lengthA + 12f) / (lengthB + 12f)));
        return shared
            - (float)options.PathLength * ratio * MathF.Sqrt(lengthA + lengthB)
            - (float)options.PathGrowth * (bead.CountA + bead.CountB - 2)
            - (float)options.PathMany * (Math.Min(bead.CountA, bead.CountB) - 1);
    }

    /// <summary>What it costs to leave units alone: a gap costs more to open than to continue.</summary>
    public float Skip(ReadOnlySpan<UnitVector> units)
    {
        var cost = options.PathSkipFirst + (units.Length - 1) * options.PathSkipNext;
        foreach (var unit in units)
        {
            cost += options.PathSkip * unit.TotalWeight;
        }
        return (float)-cost;
    }

    /// <summary>Units before this one of the first article will not be asked for any more.</summary>
    public void Forget(int before, int low, int high)
    {
        for (var j = low; j <= high; j++)
        {
            covers.Remove((before, j));
        }
    }

    private (float[] A, float[] B) Cover(int i, int j)
    {
        if (!covers.TryGetValue((i, j), out var cover))
        {
            covers[(i, j)] = cover = scorer.Cover(a[i], b[j]);
        }
        return cover;
    }
}
