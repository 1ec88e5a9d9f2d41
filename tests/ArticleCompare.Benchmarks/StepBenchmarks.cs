using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;
using BenchmarkDotNet.Attributes;

namespace ArticleCompare.Benchmarks;

/// <summary>The steps of an alignment, German against English, 300 sentences each.</summary>
public class StepBenchmarks
{
    private const int Sentences = 300;

    private ImmutableArray<string> german;
    private ImmutableArray<string> english;
    private UnitVector[] a = [];
    private UnitVector[] b = [];
    private Band band = null!;

    [GlobalSetup]
    public void Generate()
    {
        var units = GeneratedStory.Units(Sentences, seed: 7);
        (german, english) = (units["de"], units["en"]);
        (a, b) = (Analysed("de", german), Analysed("en", english));
        Weighing.Weigh(a, AlignmentOptions.Default);
        Weighing.Weigh(b, AlignmentOptions.Default);
        for (var round = 0; round < 10; round++)
        {
            Scores();
            Analysed("de", german);
        }
        band = new Band(new Order(Scores(), a.Length, b.Length).Chain, a.Length, b.Length, AlignmentOptions.Default.PathMargin);
    }

    [Benchmark]
    public int Analysis() => Analysed("de", german).Length + Analysed("en", english).Length;

    [Benchmark]
    public int Scoring() => Scores().All.Length;

    [Benchmark]
    public int Search() => MonotoneSearch.Find(a, b, band, AlignmentOptions.Default).Count;

    private PairScores Scores() => PairScores.Compute(new IndexedUnits(a), new IndexedUnits(b), AlignmentOptions.Default);

    private static UnitVector[] Analysed(string language, ImmutableArray<string> units)
    {
        var analyser = new UnitAnalyser(language);
        return [.. units.Select(u => analyser.Analyse(u, [new(0, u.Length)]))];
    }
}
