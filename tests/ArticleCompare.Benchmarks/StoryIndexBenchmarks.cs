using System.Globalization;
using ArticleCompare.Engine.Stories;
using BenchmarkDotNet.Attributes;

namespace ArticleCompare.Benchmarks;

/// <summary>A new article against 100,000 stored ones, of ten sentences each.</summary>
public class StoryIndexBenchmarks
{
    private const int Articles = 100_000;
    private const int Sentences = 10;

    private readonly StoryIndex index = new();

    /// <summary>As stored.</summary>
    private readonly Dictionary<string, byte[]> vectors = new(StringComparer.Ordinal);
    private StoryVector article = null!;

    [GlobalSetup]
    public void Fill()
    {
        for (var i = 0; i < Articles / 4; i++)
        {
            foreach (var (language, units) in GeneratedStory.Units(Sentences, seed: i))
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{i}-{language}");
                var vector = StoryVector.Of(language, units);
                index.Add(key, vector);
                vectors.Add(key, vector.ToBytes());
            }
        }
        article = StoryVector.Of("en", GeneratedStory.Units(Sentences, seed: 77)["en"]);
    }

    [Benchmark]
    public int Find() => index.Rank(article, index.Propose(article).Select(key => KeyValuePair.Create(key, StoryVector.FromBytes(vectors[key])))).Length;
}
