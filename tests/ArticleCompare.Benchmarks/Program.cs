using System.Globalization;
using ArticleCompare.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// "write 300 FOLDER": the generated story of four languages as files, to be imported where pages are measured.
if (args is ["write", var sentences, var folder])
{
    Directory.CreateDirectory(folder);
    foreach (var article in GeneratedStory.Articles(int.Parse(sentences, CultureInfo.InvariantCulture), seed: 7))
    {
        File.WriteAllText(Path.Combine(folder, article.Language + ".txt"), article.Text);
    }
    return;
}

// In this process: the generated projects of the usual way would need the solution's settings and a second restore.
// Few, long rounds: what is measured takes milliseconds to seconds.
var config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(BenchmarkDotNet.Engines.RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(5));

BenchmarkSwitcher.FromAssembly(typeof(GeneratedStory).Assembly).Run(args, config);
