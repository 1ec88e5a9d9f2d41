using System.Diagnostics;
using System.Globalization;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Stories;
using ArticleCompare.Storage;
using ArticleCompare.Web.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Benchmarks;

/// <summary>What benchmarks do not measure: processor time, which other work on the machine hardly changes, and memory that is kept.</summary>
internal static class Measurements
{
    /// <summary>User processor time of one story, in a process that compares it again and again.</summary>
    public static string TimeOfStory(int sentences, int rounds)
    {
        var articles = GeneratedStory.Articles(sentences, seed: 7);
        using var process = Process.GetCurrentProcess();
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            process.Refresh();
            var before = process.UserProcessorTime;
            Comparer.Compare(articles);
            process.Refresh();
            times.Add((process.UserProcessorTime - before).TotalMilliseconds);
        }
        var later = times.Skip(rounds / 2).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"4 x {sentences}: first {times[0]:0} ms, second half of {rounds}: least {later[0]:0} ms, median {later[later.Count / 2]:0} ms");
    }

    /// <summary>Processor time of the first question for a story after a start, and of later ones, over a data folder that the program filled.</summary>
    public static async Task<string> TimeOfFindingAsync(string data)
    {
        await using var services = new ServiceCollection().AddStorage(data).AddSingleton<StoryFinder>().BuildServiceProvider();
        var finder = services.GetRequiredService<StoryFinder>();
        var asked = Enumerable.Range(7, 100).SelectMany(seed => GeneratedStory.Units(10, seed)).Select(u => StoryVector.Of(u.Key, u.Value)).ToList();
        using var process = Process.GetCurrentProcess();
        var first = await TimeAsync(asked.Take(1));
        await TimeAsync(asked);
        var each = await TimeAsync(asked) / asked.Count;
        return string.Create(CultureInfo.InvariantCulture, $"first question {first:0} ms, later ones {each:0.0} ms each");

        async Task<double> TimeAsync(IEnumerable<StoryVector> articles)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            foreach (var article in articles)
            {
                await finder.FindAsync(article);
            }
            process.Refresh();
            return (process.TotalProcessorTime - before).TotalMilliseconds;
        }
    }

    /// <summary>What an index keeps of every article of ten sentences.</summary>
    public static string MemoryOfIndex(int articles)
    {
        const int Sentences = 10;
        for (var seed = 0; seed < articles / 4; seed++)
        {
            // fills the memory of words, which is not the index's
            _ = Vectors(seed).Count();
        }
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new StoryIndex();
        for (var seed = 0; seed < articles / 4; seed++)
        {
            foreach (var (key, vector) in Vectors(seed))
            {
                index.Add(key, vector);
            }
        }
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / index.Count;
        return string.Create(CultureInfo.InvariantCulture, $"{index.Count} articles of {Sentences} sentences: {bytes} bytes each");

        static IEnumerable<(string Key, StoryVector Vector)> Vectors(int seed) => GeneratedStory.Units(Sentences, seed)
            .Select(u => (string.Create(CultureInfo.InvariantCulture, $"{seed}-{u.Key}"), StoryVector.Of(u.Key, u.Value)));
    }
}
