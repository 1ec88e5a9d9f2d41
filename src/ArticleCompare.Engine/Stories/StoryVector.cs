using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Stories;

/// <summary>
/// A whole article as a sparse vector over the same language-independent features as its sentences. One is stored of every
/// article, so it is small: at most <see cref="MostFeatures"/> features of eight bytes, however long the article.
/// </summary>
public sealed partial class StoryVector
{
    /// <summary>
    /// The weightiest features are kept. An article of ten sentences has about 900, but from 320 on more of them change nothing in
    /// which articles are found to tell one story.
    /// </summary>
    internal const int MostFeatures = 384;

    /// <summary>How many stretches an article is told in: its sentences, or in a long one so many stretches of several.</summary>
    internal const int MostStretches = 64;

    /// <summary>The bits of <see cref="StoryFeature.Stretches"/>.</summary>
    private const int StretchesInFeature = 16;

    /// <summary>The sets of stretches that occur, many features share one; null where a set is small enough to stand in the feature itself.</summary>
    private readonly ulong[]? stretches;

    private StoryVector(string language, StoryFeature[] features, ulong[]? stretches, int stretchCount)
    {
        Language = language;
        Features = features;
        this.stretches = stretches;
        StretchCount = stretchCount;
    }

    /// <summary>ISO 639-1 code of the text.</summary>
    internal string Language { get; }

    /// <summary>Ascending by id.</summary>
    internal StoryFeature[] Features { get; }

    /// <summary>How many stretches there are, up to <see cref="MostStretches"/>.</summary>
    internal int StretchCount { get; }

    /// <summary>The stretches of the article that have its feature, one bit for a stretch.</summary>
    internal ulong Stretches(int feature) => stretches is null ? Features[feature].Stretches : stretches[Features[feature].Stretches];

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
        var kept = features.Select(f => (Id: f.Key, Weight: f.Value.Weight * (1 + MathF.Log(f.Value.Units)), f.Value.Stretches))
            .OrderByDescending(f => f.Weight).ThenBy(f => f.Id).Take(MostFeatures).ToArray();
        var count = Math.Min(sentences.Length, MostStretches);
        var stretches = count <= StretchesInFeature ? null : kept.Select(f => f.Stretches).Distinct().Order().ToArray();
        return new StoryVector(
            language,
            [.. kept.OrderBy(f => f.Id).Select(f => new StoryFeature(f.Id, (Half)f.Weight, (ushort)(stretches is null ? (int)f.Stretches : Array.BinarySearch(stretches, f.Stretches))))],
            stretches,
            count);
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

/// <summary>A feature of an article.</summary>
/// <param name="Id">As of <see cref="Feature"/>.</param>
/// <param name="Weight">How much the article is about it, by how rare its words are and how often they come.</param>
/// <param name="Stretches">The stretches that have it, one bit for each, or in a longer article which of the sets of stretches.</param>
internal readonly record struct StoryFeature(uint Id, Half Weight, ushort Stretches);
