using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleCompare.Engine.Stories;

/// <summary>A stored article that may tell the same story.</summary>
/// <param name="Key">The key it was added under.</param>
/// <param name="Similarity">Cosine, 0 to 1; of two articles in one language less.</param>
public readonly record struct SimilarArticle(string Key, double Similarity);

/// <summary>
/// Finds the articles that tell the same story as a new one: an inverted index over <see cref="StoryVector"/>s.
/// Articles may be added and removed at any time; what is found does not depend on the order. Not for several threads at once.
/// </summary>
public sealed class StoryIndex
{
    /// <summary>A feature of more articles than this says nothing about the story by itself; it still counts in the comparison.</summary>
    private const int LongestPosting = 2_000;

    /// <summary>How many candidates are compared feature by feature.</summary>
    private const int Compared = 64;

    /// <summary>Articles in one language share wording beside what they tell: so much of their similarity counts.</summary>
    private const double SameLanguage = 0.8;

    private readonly Dictionary<uint, List<int>> postings = [];
    private readonly List<StoryVector?> vectors = [];
    private readonly List<string> keys = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private float[] sums = [];

    public int Count => places.Count;

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add(string key, StoryVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        places.Add(key, vectors.Count);
        foreach (var feature in vector.Features)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, feature, out _);
            (posting ??= []).Add(vectors.Count);
        }
        vectors.Add(vector);
        keys.Add(key);
    }

    /// <returns>False when there is no such article.</returns>
    public bool Remove(string key)
    {
        if (!places.Remove(key, out var place))
        {
            return false;
        }
        foreach (var feature in vectors[place]!.Features)
        {
            postings[feature].Remove(place);
        }
        vectors[place] = null;
        return true;
    }

    /// <summary>The nearest articles, most similar first, ties by key.</summary>
    /// <param name="vector">The new article.</param>
    /// <param name="count">At most so many.</param>
    public ImmutableArray<SimilarArticle> Find(StoryVector vector, int count)
    {
        ArgumentNullException.ThrowIfNull(vector);
        if (sums.Length < vectors.Count)
        {
            sums = new float[vectors.Count + 1024];
        }
        var touched = new List<int>();
        for (var f = 0; f < vector.Features.Length; f++)
        {
            if (!postings.TryGetValue(vector.Features[f], out var posting) || posting.Count > LongestPosting)
            {
                continue;
            }
            var gain = vector.Weights[f] * Rarity(vector.Features[f]);
            foreach (var place in posting)
            {
                if (sums[place] == 0)
                {
                    touched.Add(place);
                }
                sums[place] += gain;
            }
        }
        var norm = Norm(vector);
        var found = Best(touched, Math.Max(Compared, count))
            .Select(p => new SimilarArticle(keys[p], Similarity(vector, norm, vectors[p]!)))
            .OrderByDescending(s => s.Similarity).ThenBy(s => s.Key, StringComparer.Ordinal)
            .Take(count).ToImmutableArray();
        foreach (var place in touched)
        {
            sums[place] = 0;
        }
        return found;
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

    /// <summary>Of two stored or new articles, with the rarities of this collection.</summary>
    public double Similarity(StoryVector a, StoryVector b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Similarity(a, Norm(a), b);
    }

    private double Similarity(StoryVector a, double normA, StoryVector b)
    {
        var dot = 0.0;
        var i = 0;
        var j = 0;
        while (i < a.Features.Length && j < b.Features.Length)
        {
            if (a.Features[i] < b.Features[j]) i++;
            else if (a.Features[i] > b.Features[j]) j++;
            else
            {
                var rarity = Rarity(a.Features[i]);
                dot += (double)a.Weights[i] * b.Weights[j] * rarity * rarity;
                i++;
                j++;
            }
        }
        var norm = normA * Norm(b);
        return norm > 0 ? dot / norm * (a.Language == b.Language ? SameLanguage : 1) : 0;
    }

    private double Norm(StoryVector vector)
    {
        var sum = 0.0;
        for (var f = 0; f < vector.Features.Length; f++)
        {
            var weight = (double)vector.Weights[f] * Rarity(vector.Features[f]);
            sum += weight * weight;
        }
        return Math.Sqrt(sum);
    }

    /// <summary>Inverse document frequency in this collection, softened so that a small one is not believed too much.</summary>
    private float Rarity(uint feature) =>
        MathF.Log((Count + 20f) / ((postings.TryGetValue(feature, out var posting) ? posting.Count : 0) + 1f));
}
