using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// What a bead of neighbouring units is worth on a monotone path: the weight that both sides answer, less for growing and for lengths that do not fit.
/// Every pair of units is compared once; a bead takes for each word the best answer of any unit of the other side.
/// </summary>
internal sealed class BeadValue
{
    private readonly AlignmentOptions options;
    private readonly PathPairs pairs;

    /// <summary>Letters, and weight, of all units before one.</summary>
    private readonly (int Length, double Weight)[] beforeA;
    private readonly (int Length, double Weight)[] beforeB;

    public BeadValue(UnitVector[] a, UnitVector[] b, Band band, AlignmentOptions options)
    {
        this.options = options;
        pairs = new PathPairs(a, b, band, options);
        beforeA = Sums(a);
        beforeB = Sums(b);
    }

    /// <summary>Weight, like the weights of the units; may be negative.</summary>
    public float Of(PathBead bead)
    {
        var shared = 0f;
        for (var i = bead.A; i < bead.A + bead.CountA; i++)
        {
            shared += pairs.AnsweredOfA(i, bead.B, bead.CountB);
        }
        for (var j = bead.B; j < bead.B + bead.CountB; j++)
        {
            shared += pairs.AnsweredOfB(bead.A, bead.CountA, j);
        }
        var lengthA = beforeA[bead.A + bead.CountA].Length - beforeA[bead.A].Length;
        var lengthB = beforeB[bead.B + bead.CountB].Length - beforeB[bead.B].Length;
        var ratio = Math.Abs(MathF.Log((lengthA + 12f) / (lengthB + 12f)));
        return shared
            - (float)options.PathLength * ratio * MathF.Sqrt(lengthA + lengthB)
            - (float)options.PathGrowth * (bead.CountA + bead.CountB - 2)
            + (float)options.PathMany * (Math.Min(bead.CountA, bead.CountB) - 1);
    }

    /// <summary>What it costs to leave units of the first article alone: a gap costs more to open than to continue.</summary>
    public float SkipA(int first, int count) => Skip(count, beforeA[first + count].Weight - beforeA[first].Weight);

    /// <summary>The same for the second article.</summary>
    public float SkipB(int first, int count) => Skip(count, beforeB[first + count].Weight - beforeB[first].Weight);

    /// <summary>Units before this one of the first article will not be asked for any more.</summary>
    public void Forget(int before) => pairs.Forget(before);

    private float Skip(int count, double weight) =>
        (float)-(options.PathSkipFirst + (count - 1) * options.PathSkipNext + options.PathSkip * weight);

    private static (int Length, double Weight)[] Sums(UnitVector[] units)
    {
        var sums = new (int Length, double Weight)[units.Length + 1];
        for (var u = 0; u < units.Length; u++)
        {
            sums[u + 1] = (sums[u].Length + units[u].Length, sums[u].Weight + units[u].TotalWeight);
        }
        return sums;
    }
}
