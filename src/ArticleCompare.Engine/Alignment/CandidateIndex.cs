using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Inverted index over the units of one article: finds, for a unit of another one, the few that share most weight with it.
/// What very many units have finds nothing, so that the work stays linear in the number of units. Not for several threads at once.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>A feature in more units than this finds nothing by itself.</summary>
    private const int LongestPosting = 300;

    /// <summary>How many entries are read for one unit; the rarest features go first.</summary>
    private const int MostEntries = 4000;

    private readonly UnitVector[] units;

    /// <summary>The entries of every feature: where they begin, and how many.</summary>
    private readonly Dictionary<uint, (int Start, int Count)> postings = [];
    private readonly (int Unit, float Weight)[] entries;

    /// <summary>The whole weight of every unit.</summary>
    private readonly float[] totals;
    private readonly float[] sums;
    private readonly float[] bests;
    private readonly List<int> touched = [];
    private readonly List<int> touchedByItem = [];
    private readonly List<(short Item, float Strength, int Start, int Count)> asked = [];

    /// <param name="units">Weighed.</param>
    public CandidateIndex(UnitVector[] units)
    {
        this.units = units;
        totals = Array.ConvertAll(units, u => u.TotalWeight);
        sums = new float[units.Length];
        bests = new float[units.Length];
        var size = Count();
        entries = new (int, float)[size];
        for (var u = 0; u < units.Length; u++)
        {
            Enter(u);
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
        Ask(unit);
        // an item counts once for a unit, by its best feature
        for (var start = 0; start < asked.Count;)
        {
            var item = asked[start].Item;
            touchedByItem.Clear();
            for (; start < asked.Count && asked[start].Item == item; start++)
            {
                Answer(asked[start].Start, asked[start].Count, asked[start].Strength, unit.ItemWeights[item]);
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
            sums[other] /= unit.TotalWeight + totals[other];
        }
        TakeBest(count, place, found);
        foreach (var other in touched)
        {
            sums[other] = 0;
        }
    }

    /// <summary>Counts the entries of every feature and gives each its place.</summary>
    /// <returns>How many there are.</returns>
    private int Count()
    {
        foreach (var unit in units)
        {
            for (var h = 0; h < unit.Matchable.Length; h++)
            {
                if (h == 0 || unit.Matchable[h].Feature != unit.Matchable[h - 1].Feature)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(postings, unit.Matchable[h].Feature, out _).Count++;
                }
            }
        }
        var size = 0;
        foreach (var feature in postings.Keys)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrNullRef(postings, feature);
            var count = posting.Count;
            // filled up again while entries are made
            posting = (count > LongestPosting ? -1 : size, 0);
            size += count > LongestPosting ? 0 : count;
        }
        return size;
    }

    private void Enter(int unit)
    {
        var hits = units[unit].Matchable;
        for (var h = 0; h < hits.Length;)
        {
            var feature = hits[h].Feature;
            var weight = 0f;
            for (; h < hits.Length && hits[h].Feature == feature; h++)
            {
                weight = Math.Max(weight, hits[h].Weight * units[unit].ItemWeights[hits[h].Item]);
            }
            ref var posting = ref CollectionsMarshal.GetValueRefOrNullRef(postings, feature);
            if (posting.Start >= 0)
            {
                entries[posting.Start + posting.Count++] = (unit, weight);
            }
        }
    }

    /// <summary>Looks up the unit's features, item by item; the most frequent ones are left out when there are too many entries to read.</summary>
    private void Ask(UnitVector unit)
    {
        asked.Clear();
        var total = 0;
        foreach (var h in ByItem(unit))
        {
            var hit = unit.Matchable[h];
            if (postings.TryGetValue(hit.Feature, out var posting) && posting.Start >= 0)
            {
                asked.Add((hit.Item, hit.Weight, posting.Start, posting.Count));
                total += posting.Count;
            }
        }
        if (total <= MostEntries)
        {
            return;
        }
        var counts = asked.Select(a => a.Count).Order().ToArray();
        var last = counts.Length - 1;
        while (last > 0 && total > MostEntries)
        {
            total -= counts[last--];
        }
        asked.RemoveAll(a => a.Count > counts[last]);
    }

    private void Answer(int start, int count, float strength, float own)
    {
        foreach (var (other, weight) in entries.AsSpan(start, count))
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
        foreach (var hit in unit.Matchable)
        {
            next[hit.Item + 1]++;
        }
        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }
        var order = new int[unit.Matchable.Length];
        for (var h = 0; h < order.Length; h++)
        {
            order[next[unit.Matchable[h].Item]++] = h;
        }
        return order;
    }
}
