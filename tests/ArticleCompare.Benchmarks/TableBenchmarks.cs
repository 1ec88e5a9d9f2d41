using ArticleCompare.Engine.Comparing;
using ArticleCompare.Web.Components.Table;
using BenchmarkDotNet.Attributes;

namespace ArticleCompare.Benchmarks;

/// <summary>What the server does when a reader sets a filter: the claim table of a compared story is built again.</summary>
public class TableBenchmarks
{
    private Comparison comparison = null!;

    [Params(300, 5_000)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void CompareStory() => comparison = Comparer.Compare(GeneratedStory.Articles(Sentences, seed: 7));

    [Benchmark]
    public int Filter() => ClaimTable.Build(comparison, new TableQuery { Filter = RowFilters.Missing }).Rows.Length;
}
