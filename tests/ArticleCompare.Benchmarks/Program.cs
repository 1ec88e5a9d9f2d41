using System.Globalization;
using ArticleCompare.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// "write 300 FOLDER": the generated story of four languages as files, to be imported where pages are measured.
// "write 10 FOLDER 2500": so many stories, to be imported where an import is measured.
if (args is ["write", var sentences, var folder, ..])
{
    for (var story = 0; story < (args.Length > 3 ? Number(args[3]) : 1); story++)
    {
        var files = args.Length > 3 ? Path.Combine(folder, story.ToString("D5", CultureInfo.InvariantCulture)) : folder;
        Directory.CreateDirectory(files);
        foreach (var article in GeneratedStory.Articles(Number(sentences), seed: 7 + story))
        {
            File.WriteAllText(Path.Combine(files, article.Language + ".txt"), article.Text);
        }
    }
    return;
}

// "time 300 20": processor time of a story, so many rounds. "memory 10000": what is kept of every stored article.
// "find DATA": processor time of questions for a story, over the data folder of an import.
if (args is ["time", var length, var rounds])
{
    Console.WriteLine(Measurements.TimeOfStory(Number(length), Number(rounds)));
    return;
}
if (args is ["find", var data])
{
    Console.WriteLine(await Measurements.TimeOfFindingAsync(data));
    return;
}
if (args is ["memory", var articles])
{
    Console.WriteLine(Measurements.MemoryOfIndex(Number(articles)));
    return;
}

// In this process: the generated projects of the usual way would need the solution's settings and a second restore.
// Few, long rounds: what is measured takes milliseconds to seconds.
var config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(BenchmarkDotNet.Engines.RunStrategy.Monitoring).WithWarmupCount(2).WithIterationCount(5));

BenchmarkSwitcher.FromAssembly(typeof(GeneratedStory).Assembly).Run(args, config);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
