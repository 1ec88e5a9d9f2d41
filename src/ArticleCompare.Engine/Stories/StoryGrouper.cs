using System.Collections.Immutable;

namespace ArticleCompare.Engine.Stories;

/// <summary>Which of several articles tell the same story.</summary>
public static class StoryGrouper
{
    /// <summary>From this mean similarity on, groups of articles are one story.</summary>
    public const double SameStory = 0.2;

    private const int Neighbours = 24;

    /// <summary>
    /// Average-link clustering: the two groups with the highest mean similarity are joined as long as it reaches <paramref name="threshold"/>.
    /// </summary>
    /// <returns>Groups of indices into <paramref name="articles"/>, ascending inside, ordered by their first.</returns>
    public static ImmutableArray<ImmutableArray<int>> Group(IReadOnlyList<StoryVector> articles, double threshold = SameStory)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var index = new StoryIndex();
        for (var i = 0; i < articles.Count; i++)
        {
            index.Add(Key(i), articles[i]);
        }
        var similar = new Dictionary<(int, int), double>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var near in index.Find(articles[i], Neighbours + 1))
            {
                var j = int.Parse(near.Key, System.Globalization.CultureInfo.InvariantCulture);
                if (j != i)
                {
                    similar[(Math.Min(i, j), Math.Max(i, j))] = near.Similarity;
                }
            }
        }
        return Join(articles.Count, similar, threshold);
    }

    private static ImmutableArray<ImmutableArray<int>> Join(int count, Dictionary<(int, int), double> similar, double threshold)
    {
        // sums of similarities between groups; a group is named by its first article
        var sums = new Dictionary<(int, int), double>(similar);
        var members = Enumerable.Range(0, count).ToDictionary(i => i, i => new List<int> { i });
        while (true)
        {
            var best = (A: -1, B: -1);
            var mean = threshold;
            foreach (var ((a, b), sum) in sums)
            {
                var now = sum / (members[a].Count * members[b].Count);
                if (now > mean || now == mean && best.A >= 0 && (a, b).CompareTo(best) < 0)
                {
                    mean = now;
                    best = (a, b);
                }
            }
            if (best.A < 0)
            {
                return [.. members.Values.Select(m => m.Order().ToImmutableArray()).OrderBy(m => m[0])];
            }
            members[best.A].AddRange(members[best.B]);
            members.Remove(best.B);
            sums.Remove(best);
            foreach (var pair in sums.Keys.Where(k => k.Item1 == best.B || k.Item2 == best.B).ToList())
            {
                var other = pair.Item1 == best.B ? pair.Item2 : pair.Item1;
                var joined = (Math.Min(best.A, other), Math.Max(best.A, other));
                sums[joined] = sums.GetValueOrDefault(joined) + sums[pair];
                sums.Remove(pair);
            }
        }
    }

    private static string Key(int i) => i.ToString("D9", System.Globalization.CultureInfo.InvariantCulture);
}
