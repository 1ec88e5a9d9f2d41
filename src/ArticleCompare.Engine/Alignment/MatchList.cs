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

    private ulong[] keys = new ulong[64];
    private ItemMatch[] matches = new ItemMatch[64];

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
        Count = 0;
        var hitsA = a.Hits;
        var hitsB = b.Hits;
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
                    var strength = hitsA[i].Weight * hitsB[y].Weight;
                    Add(strength * (a.ItemWeights[hitsA[i].Item] + b.ItemWeights[hitsB[y].Item]), new ItemMatch(hitsA[i].Item, hitsB[y].Item, feature, strength));
                }
            }
            j = endB;
        }
        Sort();
    }

    private void Add(float gain, ItemMatch match)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref matches, Count * 2);
        }
        keys[Count] = ((ulong)~BitConverter.SingleToUInt32Bits(gain) << 32) | ((uint)(ushort)match.A << 16) | (ushort)match.B;
        matches[Count++] = match;
    }

    private void Sort()
    {
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
