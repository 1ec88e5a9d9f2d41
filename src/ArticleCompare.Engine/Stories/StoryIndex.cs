using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleCompare.Engine.Stories;

/// <summary>A stored article that may tell the same story.</summary>
/// <param name="Key">The key it was added under.</param>
/// <param name="Similarity">0 to 1: the mean of what they share as wholes (cosine) and sentence by sentence; of two articles in one language less.</param>
public readonly record struct SimilarArticle(string Key, double Similarity);

/// <summary>
/// Finds the articles that tell the same story as a new one: an inverted index over <see cref="StoryVector"/>s.
/// Articles may be added and removed at any time; what is found does not depend on the order. Not for several threads at once.
/// </summary>
public sealed class StoryIndex
{
    /// <summary>How many candidates are compared feature by feature.</summary>
    private const int Compared = 64;

    /// <summary>Articles in one language share wording beside what they tell: so much of their similarity counts. Reports of one event are 0.58 times as alike in two languages as in one.</summary>
    private const double SameLanguage = 0.6;

    private readonly Dictionary<uint, Posting> postings = [];
    private readonly List<StoryVector?> vectors = [];
    private readonly List<string> keys = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly TellingAgreement agreement = new();
    private float[] sums = [];

    public int Count => places.Count;

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add(string key, StoryVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        places.Add(key, vectors.Count);
        foreach (var feature in vector.Features)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(postings, feature.Id, out _).Add(vectors.Count);
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
        var removed = vectors[place]!;
        vectors[place] = null;
        foreach (var feature in removed.Features)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrNullRef(postings, feature.Id);
            posting.Remove(place);
            if (posting.Count == 0)
            {
                postings.Remove(feature.Id);
            }
            else if (posting.IsListedAgain)
            {
                posting.List([.. Enumerable.Range(0, vectors.Count).Where(v => vectors[v]?.IndexOf(feature.Id) >= 0)]);
            }
        }
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
        var weights = Weigh(vector);
        for (var f = 0; f < weights.Length; f++)
        {
            if (!postings.TryGetValue(vector.Features[f].Id, out var posting))
            {
                continue;
            }
            var gain = weights[f];
            foreach (var place in posting.Places)
            {
                if (sums[place] == 0)
                {
                    touched.Add(place);
                }
                sums[place] += gain;
            }
        }
        var found = Best(touched, Math.Max(Compared, count))
            .Select(p => new SimilarArticle(keys[p], Similarity(vector, weights, vectors[p]!)))
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
        return Similarity(a, Weigh(a), b);
    }

    private double Similarity(StoryVector a, float[] weightsA, StoryVector b)
    {
        var weightsB = Weigh(b);
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
            weights[f] = (float)vector.Features[f].Weight * Rarity(vector.Features[f].Id);
        }
        return weights;
    }

    /// <summary>Inverse document frequency in this collection, softened so that a small one is not believed too much.</summary>
    private float Rarity(uint feature) =>
        MathF.Log((Count + 20f) / (postings.GetValueOrDefault(feature).Count + 1f));
}
