using System.Collections.Immutable;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Collects a word's features; of one id the greatest weight stays.</summary>
internal sealed class FeatureSet
{
    private readonly SortedList<uint, float> weights = [];

    public IEnumerable<uint> Ids => weights.Keys;

    public float this[uint id] => weights[id];

    public int Count => weights.Count;

    public void Add(uint id, float weight)
    {
        if (!weights.TryGetValue(id, out var known) || known < weight)
        {
            weights[id] = weight;
        }
    }

    public ImmutableArray<Feature> ToFeatures() => [.. weights.Select(w => new Feature(w.Key, w.Value))];
}
