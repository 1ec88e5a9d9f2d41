using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Stories;

/// <summary>A whole article as a sparse vector over the same language-independent features as its sentences.</summary>
public sealed class StoryVector
{
    /// <summary>How many stretches an article is told in: its sentences, or in a long one so many stretches of several.</summary>
    internal const int MostStretches = 64;

    private StoryVector(string language, uint[] features, float[] weights, ulong[] stretches, int stretchCount)
    {
        Language = language;
        Features = features;
        Weights = weights;
        Stretches = stretches;
        StretchCount = stretchCount;
    }

    /// <summary>ISO 639-1 code of the text.</summary>
    internal string Language { get; }

    /// <summary>Ascending.</summary>
    internal uint[] Features { get; }

    /// <summary>Parallel to the features: how much the article is about each, by how rare its words are and how often they come.</summary>
    internal float[] Weights { get; }

    /// <summary>Parallel to the features: the stretches of the article that have each, one bit for a stretch.</summary>
    internal ulong[] Stretches { get; }

    /// <summary>How many stretches there are, up to <see cref="MostStretches"/>.</summary>
    internal int StretchCount { get; }

    /// <param name="language">ISO 639-1 code of the text.</param>
    /// <param name="units">Its sentences, in any order.</param>
    public static StoryVector Of(string language, IEnumerable<string> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var analyser = new UnitAnalyser(language);
        return Of(language, units.Select(u => analyser.Analyse(u, [new(0, u.Length)])));
    }

    /// <summary>Of the content of an article, sentence by sentence.</summary>
    public static StoryVector Of(ComparedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Article.ReadingText;
        var analysers = new Dictionary<string, UnitAnalyser>(StringComparer.Ordinal);
        return Of(article.Article.Language, article.Sentences.Select(sentence =>
        {
            var language = article.Article.Blocks[sentence.Block].Language ?? article.Article.Language;
            ref var analyser = ref CollectionsMarshal.GetValueRefOrAddDefault(analysers, language, out _);
            analyser ??= new UnitAnalyser(language);
            return analyser.Analyse(text, [sentence.Span]);
        }));
    }

    internal static StoryVector Of(string language, IEnumerable<UnitVector> units)
    {
        var sentences = units.ToArray();
        var features = new Dictionary<uint, (float Weight, int Units, ulong Stretches)>();
        var own = new Dictionary<uint, float>();
        for (var s = 0; s < sentences.Length; s++)
        {
            var stretch = 1UL << (sentences.Length <= MostStretches ? s : (int)((long)s * MostStretches / sentences.Length));
            Collect(sentences[s], own);
            foreach (var (feature, weight) in own)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(features, feature, out _);
                known = (Math.Max(known.Weight, weight), known.Units + 1, known.Stretches | stretch);
            }
        }
        var ids = features.Keys.ToArray();
        Array.Sort(ids);
        return new StoryVector(
            language,
            ids,
            Array.ConvertAll(ids, id => features[id].Weight * (1 + MathF.Log(features[id].Units))),
            Array.ConvertAll(ids, id => features[id].Stretches),
            Math.Min(sentences.Length, MostStretches));
    }

    /// <summary>What one sentence is about: the heaviest weight of each feature.</summary>
    private static void Collect(UnitVector unit, Dictionary<uint, float> own)
    {
        own.Clear();
        var spread = new int[unit.Items.Length];
        foreach (var hit in unit.Hits)
        {
            spread[hit.Item]++;
        }
        foreach (var hit in unit.Hits)
        {
            if (Feature.KindOf(hit.Feature) == FeatureKind.Mark)
            {
                continue;
            }
            var item = unit.Items[hit.Item];
            var rarity = 0f;
            for (var a = item.First; a < item.First + item.Count; a++)
            {
                rarity += -MathF.Log(Math.Min(1, unit.Atoms[a].Frequency));
            }
            var weight = hit.Weight * rarity / MathF.Sqrt(spread[hit.Item]);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(own, hit.Feature, out _);
            known = Math.Max(known, weight);
        }
    }
}
