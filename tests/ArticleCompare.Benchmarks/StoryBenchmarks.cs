using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using BenchmarkDotNet.Attributes;

namespace ArticleCompare.Benchmarks;

/// <summary>A whole story in four languages: analysis, alignment and differences.</summary>
public class StoryBenchmarks
{
    private ImmutableArray<Article> articles;

    [Params(30, 300, 5_000)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        articles = GeneratedStory.Articles(Sentences, seed: 7);
        // a process that has compared some stories before
        for (var seed = 0; seed < 20; seed++)
        {
            Comparer.Compare(GeneratedStory.Articles(30, seed));
        }
    }

    [Benchmark]
    public int Compare() => Comparer.Compare(articles).Rows.Length;
}
