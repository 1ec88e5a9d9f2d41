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
        found.Clear();
        touched.Clear();
        // an item counts once for a unit, by its best feature
        Span<int> order = unit.Hits.Length <= 2048 ? stackalloc int[unit.Hits.Length] : new int[unit.Hits.Length];
        for (var h = 0; h < order.Length; h++)
        {
            order[h] = h;
        }
        order.Sort((x, y) => unit.Hits[x].Item != unit.Hits[y].Item ? unit.Hits[x].Item.CompareTo(unit.Hits[y].Item) : x.CompareTo(y));
        for (var start = 0; start < order.Length;)
        {
            var item = unit.Hits[order[start]].Item;
            touchedByItem.Clear();
            var h = start;
            for (; h < order.Length && unit.Hits[order[h]].Item == item; h++)
            {
                var hit = unit.Hits[order[h]];
                if (!postings.TryGetValue(hit.Feature, out var list) || list.Count > LongestPosting)
                {
                    continue;
                }
                var own = unit.ItemWeights[item];
                foreach (var (other, weight) in list)
                {
                    var gain = hit.Weight * (own + weight);
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
            foreach (var other in touchedByItem)
            {
                if (sums[other] == 0)
                {
                    touched.Add(other);
                }
                sums[other] += bests[other];
                bests[other] = 0;
            }
            start = h;
        }
        foreach (var other in touched)
        {
            sums[other] /= unit.TotalWeight + units[other].TotalWeight;
        }
        if (touched.Count > count)
        {
            touched.Sort((x, y) =>
            {
                var bySum = sums[y].CompareTo(sums[x]);
                var byPlace = Math.Abs(x - place).CompareTo(Math.Abs(y - place));
                return bySum != 0 ? bySum : byPlace != 0 ? byPlace : x.CompareTo(y);
            });
        }
        found.AddRange(touched.Take(count));
        found.Sort();
        foreach (var other in touched)
        {
            sums[other] = 0;
        }
    }
}
