using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Two items taken for the same.</summary>
/// <param name="A">Index into the items of the first unit.</param>
/// <param name="B">Index into the items of the second unit.</param>
/// <param name="Feature">What they have in common.</param>
/// <param name="Strength">0 to 1.</param>
internal readonly record struct ItemMatch(short A, short B, uint Feature, float Strength)
{
    /// <summary>The weight that both have in common: what is frequent on one side tells little, however rare the word on the other side is.</summary>
    public float Shared(UnitVector a, UnitVector b) => Strength * Math.Min(a.ItemWeights[A], b.ItemWeights[B]);
}

/// <summary>
/// Every way in which an item of one unit can be taken for an item of another, heaviest first; of equal ones in the order of the items.
/// Keeps its memory for the next pair.
/// </summary>
internal sealed class MatchList
{
    /// <summary>Up to this length, sorting by insertion is the fastest.</summary>
    private const int Short = 40;

    private const int FirstSize = 32;

    private ulong[] keys = [];
    private ItemMatch[] matches = [];
    private bool isSorted = true;

    public int Count { get; private set; }

    public ReadOnlySpan<ItemMatch> Matches => matches.AsSpan(0, Count);

    /// <summary>
    /// Parallel to the matches, ascending. The high half is the weight of both items that the match answers (a heavier match has a smaller key),
    /// the low half the items.
    /// </summary>
    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, Count);

    /// <summary>Fills the list with the matches of two weighed units.</summary>
    public void Collect(UnitVector a, UnitVector b)
    {
        Clear();
        var hitsA = a.Matchable;
        var hitsB = b.Matchable;
        var i = 0;
        var j = 0;
        while (i < hitsA.Length && j < hitsB.Length)
        {
            var feature = hitsA[i].Feature;
            var other = hitsB[j].Feature;
            if (feature != other)
            {
                // no branch: which of the two is smaller cannot be guessed
                i += feature < other ? 1 : 0;
                j += feature > other ? 1 : 0;
                continue;
            }
            var endB = j + 1;
            while (endB < hitsB.Length && hitsB[endB].Feature == feature) endB++;
            for (; i < hitsA.Length && hitsA[i].Feature == feature; i++)
            {
                for (var y = j; y < endB; y++)
                {
                    Add(hitsA[i], a.ItemWeights[hitsA[i].Item], new FeatureEntry(0, hitsB[y].Item, hitsB[y].Weight, b.ItemWeights[hitsB[y].Item]));
                }
            }
            j = endB;
        }
        Sort();
    }

    public void Clear()
    {
        Count = 0;
        isSorted = true;
    }

    /// <summary>Adds a match; the list has to be sorted before it is read.</summary>
    /// <param name="hit">Of the first unit.</param>
    /// <param name="weight">The whole weight of its item.</param>
    /// <param name="other">Of the second unit, with the same feature.</param>
    public void Add(Hit hit, float weight, FeatureEntry other)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Math.Max(FirstSize, Count * 2));
            Array.Resize(ref matches, keys.Length);
        }
        var strength = hit.Weight * other.Strength;
        var gain = strength * (weight + other.Weight);
        keys[Count] = ((ulong)~BitConverter.SingleToUInt32Bits(gain) << 32) | ((uint)(ushort)hit.Item << 16) | (ushort)other.Item;
        matches[Count++] = new ItemMatch(hit.Item, other.Item, hit.Feature, strength);
        isSorted = false;
    }

    public void Sort()
    {
        if (isSorted)
        {
            return;
        }
        isSorted = true;
        if (Count > Short)
        {
            Array.Sort(keys, matches, 0, Count);
            return;
        }
        for (var n = 1; n < Count; n++)
        {
            var key = keys[n];
            var match = matches[n];
            var at = n - 1;
            while (at >= 0 && keys[at] > key)
            {
                keys[at + 1] = keys[at];
                matches[at + 1] = matches[at];
                at--;
            }
            keys[at + 1] = key;
            matches[at + 1] = match;
        }
    }
}
