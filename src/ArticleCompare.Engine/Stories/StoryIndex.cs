using System.Collections.Immutable;

namespace ArticleCompare.Engine.Stories;

/// <summary>A stored article that may tell the same story.</summary>
/// <param name="Key">The key it was added under.</param>
/// <param name="Similarity">0 to 1: the mean of what they share as wholes (cosine) and sentence by sentence; of two articles in one language less.</param>
public readonly record struct SimilarArticle(string Key, double Similarity);

/// <summary>
/// Finds the articles that tell the same story as a new one: an inverted index over <see cref="StoryVector"/>s. It keeps which articles
/// have a feature, about a kilobyte for each, and not the vectors: it names those that it wants to look at.
/// Articles may be added and removed at any time; what is found does not depend on the order. Not for several threads at once.
/// </summary>
public sealed class StoryIndex
{
    /// <summary>How many candidates are compared feature by feature.</summary>
    private const int Compared = 64;

    /// <summary>A feature of more articles says nothing about the story by itself; it still counts in the comparison.</summary>
    private const int MostArticles = 2_000;

    /// <summary>Articles in one language share wording beside what they tell: so much of their similarity counts. Reports of one event are 0.58 times as alike in two languages as in one.</summary>
    private const double SameLanguage = 0.6;

    private readonly Postings postings = new();

    /// <summary>By place; null where an article was removed.</summary>
    private readonly List<string?> keys = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly TellingAgreement agreement = new();
    private readonly int[] having = new int[MostArticles];
    private float[] sums = [];

    public int Count => places.Count;

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add(string key, StoryVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        places.Add(key, keys.Count);
        postings.Add(keys.Count, vector);
        keys.Add(key);
    }

    /// <summary>Takes articles out. All features are gone through once, so several at once cost hardly more than one.</summary>
    /// <param name="removed">Keys; those that are not there are passed over.</param>
    public void Remove(IEnumerable<string> removed)
    {
        ArgumentNullException.ThrowIfNull(removed);
        var gone = new HashSet<int>();
        foreach (var key in removed)
        {
            if (places.Remove(key, out var place))
            {
                keys[place] = null;
                gone.Add(place);
            }
        }
        if (gone.Count > 0)
        {
            postings.Remove(gone);
        }
    }

    /// <summary>The articles to look at: those that share most of what is rare here, ties by key.</summary>
    /// <param name="vector">The new article.</param>
    /// <param name="count">At most so many.</param>
    public ImmutableArray<string> Propose(StoryVector vector, int count = Compared)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (sums.Length < keys.Count)
        {
            sums = new float[keys.Count + 1024];
        }
        var touched = new List<int>();
        var weights = Weigh(vector);
        for (var f = 0; f < weights.Length; f++)
        {
            var feature = vector.Features[f].Id;
            if (postings.Count(feature) > MostArticles)
            {
                continue;
            }
            foreach (var place in having.AsSpan(0, postings.CopyTo(feature, having)))
            {
                if (sums[place] == 0)
                {
                    touched.Add(place);
                }
                sums[place] += weights[f];
            }
        }
        var proposed = Best(touched, count).Select(p => keys[p]!).ToImmutableArray();
        foreach (var place in touched)
        {
            sums[place] = 0;
        }
        return proposed;
    }

    /// <summary>How similar an article is to others, most similar first, ties by key.</summary>
    /// <param name="vector">The new article.</param>
    /// <param name="others">By key, such as those of <see cref="Propose"/>.</param>
    public ImmutableArray<SimilarArticle> Rank(StoryVector vector, IEnumerable<KeyValuePair<string, StoryVector>> others)
    {
        ArgumentNullException.ThrowIfNull(vector);
        var weights = Weigh(vector);
        return [.. others.Select(other => new SimilarArticle(other.Key, Similarity(vector, weights, other.Value, Weigh(other.Value))))
            .OrderByDescending(s => s.Similarity).ThenBy(s => s.Key, StringComparer.Ordinal)];
    }

    /// <summary>Of two stored or new articles, with the rarities of this collection.</summary>
    public double Similarity(StoryVector a, StoryVector b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Similarity(a, Weigh(a), b, Weigh(b));
    }

    /// <summary>The places with the highest sums, ties by key. Most are worse than the last of the best so far and cost one comparison.</summary>
    private List<int> Best(List<int> touched, int count)
    {
        var best = new List<int>(count + 1);
        foreach (var place in touched)
        {
            if (best.Count == count && !IsBetter(place, best[^1]))
            {
                continue;
            }
            var at = best.Count;
            while (at > 0 && IsBetter(place, best[at - 1])) at--;
            best.Insert(at, place);
            if (best.Count > count)
            {
                best.RemoveAt(count);
            }
        }
        return best;
    }

    private bool IsBetter(int x, int y) => sums[x] != sums[y] ? sums[x] > sums[y] : string.CompareOrdinal(keys[x], keys[y]) < 0;

    /// <param name="weightsA">Parallel to the features of <paramref name="a"/>.</param>
    /// <param name="weightsB">Parallel to the features of <paramref name="b"/>.</param>
    private double Similarity(StoryVector a, float[] weightsA, StoryVector b, float[] weightsB)
    {
        var (dot, normA, normB) = (0.0, 0.0, 0.0);
        agreement.Clear();
        for (var i = 0; i < weightsA.Length; i++)
        {
            normA += weightsA[i] * weightsA[i];
            agreement.AddA(a.Stretches(i), weightsA[i]);
        }
        for (int j = 0, i = 0; j < weightsB.Length; j++)
        {
            normB += weightsB[j] * weightsB[j];
            agreement.AddB(b.Stretches(j), weightsB[j]);
            while (i < weightsA.Length && a.Features[i].Id < b.Features[j].Id) i++;
            if (i < weightsA.Length && a.Features[i].Id == b.Features[j].Id)
            {
                dot += (double)weightsA[i] * weightsB[j];
                agreement.AddShared(a.Stretches(i), weightsA[i], b.Stretches(j), weightsB[j]);
            }
        }
        if (dot <= 0)
        {
            return 0;
        }
        var cosine = dot / Math.Sqrt(normA * normB);
        return (cosine + agreement.Measure(a.StretchCount, b.StretchCount)) / 2 * (a.Language == b.Language ? SameLanguage : 1);
    }

    private float[] Weigh(StoryVector vector)
    {
        var weights = new float[vector.Features.Length];
        for (var f = 0; f < weights.Length; f++)
        {
            weights[f] = (float)vector.Features[f].Weight * Rarity(postings.Count(vector.Features[f].Id));
        }
        return weights;
    }

    /// <summary>Inverse document frequency in this collection, softened so that a small one is not believed too much.</summary>
    /// <param name="articles">That have the feature.</param>
    private float Rarity(int articles) => MathF.Log((Count + 20f) / (articles + 1f));
}
