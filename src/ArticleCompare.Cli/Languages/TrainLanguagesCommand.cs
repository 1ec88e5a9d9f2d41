using System.CommandLine;
using System.Diagnostics;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Engine.Languages.Detection;

namespace ArticleCompare.Cli.Languages;

/// <summary><c>train-languages --kit DIR --out DIR</c>: makes the language models that the engine ships. Hidden: nobody but us needs it.</summary>
internal static class TrainLanguagesCommand
{
    /// <summary>Features a language, in a script's model and in the model of a close group.</summary>
    private const int AllBudget = 500;
    private const int CloseBudget = 6_000;

    /// <summary>How often the lines are gone through; in a close group the fewer languages there are, the more often.</summary>
    private const int AllEpochs = 20;
    private const int CloseLanguageEpochs = 450;

    public static Command Create()
    {
        var kit = new Option<DirectoryInfo>("--kit") { Required = true, Description = "Folder of the evaluation kit." };
        var output = new Option<DirectoryInfo>("--out") { Required = true, Description = "Folder that the models are written to, one file a script." };
        var holdOut = new Option<int?>("--hold-out") { Description = "Leave out every fourth part, beginning with this one (0 to 3), and print the accuracy on it." };
        var only = new Option<string?>("--only") { Description = "Fit only the models whose file name contains this; the shipped ones stand for the others." };
        var command = new Command("train-languages", "Fits the models that tell languages apart.") { kit, output, holdOut, only };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(kit), parsed.GetRequiredValue(output), parsed.GetValue(holdOut), parsed.GetValue(only)));
        return command;
    }

    private static int Run(DirectoryInfo kit, DirectoryInfo output, int? holdOut, string? only)
    {
        var data = new TrainingData(kit);
        var lines = data.Read().Where(line => line.Block % 4 != holdOut).ToList();
        lines.AddRange(TrainingData.OwnWords([.. lines]));
        var byLanguage = lines.GroupBy(line => line.Language).ToDictionary(group => group.Key, group => group.Count());
        output.Create();
        var models = new Dictionary<string, LanguageModel>(StringComparer.Ordinal);
        foreach (var (script, languages) in ByScript(TrainingData.WithoutForeign(lines)))
        {
            // A few lines in another script do not make a language of that script.
            foreach (var few in languages.Where(l => l.Value.Count < 10 || l.Value.Count < 0.2 * byLanguage[l.Key]).Select(l => l.Key).ToArray())
            {
                languages.Remove(few);
            }
            if (languages.Count > 1)
            {
                Fit(LanguageModels.FileName(script), languages, AllBudget, AllEpochs);
            }
        }
        // Between near languages, what may be both teaches which is met more often.
        var byScript = ByScript(lines);
        foreach (var group in CloseLanguages.Groups)
        {
            Fit(LanguageModels.FileName(group), byScript[group.Script].Where(l => group.Languages.Contains(l.Key)).ToDictionary(), CloseBudget, CloseLanguageEpochs / group.Languages.Length);
        }
        if (holdOut is { } part)
        {
            HeldOut.Print(data, part, new LanguageModels(file => models.GetValueOrDefault(file) ?? LanguageModels.LoadShipped(file)));
        }
        return 0;

        void Fit(string file, Dictionary<string, List<string>> languages, int budget, int epochs)
        {
            if (only is not null && !file.Contains(only, StringComparison.Ordinal))
            {
                return;
            }
            var watch = Stopwatch.StartNew();
            var trainer = new ModelTrainer(languages, budget);
            trainer.Train(epochs);
            var text = trainer.Write();
            File.WriteAllText(Path.Combine(output.FullName, file), text);
            models[file] = LanguageModel.Read(new StringReader(text));
            Console.WriteLine(FormattableString.Invariant($"{file}: {languages.Count} languages, {trainer.Features} features, {text.Length / 1024} KB, {watch.Elapsed.TotalSeconds:0} s"));
        }
    }

    /// <summary>The words of the lines, by script and language.</summary>
    private static SortedDictionary<Script, Dictionary<string, List<string>>> ByScript(IEnumerable<TrainingText> lines)
    {
        var result = new SortedDictionary<Script, Dictionary<string, List<string>>>();
        foreach (var line in lines)
        {
            var evidence = EvidenceText.Read(line.Text);
            if (Scripts.OnlyLanguage(evidence.Script) is null && evidence.Script != Script.None)
            {
                Get(Get(result, evidence.Script), line.Language).Add(evidence.Words);
            }
        }
        return result;
    }

    private static TValue Get<TKey, TValue>(IDictionary<TKey, TValue> map, TKey key) where TValue : new()
    {
        if (!map.TryGetValue(key, out var value))
        {
            map.Add(key, value = new TValue());
        }
        return value;
    }
}
