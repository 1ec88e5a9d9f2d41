using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// How much of a unit's weight is answered by a run of units of the other side, for the beads of a monotone path.
/// Each pair of units is scored once; of a run, every word takes the best answer.
/// </summary>
internal sealed class PathPairs(UnitVector[] a, UnitVector[] b, Band band, AlignmentOptions options)
{
    private readonly PairScorer scorer = new();
    private readonly Pair?[]?[] rows = new Pair?[]?[a.Length];
    private readonly float[] best = new float[UnitVector.MaxAtoms + 8];

    /// <summary>The weight of a unit of the first article that a run of the second answers.</summary>
    public float AnsweredOfA(int i, int j, int count)
    {
        var pair = Get(i, j);
        return count == 1 ? pair.A : (pair.ByRunOfB ??= RunOfB(i, j))[count - 1];
    }

    /// <summary>The weight of a unit of the second article that a run of the first answers.</summary>
    public float AnsweredOfB(int i, int count, int j)
    {
        var pair = Get(i, j);
        return count == 1 ? pair.B : (pair.ByRunOfA ??= RunOfA(i, j))[count - 1];
    }

    /// <summary>The unit and those before it will not be asked for any more.</summary>
    public void Forget(int i)
    {
        if (i < rows.Length)
        {
            rows[i] = null;
        }
    }

    /// <summary>Where the pairs of a unit begin: a bead that holds it may have begun up to its full width earlier.</summary>
    private int First(int i) => band.Low(Math.Max(0, i - MonotoneSearch.Widest));

    private int Last(int i) => Math.Min(b.Length - 1, band.High(i + 1) + MonotoneSearch.Widest);

    private Pair Get(int i, int j)
    {
        var row = rows[i] ??= new Pair?[Last(i) - First(i) + 1];
        return row[j - First(i)] ??= Score(i, j);
    }

    private Pair Score(int i, int j)
    {
        scorer.Score(a[i], b[j]);
        var pair = new Pair([.. scorer.Matches], Meaning.Answers(a[i], b[j]));
        Forget(a[i]);
        pair.A = ImproveA(a[i], pair);
        Forget(b[j]);
        pair.B = ImproveB(b[j], pair);
        return pair;
    }

    /// <summary>By runs that begin at a unit, of one unit, two and so on as far as a bead can go.</summary>
    private float[] RunOfB(int i, int j)
    {
        var longest = Math.Min(Math.Min(MonotoneSearch.Widest, b.Length - j), Math.Max(options.LargestManyToMany - 2, band.High(i + 1) - j));
        var pairs = new Pair[longest];
        for (var m = 0; m < longest; m++)
        {
            pairs[m] = Get(i, j + m);
        }
        var sums = new float[longest];
        var sum = 0f;
        Forget(a[i]);
        for (var m = 0; m < longest; m++)
        {
            sums[m] = sum += ImproveA(a[i], pairs[m]);
        }
        return sums;
    }

    private float[] RunOfA(int i, int j)
    {
        var longest = Math.Min(MonotoneSearch.Widest, a.Length - i);
        while (longest > options.LargestManyToMany - 2 && band.Low(i + longest) > j + 1) longest--;
        var pairs = new Pair[longest];
        for (var n = 0; n < longest; n++)
        {
            pairs[n] = Get(i + n, j);
        }
        var sums = new float[longest];
        var sum = 0f;
        Forget(b[j]);
        for (var n = 0; n < longest; n++)
        {
            sums[n] = sum += ImproveB(b[j], pairs[n]);
        }
        return sums;
    }

    private void Forget(UnitVector unit) => best.AsSpan(0, unit.Atoms.Length).Clear();

    /// <summary>What the words of a unit of the first article gain by a further unit of the second over their best answers so far.</summary>
    private float ImproveA(UnitVector unit, Pair pair)
    {
        var gain = 0f;
        foreach (var match in pair.Matches)
        {
            gain += Improve(unit, unit.Items[match.A], match.Strength);
        }
        return gain + Improve(unit, new Item(0, (short)(pair.Share > 0 ? unit.Atoms.Length : 0), -1), pair.Share);
    }

    private float ImproveB(UnitVector unit, Pair pair)
    {
        var gain = 0f;
        foreach (var match in pair.Matches)
        {
            gain += Improve(unit, unit.Items[match.B], match.Strength);
        }
        return gain + Improve(unit, new Item(0, (short)(pair.Share > 0 ? unit.Atoms.Length : 0), -1), pair.Share);
    }

    private float Improve(UnitVector unit, Item item, float strength)
    {
        var gain = item.Extra >= 0 ? Improve(unit, item.Extra, strength) : 0;
        for (var atom = item.First; atom < item.First + item.Count; atom++)
        {
            gain += Improve(unit, atom, strength);
        }
        return gain;
    }

    /// <summary>Frequent words find an answer anywhere: they count less here.</summary>
    private float Improve(UnitVector unit, int atom, float strength)
    {
        if (strength <= best[atom])
        {
            return 0;
        }
        var gain = (strength - best[atom]) * Math.Max(0, unit.AtomWeights[atom] - (float)options.PathFloor);
        best[atom] = strength;
        return gain;
    }

    /// <param name="Matches">The words that mean the same.</param>
    /// <param name="Share">What the meaning answers of every word.</param>
    private sealed record Pair(ImmutableArray<ItemMatch> Matches, float Share)
    {
        /// <summary>The weight of the first unit that the second answers.</summary>
        public float A { get; set; }

        public float B { get; set; }

        public float[]? ByRunOfB { get; set; }

        public float[]? ByRunOfA { get; set; }
    }
}
