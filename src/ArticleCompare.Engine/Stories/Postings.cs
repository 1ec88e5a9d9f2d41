using System.Runtime.InteropServices;

namespace ArticleCompare.Engine.Stories;

/// <summary>
/// Which articles have which feature. What came lately stands in lists; the rest is packed into arrays: the features ascending, and
/// of each the places of its articles ascending, as distances from the one before in one to five bytes (Williams and Zobel 1999,
/// "Compressing integers for fast file access"). That takes a quarter of the memory of a dictionary, and fits into the processor's
/// cache, where the features of one article's neighbours are looked up by the ten thousand. Arrays are packed where they stand:
/// large ones made anew would be collected late.
/// </summary>
internal sealed class Postings
{
    /// <summary>Packing goes through all there is, so more articles wait for it the more are packed.</summary>
    private const int FewestLately = 128;

    private const int PackedPerLately = 32;

    private readonly Dictionary<uint, List<int>> lately = [];
    private int articlesLately;
    private int articlesPacked;

    private readonly FeatureList packed = new();

    /// <summary>How many articles have each of the packed features, those that came lately too.</summary>
    private int[] counts = [];

    /// <summary>Where the distances of each begin, and in the end their number.</summary>
    private int[] starts = [0];
    private byte[] distances = [];

    /// <param name="place">Of an article; higher than all before.</param>
    /// <param name="vector">Its features.</param>
    public void Add(int place, StoryVector vector)
    {
        foreach (var feature in vector.Features)
        {
            (lately.TryGetValue(feature.Id, out var places) ? places : lately[feature.Id] = []).Add(place);
            if (packed.Find(feature.Id) is >= 0 and var at)
            {
                counts[at]++;
            }
        }
        if (++articlesLately >= Math.Max(FewestLately, articlesPacked / PackedPerLately))
        {
            Pack();
        }
    }

    /// <summary>How many articles have a feature.</summary>
    public int Count(uint feature) =>
        packed.Find(feature) is >= 0 and var at ? counts[at] : lately.TryGetValue(feature, out var places) ? places.Count : 0;

    /// <summary>Writes the places of the articles that have a feature, ascending.</summary>
    /// <returns>How many.</returns>
    public int CopyTo(uint feature, Span<int> places)
    {
        var count = packed.Find(feature) is >= 0 and var at ? Distances.Read(distances.AsSpan(starts[at]..starts[at + 1]), places) : 0;
        if (lately.TryGetValue(feature, out var more))
        {
            more.CopyTo(places[count..]);
            count += more.Count;
        }
        return count;
    }

    /// <summary>Goes through all features once, so several articles cost hardly more than one.</summary>
    /// <param name="gone">Places of articles that are there.</param>
    public void Remove(HashSet<int> gone)
    {
        Pack();
        var places = new int[articlesPacked];
        var (kept, length) = (0, 0);
        for (var at = 0; at < packed.Count; at++)
        {
            var all = places.AsSpan(0, Distances.Read(distances.AsSpan(starts[at]..starts[at + 1]), places));
            var left = 0;
            foreach (var place in all)
            {
                if (!gone.Contains(place))
                {
                    all[left++] = place;
                }
            }
            if (left > 0)
            {
                packed.Move(at, kept);
                (counts[kept], starts[kept]) = (left, length);
                length += Distances.Write(all[..left], before: 0, distances.AsSpan(length));
                kept++;
            }
        }
        starts[kept] = length;
        packed.Trim(kept);
        articlesPacked -= gone.Count;
    }

    /// <summary>From the last feature to the first, so that nothing is written over that is still to be moved.</summary>
    private void Pack()
    {
        var newer = lately.Keys.ToArray();
        Array.Sort(newer);
        var (more, ends) = Encoded(newer);
        var oldEnd = starts[packed.Count];
        var (old, end) = (packed.Count - 1, oldEnd + more.Length);
        var to = packed.Grow(newer.Count(n => packed.Find(n) < 0)) - 1;
        counts = Distances.Grown(counts, packed.Count);
        starts = Distances.Grown(starts, packed.Count + 1);
        distances = Distances.Grown(distances, end);
        starts[packed.Count] = end;
        for (var n = newer.Length - 1; n >= 0; to--)
        {
            var isNewer = old < 0 || packed[old] <= newer[n];
            var isOld = old >= 0 && packed[old] >= newer[n];
            var (feature, count) = isOld ? (packed[old], counts[old]) : (newer[n], lately[newer[n]].Count);
            if (isNewer)
            {
                var added = more.AsSpan((n == 0 ? 0 : ends[n - 1])..ends[n]);
                end -= added.Length;
                added.CopyTo(distances.AsSpan(end));
                n--;
            }
            if (isOld)
            {
                var length = oldEnd - starts[old];
                oldEnd = starts[old];
                end -= length;
                distances.AsSpan(oldEnd, length).CopyTo(distances.AsSpan(end));
                old--;
            }
            packed[to] = feature;
            (counts[to], starts[to]) = (count, end);
        }
        packed.Index();
        articlesPacked += articlesLately;
        articlesLately = 0;
        lately.Clear();
    }

    /// <summary>What comes behind the distances of each of these features, and where each ends.</summary>
    private (byte[] Distances, int[] Ends) Encoded(uint[] newer)
    {
        var bytes = new byte[lately.Values.Sum(l => l.Count) * Distances.Longest];
        var ends = new int[newer.Length];
        var length = 0;
        for (var n = 0; n < newer.Length; n++)
        {
            var last = packed.Find(newer[n]) is >= 0 and var at ? Distances.Sum(distances.AsSpan(starts[at]..starts[at + 1])) : 0;
            length += Distances.Write(CollectionsMarshal.AsSpan(lately[newer[n]]), last, bytes.AsSpan(length));
            ends[n] = length;
        }
        return (bytes[..length], ends);
    }
}
