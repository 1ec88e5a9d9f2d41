using System.Collections.Immutable;
using System.Diagnostics;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>
/// How time (of the processor, in user mode) and memory grow with the length of two articles: the clean documents joined, again and again,
/// German against English.
/// </summary>
internal static class GrowthSet
{
    private static readonly int[] Sizes = [500, 2_000, 10_000, 50_000];

    public static EvaluationSet Set { get; } = new("growth", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        if (JsonLines.ReadAll(kit, "align/ntrex-clean/docs.jsonl") is not { } docs)
        {
            return null;
        }
        var german = docs.SelectMany(d => JsonLines.Strings(d.GetProperty("units").GetProperty("de"))).ToList();
        var english = docs.SelectMany(d => JsonLines.Strings(d.GetProperty("units").GetProperty("en"))).ToList();
        using var output = JsonLines.Create(predictions, "growth.tsv");
        output.WriteLine("units\tseconds\tmegabytes\tright");
        var figures = new List<string>();
        foreach (var size in Sizes)
        {
            var before = Process.GetCurrentProcess().UserProcessorTime;
            var beads = UnitAligner.Align([new("de", Take(german, size)), new("en", Take(english, size))]);
            var seconds = (Process.GetCurrentProcess().UserProcessorTime - before).TotalSeconds;
            var megabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576;
            var right = beads.Count(b => b.Cells[0].Length == 1 && b.Cells[0].SequenceEqual(b.Cells[1])) / (double)size;
            output.WriteLine(FormattableString.Invariant($"{size}\t{seconds:0.00}\t{megabytes}\t{right:0.0000}"));
            output.Flush();
            figures.Add(FormattableString.Invariant($"{size}: {seconds:0.0} s, {megabytes} MB"));
        }
        return string.Join("; ", figures);
    }

    private static ImmutableArray<string> Take(List<string> lines, int size) => [.. Enumerable.Range(0, size).Select(i => lines[i % lines.Count])];
}
