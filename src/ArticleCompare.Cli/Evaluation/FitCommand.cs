using System.Collections.Immutable;
using System.CommandLine;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>
/// <c>fit --kit DIR</c>: fits the weights of the links' confidence on the kit's comparable articles and prints them for <see cref="AlignmentOptions"/>,
/// with the calibration on the documents that were not used.
/// </summary>
internal static class FitCommand
{
    public static Command Create()
    {
        var kit = new Option<DirectoryInfo>("--kit") { Required = true, Description = "Folder of the evaluation kit." };
        var all = new Option<bool>("--all") { Description = "Fit on all documents, not only on every second one." };
        var command = new Command("fit", "Fits the weights of links on development data and prints them.") { kit, all };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(kit), parsed.GetValue(all), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(DirectoryInfo kit, bool all, TextWriter output)
    {
        var stories = LabelledStory.Read(kit);
        var train = stories.Where((_, i) => all || i % 2 == 0).SelectMany(s => s.Subsets()).ToList();
        var test = stories.Where((_, i) => i % 2 == 1).SelectMany(s => s.Subsets()).ToList();
        var options = AlignmentOptions.Default with { Rounds = 0 };
        var pairs = new Samples();
        foreach (var story in train)
        {
            pairs.AddPairs(story, options);
        }
        options = options with { PairWeights = pairs.Fit(), Rounds = 1 };
        for (var round = 0; round < 3; round++)
        {
            var contexts = new Samples();
            foreach (var story in train)
            {
                contexts.AddContexts(story, options);
            }
            options = options with { ContextWeights = contexts.Fit() };
        }
        output.WriteLine($"PairWeights = [{Text(options.PairWeights)}]");
        output.WriteLine($"ContextWeights = [{Text(options.ContextWeights)}]");
        Calibration.Print(test, options with { Rounds = 2 }, output);
        return 0;
    }

    private static string Text(ImmutableArray<double> weights) => string.Join(", ", weights.Select(w => FormattableString.Invariant($"{w:0.###}")));
}
