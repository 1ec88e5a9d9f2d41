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

    /// <summary>Features by their ids are looked up once for an article; what is stored names them by number, which finds everything else.</summary>
    private readonly Dictionary<uint, int> numbers = [];
    private readonly List<uint> ids = [];
    private readonly List<Posting> postings = [];

    /// <summary>With numbers for the ids of features, in the order of the ids.</summary>
    private readonly List<StoryVector?> vectors = [];
    private readonly List<string> keys = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly TellingAgreement agreement = new();
    private readonly uint[] idsOfStored = new uint[StoryVector.MostFeatures];
    private readonly float[] weightsOfStored = new float[StoryVector.MostFeatures];
    private float[] sums = [];

    public int Count => places.Count;

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add(string key, StoryVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        places.Add(key, vectors.Count);
        var numbered = Array.ConvertAll(vector.Features, f => f with { Id = (uint)NumberOf(f.Id) });
        foreach (var feature in numbered)
        {
            CollectionsMarshal.AsSpan(postings)[(int)feature.Id].Add(vectors.Count);
        }
        vectors.Add(vector.With(numbered));
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
            ref var posting = ref CollectionsMarshal.AsSpan(postings)[(int)feature.Id];
            posting.Remove(place);
            if (posting.IsListedAgain)
            {
                posting.List([.. Enumerable.Range(0, vectors.Count).Where(v => vectors[v] is { } other && Array.Exists(other.Features, f => f.Id == feature.Id))]);
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
            if (!numbers.TryGetValue(vector.Features[f].Id, out var number))
            {
                continue;
            }
            var gain = weights[f];
            foreach (var place in CollectionsMarshal.AsSpan(postings)[number].Places)
            {
                if (sums[place] == 0)
                {
                    touched.Add(place);
                }
                sums[place] += gain;
            }
        }
        var found = Best(touched, Math.Max(Compared, count))
            .Select(p => new SimilarArticle(keys[p], WithStored(vector, weights, vectors[p]!)))
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
        return Similarity(a, Weigh(a), b, Array.ConvertAll(b.Features, f => f.Id), Weigh(b));
    }

    /// <summary>Of a stored or new article and one that is stored.</summary>
    /// <exception cref="KeyNotFoundException">There is no such article.</exception>
    public double Similarity(StoryVector article, string key)
    {
        ArgumentNullException.ThrowIfNull(article);
        return WithStored(article, Weigh(article), vectors[places[key]]!);
    }

    private double WithStored(StoryVector a, float[] weightsA, StoryVector stored)
    {
        var all = CollectionsMarshal.AsSpan(postings);
        for (var f = 0; f < stored.Features.Length; f++)
        {
            var feature = stored.Features[f];
            idsOfStored[f] = ids[(int)feature.Id];
            weightsOfStored[f] = (float)feature.Weight * Rarity(all[(int)feature.Id].Count);
        }
        return Similarity(a, weightsA, stored, idsOfStored.AsSpan(0, stored.Features.Length), weightsOfStored);
    }

    /// <param name="a">With the ids of its features.</param>
    /// <param name="weightsA">Parallel to them.</param>
    /// <param name="b">Its features are not looked at.</param>
    /// <param name="idsB">Of its features, ascending.</param>
    /// <param name="weightsB">Parallel to them.</param>
    private double Similarity(StoryVector a, float[] weightsA, StoryVector b, ReadOnlySpan<uint> idsB, ReadOnlySpan<float> weightsB)
    {
        var (dot, normA, normB) = (0.0, 0.0, 0.0);
        agreement.Clear();
        for (var i = 0; i < weightsA.Length; i++)
        {
            normA += weightsA[i] * weightsA[i];
            agreement.AddA(a.Stretches(i), weightsA[i]);
        }
        for (int j = 0, i = 0; j < idsB.Length; j++)
        {
            normB += weightsB[j] * weightsB[j];
            agreement.AddB(b.Stretches(j), weightsB[j]);
            while (i < weightsA.Length && a.Features[i].Id < idsB[j]) i++;
            if (i < weightsA.Length && a.Features[i].Id == idsB[j])
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

    private int NumberOf(uint feature)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, feature, out var isKnown);
        if (!isKnown)
        {
            number = ids.Count;
            ids.Add(feature);
            postings.Add(default);
        }
        return number;
    }

    private float[] Weigh(StoryVector vector)
    {
        var weights = new float[vector.Features.Length];
        for (var f = 0; f < weights.Length; f++)
        {
            weights[f] = (float)vector.Features[f].Weight * Rarity(numbers.TryGetValue(vector.Features[f].Id, out var number) ? postings[number].Count : 0);
        }
        return weights;
    }

    /// <summary>Inverse document frequency in this collection, softened so that a small one is not believed too much.</summary>
    /// <param name="articles">That have the feature.</param>
    private float Rarity(int articles) => MathF.Log((Count + 20f) / (articles + 1f));
}
