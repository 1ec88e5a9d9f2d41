using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Stories;

/// <summary>A whole article as a sparse vector over the same language-independent features as its sentences.</summary>
public sealed class StoryVector
{
    private StoryVector(string language, uint[] features, float[] weights)
    {
        Language = language;
        Features = features;
        Weights = weights;
    }

    /// <summary>ISO 639-1 code of the text.</summary>
    internal string Language { get; }

    /// <summary>Ascending.</summary>
    internal uint[] Features { get; }

    /// <summary>Parallel to the features: how much the article is about each, by how rare its words are and how often they come.</summary>
    internal float[] Weights { get; }

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
        var features = new SortedDictionary<uint, (float Weight, int Units)>();
        var own = new Dictionary<uint, float>();
        foreach (var unit in units)
        {
            own.Clear();
            var spread = new int[unit.Items.Length];
            foreach (var hit in unit.Hits)
            {
                spread[hit.Item]++;
            }
            foreach (var hit in unit.Hits.Where(h => Feature.KindOf(h.Feature) != FeatureKind.Mark))
            {
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
            foreach (var (feature, weight) in own)
            {
                var (w, count) = features.GetValueOrDefault(feature);
                features[feature] = (Math.Max(w, weight), count + 1);
            }
        }
        return new StoryVector(language, [.. features.Keys], [.. features.Values.Select(v => v.Weight * (1 + MathF.Log(v.Units)))]);
    }
}
