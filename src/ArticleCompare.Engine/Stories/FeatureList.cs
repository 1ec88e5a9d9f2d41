using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Stories;

/// <summary>Features ascending, in one array with a second one that leads to them.</summary>
internal sealed class FeatureList
{
    private const int HeadShift = 16;
    private const uint LastConceptHead = (1u << Feature.KindShift - HeadShift) - 1;

    /// <summary>Few enough to be gone through one by one.</summary>
    private const int Few = 8;

    private uint[] features = [];

    /// <summary>Where the features of each <see cref="Head"/> begin, and in the end their number.</summary>
    private int[] heads = [];

    public int Count { get; private set; }

    public uint this[int at]
    {
        get => features[at];
        set => features[at] = value;
    }

    /// <summary>Where a feature stands; negative when it is not there.</summary>
    public int Find(uint feature)
    {
        if (heads.Length == 0)
        {
            return -1;
        }
        var head = Head(feature);
        var (at, end) = (heads[head], heads[head + 1]);
        while (end - at > Few)
        {
            var middle = (at + end) / 2;
            (at, end) = features[middle] < feature ? (middle + 1, end) : (at, middle + 1);
        }
        while (at < end && features[at] < feature) at++;
        return at < end && features[at] == feature ? at : -1;
    }

    /// <summary>Makes place at the end for so many more. What is found is right again after <see cref="Index"/>.</summary>
    /// <returns>How many there are then.</returns>
    public int Grow(int more)
    {
        Count += more;
        features = Distances.Grown(features, Count);
        return Count;
    }

    public void Move(int from, int to) => features[to] = features[from];

    /// <summary>Leaves the first ones.</summary>
    public void Trim(int count)
    {
        Count = count;
        Index();
    }

    public void Index()
    {
        heads = heads.Length == 0 ? new int[Head(uint.MaxValue) + 2] : heads;
        Array.Clear(heads);
        for (var at = 0; at < Count; at++)
        {
            heads[Head(features[at]) + 1]++;
        }
        for (var h = 1; h < heads.Length; h++)
        {
            heads[h] += heads[h - 1];
        }
    }

    /// <summary>Parts the features, in their order, into small groups: hashes by their highest bits; concepts, which are numbered, by fours.</summary>
    private static uint Head(uint feature) => Feature.KindOf(feature) == FeatureKind.Concept ? Math.Min(feature >> 2, LastConceptHead) : feature >> HeadShift;
}
