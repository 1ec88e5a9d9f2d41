using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Two items taken for the same.</summary>
/// <param name="A">Index into the items of the first unit.</param>
/// <param name="B">Index into the items of the second unit.</param>
/// <param name="Feature">What they have in common.</param>
/// <param name="Strength">0 to 1.</param>
internal readonly record struct ItemMatch(short A, short B, uint Feature, float Strength);

/// <summary>How much of two units is the same.</summary>
/// <param name="WeightA">Weight of the first unit that the second answers.</param>
/// <param name="WeightB">Weight of the second unit that the first answers.</param>
/// <param name="Overlap">Both as a share of both units' whole weight, 0 to 1 (the Dice coefficient).</param>
internal readonly record struct PairScore(float WeightA, float WeightB, float Overlap);

/// <summary>
/// Soft one-to-one overlap of two weighted units: the heaviest matching items first, every word used once.
/// Keeps its buffers; not for several threads at once.
/// </summary>
internal sealed class PairScorer
{
    private readonly List<(float Gain, ItemMatch Match)> found = [];
    private readonly List<ItemMatch> chosen = [];
    private readonly bool[] usedA = new bool[UnitVector.MaxAtoms + 8];
    private readonly bool[] usedB = new bool[UnitVector.MaxAtoms + 8];

    /// <summary>The matches of the last call, heaviest first.</summary>
    public IReadOnlyList<ItemMatch> Matches => chosen;

    public PairScore Score(UnitVector a, UnitVector b)
    {
        Collect(a, b);
        found.Sort(static (x, y) =>
        {
            var byGain = y.Gain.CompareTo(x.Gain);
            return byGain != 0 ? byGain : x.Match.A != y.Match.A ? x.Match.A.CompareTo(y.Match.A) : x.Match.B.CompareTo(y.Match.B);
        });
        chosen.Clear();
        usedA.AsSpan(0, a.Atoms.Length).Clear();
        usedB.AsSpan(0, b.Atoms.Length).Clear();
        var weightA = 0f;
        var weightB = 0f;
        foreach (var (_, match) in found)
        {
            var itemA = a.Items[match.A];
            var itemB = b.Items[match.B];
            if (!IsFree(usedA, itemA) || !IsFree(usedB, itemB))
            {
                continue;
            }
            Use(usedA, itemA);
            Use(usedB, itemB);
            weightA += match.Strength * a.ItemWeights[match.A];
            weightB += match.Strength * b.ItemWeights[match.B];
            chosen.Add(match);
        }
        var total = a.TotalWeight + b.TotalWeight;
        return new PairScore(weightA, weightB, total > 0 ? (weightA + weightB) / total : 0);
    }

    /// <summary>For every atom of both units how strongly the other side answers it, 0 to 1.</summary>
    public (float[] A, float[] B) Cover(UnitVector a, UnitVector b)
    {
        Score(a, b);
        var coverA = new float[a.Atoms.Length];
        var coverB = new float[b.Atoms.Length];
        foreach (var match in chosen)
        {
            Fill(coverA, a.Items[match.A], match.Strength);
            Fill(coverB, b.Items[match.B], match.Strength);
        }
        return (coverA, coverB);
    }

    private static void Fill(float[] cover, Item item, float strength)
    {
        cover.AsSpan(item.First, item.Count).Fill(strength);
        if (item.Extra >= 0)
        {
            cover[item.Extra] = strength;
        }
    }

    private void Collect(UnitVector a, UnitVector b)
    {
        found.Clear();
        var i = 0;
        var j = 0;
        while (i < a.Hits.Length && j < b.Hits.Length)
        {
            var feature = a.Hits[i].Feature;
            if (feature != b.Hits[j].Feature)
            {
                if (feature < b.Hits[j].Feature) i++;
                else j++;
                continue;
            }
            var endA = EndOf(a.Hits, i);
            var endB = EndOf(b.Hits, j);
            for (var x = i; x < endA; x++)
            {
                for (var y = j; y < endB; y++)
                {
                    var strength = a.Hits[x].Weight * b.Hits[y].Weight;
                    found.Add((strength * (a.ItemWeights[a.Hits[x].Item] + b.ItemWeights[b.Hits[y].Item]), new ItemMatch(a.Hits[x].Item, b.Hits[y].Item, feature, strength)));
                }
            }
            i = endA;
            j = endB;
        }
    }

    private static int EndOf(Hit[] hits, int start)
    {
        var end = start + 1;
        while (end < hits.Length && hits[end].Feature == hits[start].Feature)
        {
            end++;
        }
        return end;
    }

    private static bool IsFree(bool[] used, Item item)
    {
        if (item.Extra >= 0 && used[item.Extra])
        {
            return false;
        }
        for (var i = item.First; i < item.First + item.Count; i++)
        {
            if (used[i])
            {
                return false;
            }
        }
        return true;
    }

    private static void Use(bool[] used, Item item)
    {
        used.AsSpan(item.First, item.Count).Fill(true);
        if (item.Extra >= 0)
        {
            used[item.Extra] = true;
        }
    }
}
