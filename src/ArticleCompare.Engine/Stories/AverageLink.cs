using System.Collections.Immutable;

namespace ArticleCompare.Engine.Stories;

/// <summary>
/// Average-link clustering of articles of which few pairs are similar: the two groups with the highest mean similarity are joined first.
/// A heap of the pairs of groups; what a joining has changed is queued anew and what it made old is passed over.
/// </summary>
internal sealed class AverageLink
{
    private readonly List<int>?[] members;

    /// <summary>Of every group the groups that it shares similar articles with, and the sum of their similarities. A group is named by its first article.</summary>
    private readonly Dictionary<int, double>[] sums;
    private readonly int[] version;
    private readonly PriorityQueue<(int A, int B, int VersionA, int VersionB), (double, int, int)> queue = new();
    private readonly double threshold;

    private AverageLink(int count, Dictionary<(int A, int B), double> similar, double threshold)
    {
        this.threshold = threshold;
        members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        sums = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>())];
        version = new int[count];
        foreach (var ((a, b), similarity) in similar)
        {
            sums[a][b] = sums[b][a] = similarity;
        }
        foreach (var (a, b) in similar.Keys)
        {
            Enqueue(a, b);
        }
    }

    /// <param name="count">How many articles there are.</param>
    /// <param name="similar">The similarities of pairs of articles, the lower index first; all others share nothing.</param>
    /// <param name="threshold">Groups are joined as long as their mean similarity is above it.</param>
    /// <returns>Groups of articles, ascending inside, ordered by their first.</returns>
    public static ImmutableArray<ImmutableArray<int>> Join(int count, Dictionary<(int A, int B), double> similar, double threshold)
    {
        var link = new AverageLink(count, similar, threshold);
        while (link.queue.TryDequeue(out var next, out _))
        {
            if (link.version[next.A] == next.VersionA && link.version[next.B] == next.VersionB)
            {
                link.Join(next.A, next.B);
            }
        }
        return [.. link.members.OfType<List<int>>().Select(m => m.Order().ToImmutableArray())];
    }

    private void Join(int a, int b)
    {
        members[a]!.AddRange(members[b]!);
        members[b] = null;
        version[a]++;
        version[b]++;
        sums[a].Remove(b);
        foreach (var (other, sum) in sums[b])
        {
            sums[other].Remove(b);
            if (other != a)
            {
                sums[other][a] = sums[a][other] = sums[a].GetValueOrDefault(other) + sum;
            }
        }
        sums[b].Clear();
        foreach (var other in sums[a].Keys)
        {
            Enqueue(Math.Min(a, other), Math.Max(a, other));
        }
    }

    private void Enqueue(int a, int b)
    {
        var mean = sums[a][b] / (members[a]!.Count * members[b]!.Count);
        if (mean > threshold)
        {
            queue.Enqueue((a, b, version[a], version[b]), (-mean, a, b));
        }
    }
}
