using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Inverted index over the units of one article: finds, for a unit of another one, the few that share most weight with it.
/// Features that very many units have are left out, so that the work stays linear in the number of units.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>A feature in more units than this finds nothing by itself.</summary>
    private const int LongestPosting = 300;

    private readonly Dictionary<uint, List<(int Unit, float Weight)>> postings = [];
    private readonly UnitVector[] units;
    private readonly float[] sums;
    private readonly float[] bests;
    private readonly List<int> touched = [];
    private readonly List<int> touchedByItem = [];

    public CandidateIndex(UnitVector[] units)
    {
        this.units = units;
        sums = new float[units.Length];
        bests = new float[units.Length];
        for (var u = 0; u < units.Length; u++)
        {
            foreach (var hit in units[u].Hits)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, hit.Feature, out _);
                list ??= [];
                var weight = hit.Weight * units[u].ItemWeights[hit.Item];
                if (list.Count > 0 && list[^1].Unit == u)
                {
                    list[^1] = (u, Math.Max(weight, list[^1].Weight));
                }
                else
                {
                    list.Add((u, weight));
                }
            }
        }
    }

    /// <summary>The best <paramref name="count"/> units by an upper bound of their overlap, in ascending order of index.</summary>
    /// <param name="unit">Of the other article.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="place">Where it would stand here by its relative position: of repeated sentences the nearest are taken.</param>
    /// <param name="found">Filled with indices.</param>
    public void Find(UnitVector unit, int count, double place, List<int> found)
    {
        touched.Clear();
        // an item counts once for a unit, by its best feature
        var order = ByItem(unit);
        for (var start = 0; start < order.Length;)
        {
            var item = unit.Hits[order[start]].Item;
            var own = unit.ItemWeights[item];
            touchedByItem.Clear();
            for (; start < order.Length && unit.Hits[order[start]].Item == item; start++)
            {
                var hit = unit.Hits[order[start]];
                if (postings.TryGetValue(hit.Feature, out var list) && list.Count <= LongestPosting)
                {
                    Answer(list, hit.Weight, own);
                }
            }
            foreach (var other in touchedByItem)
            {
                if (sums[other] == 0)
                {
                    touched.Add(other);
                }
                sums[other] += bests[other];
                bests[other] = 0;
            }
        }
        foreach (var other in touched)
        {
            sums[other] /= unit.TotalWeight + units[other].TotalWeight;
        }
        TakeBest(count, place, found);
        foreach (var other in touched)
        {
            sums[other] = 0;
        }
    }

    private void Answer(List<(int Unit, float Weight)> list, float strength, float own)
    {
        foreach (var (other, weight) in CollectionsMarshal.AsSpan(list))
        {
            var gain = strength * (own + weight);
            if (bests[other] == 0)
            {
                touchedByItem.Add(other);
                bests[other] = gain;
            }
            else if (gain > bests[other])
            {
                bests[other] = gain;
            }
        }
    }

    /// <summary>Keeps the best so far ordered, best first: most units are worse than the last of them and cost one comparison.</summary>
    private void TakeBest(int count, double place, List<int> found)
    {
        found.Clear();
        foreach (var other in touched)
        {
            if (found.Count == count)
            {
                if (!IsBetter(other, found[^1], place))
                {
                    continue;
                }
                found.RemoveAt(count - 1);
            }
            var at = found.Count;
            while (at > 0 && IsBetter(other, found[at - 1], place)) at--;
            found.Insert(at, other);
        }
        found.Sort();
    }

    private bool IsBetter(int x, int y, double place)
    {
        if (sums[x] != sums[y])
        {
            return sums[x] > sums[y];
        }
        var (farX, farY) = (Math.Abs(x - place), Math.Abs(y - place));
        return farX != farY ? farX < farY : x < y;
    }

    /// <summary>The places of the hits, ordered by item and then as they stand.</summary>
    private static int[] ByItem(UnitVector unit)
    {
        var next = new int[unit.Items.Length + 1];
        foreach (var hit in unit.Hits)
        {
            next[hit.Item + 1]++;
        }
        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }
        var order = new int[unit.Hits.Length];
        for (var h = 0; h < order.Length; h++)
        {
            order[next[unit.Hits[h].Item]++] = h;
        }
        return order;
    }
}
