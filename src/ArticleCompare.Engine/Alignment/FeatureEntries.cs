using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>A unit's item that has a feature.</summary>
/// <param name="Unit">Index of the unit.</param>
/// <param name="Item">Index of its item.</param>
/// <param name="Strength">How surely the item has the feature, 0 to 1.</param>
/// <param name="Weight">The whole weight of the item.</param>
internal readonly record struct FeatureEntry(int Unit, short Item, float Strength, float Weight);

/// <summary>Of every feature of an article the items that have it, in text order.</summary>
internal sealed class FeatureEntries
{
    private readonly Dictionary<uint, (int Start, int Count)> places = [];
    private readonly FeatureEntry[] entries;

    /// <param name="units">Weighed.</param>
    public FeatureEntries(UnitVector[] units)
    {
        foreach (var unit in units)
        {
            foreach (var hit in unit.Matchable)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(places, hit.Feature, out _).Count++;
            }
        }
        var size = 0;
        foreach (var feature in places.Keys)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, feature);
            // filled up again while entries are made
            (place, size) = ((size, 0), size + place.Count);
        }
        entries = new FeatureEntry[size];
        for (var u = 0; u < units.Length; u++)
        {
            foreach (var hit in units[u].Matchable)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, hit.Feature);
                entries[place.Start + place.Count++] = new FeatureEntry(u, hit.Item, hit.Weight, units[u].ItemWeights[hit.Item]);
            }
        }
    }

    public ReadOnlySpan<FeatureEntry> Of(uint feature) =>
        places.TryGetValue(feature, out var place) ? entries.AsSpan(place.Start, place.Count) : [];
}
