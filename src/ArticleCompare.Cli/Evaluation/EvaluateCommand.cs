using System.CommandLine;
using System.Diagnostics;

namespace ArticleCompare.Cli.Evaluation;

/// <summary><c>evaluate --kit DIR --predictions OUT [--only NAME]</c>: runs every set found in a kit of evaluation data.</summary>
internal static class EvaluateCommand
{
    /// <summary>Every set the command knows, in the order in which they run.</summary>
    private static readonly EvaluationSet[] Sets =
    [
        SegmentationSet.Set,
        LanguageIdSet.Set,
        ClaimsSet.Set,
        ListsSets.Negation,
        ListsSets.Attribution,
        NumbersSet.Set,
        DiffsSet.Set,
        .. AlignSets.All,
        GrowthSet.Set,
        LearningSet.Set,
        BoilerplateSet.Set,
        .. ExtractionSet.Sets,
    ];

    public static Command Create()
    {
        var kit = new Option<DirectoryInfo>("--kit") { Required = true, Description = "Folder of the evaluation kit; any subset of it may be there." };
        var predictions = new Option<DirectoryInfo>("--predictions") { Required = true, Description = "Folder that the predictions are written to." };
        var only = new Option<string?>("--only") { Description = "Run only the sets whose name contains this." };
        var command = new Command("evaluate", "Runs the engine over evaluation data and writes its predictions.") { kit, predictions, only };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(kit), parsed.GetRequiredValue(predictions), parsed.GetValue(only)));
        return command;
    }

    private static int Run(DirectoryInfo kit, DirectoryInfo predictions, string? only)
    {
        if (!kit.Exists)
        {
            Console.Error.WriteLine($"There is no folder {kit.FullName}.");
            return 1;
        }
        foreach (var set in Sets.Where(s => only is null || s.Name.Contains(only, StringComparison.Ordinal)))
        {
            var watch = Stopwatch.StartNew();
            if (set.Run(kit, predictions) is { } figure)
            {
                Console.WriteLine(FormattableString.Invariant($"{set.Name,-28} {watch.Elapsed.TotalSeconds,8:0.00} s  {figure}"));
            }
        }
        return 0;
    }
}
