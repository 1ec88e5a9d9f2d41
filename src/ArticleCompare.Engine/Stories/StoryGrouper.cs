using System.Collections.Immutable;

namespace ArticleCompare.Engine.Stories;

/// <summary>Which of several articles tell the same story.</summary>
public static class StoryGrouper
{
    /// <summary>From this mean similarity on, groups of articles are one story.</summary>
    public const double SameStory = 0.13;

    /// <summary>The similarity that articles of different stories usually have.</summary>
    private const double UsualLevel = 0.03;

    private const int Neighbours = 24;

    /// <summary>
    /// Average-link clustering over similarities, each less how similar the two articles are to other stories:
    /// the two groups with the highest mean are joined as long as it reaches <paramref name="threshold"/>.
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
        var near = articles.Select(a => index.Rank(a, index.Propose(a).Select(key => KeyValuePair.Create(key, articles[Place(key)]))).Take(Neighbours + 1).ToImmutableArray()).ToList();
        var similar = new Dictionary<(int, int), double>();
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var (key, similarity) in near[i])
            {
                var j = Place(key);
                if (j != i)
                {
                    similar[(Math.Min(i, j), Math.Max(i, j))] = similarity + UsualLevel - (Level(near[i]) + Level(near[j])) / 2;
                }
            }
        }
        return AverageLink.Join(articles.Count, similar, threshold);
    }

    /// <summary>
    /// How similar an article is to articles that are hardly its story: what its later neighbours have on average.
    /// An article about what much is written about has a higher level; where there are few articles, the usual one is taken.
    /// </summary>
    private static double Level(ImmutableArray<SimilarArticle> near)
    {
        var later = near.Skip(Neighbours / 2 + 1).ToList();
        return (later.Sum(n => n.Similarity) + (Neighbours / 2 - later.Count) * UsualLevel) / (Neighbours / 2);
    }

    private static string Key(int i) => i.ToString("D9", System.Globalization.CultureInfo.InvariantCulture);

    private static int Place(string key) => int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);
}
