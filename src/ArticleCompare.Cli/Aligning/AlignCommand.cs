using System.CommandLine;
using ArticleCompare.Cli.Articles;
using ArticleCompare.Cli.Dictionaries;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Cli.Aligning;

/// <summary><c>align FILE... --units [--dictionary FILE]</c>: texts that are already split, one unit a line; one JSON line for each bead.</summary>
internal static class AlignCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Two or more texts, UTF-8, one unit a line." };
        var units = new Option<bool>("--units") { Required = true, Description = "Every line is a unit; compare splits and aligns whole articles." };
        var dictionaries = DictionaryFiles.Option();
        var command = new Command("align", "Aligns texts that are already split.") { files, units, dictionaries };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(files), parsed.GetRequiredValue(dictionaries), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, string[] dictionaries, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine();
        if (DictionaryFiles.Read(dictionaries, error, cancellationToken) is not { } layers)
        {
            return 1;
        }
        var texts = new List<(string Path, UnitText Text)>();
        foreach (var path in paths)
        {
            if (UnitFile.Read(path, error) is not { } text)
            {
                return 1;
            }
            texts.Add((path, text));
        }
        var keys = ArticleKeys.Of([.. texts.Select(t => (t.Path, t.Text.Language))]);
        if (keys.Distinct(StringComparer.Ordinal).Count() < keys.Length)
        {
            error.WriteLine("A file is given twice.");
            return 1;
        }
        // Ordered by key, so that no result depends on the order of the arguments.
        var ordered = keys.Zip(texts, (key, text) => (Key: key, text.Text)).OrderBy(t => t.Key, StringComparer.Ordinal).ToArray();
        progress.Report("Aligning");
        var beads = WholeBeads.Of(UnitAligner.Align([.. ordered.Select(t => t.Text)], dictionaries: layers, cancellationToken: cancellationToken));
        progress.Clear();
        foreach (var bead in beads)
        {
            JsonText.WriteLine(output, json =>
            {
                json.WriteStartObject();
                for (var t = 0; t < ordered.Length; t++)
                {
                    json.WriteStartArray(ordered[t].Key);
                    foreach (var unit in bead[t])
                    {
                        json.WriteNumberValue(unit);
                    }
                    json.WriteEndArray();
                }
                json.WriteEndObject();
            });
        }
        return 0;
    }
}
