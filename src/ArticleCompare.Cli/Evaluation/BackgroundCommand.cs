using System.CommandLine;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Cli.Evaluation;

/// <summary><c>background TEXT --output FILE</c>: counts words in sentences ("language TAB sentence" a line) and writes the table that the engine ships.</summary>
internal static class BackgroundCommand
{
    public static Command Create()
    {
        var text = new Argument<FileInfo>("text") { Description = "A sentence a line, its language and a tab before it." };
        var output = new Option<FileInfo>("--output") { Required = true, Description = "The table to write." };
        var least = new Option<int>("--least") { DefaultValueFactory = _ => 3, Description = "Rarer words are left out." };
        var command = new Command("background", "Counts words in sentences and writes the engine's table of frequencies.") { text, output, least };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(text), parsed.GetRequiredValue(output), parsed.GetValue(least)));
        return command;
    }

    private static int Run(FileInfo text, FileInfo output, int least)
    {
        if (!text.Exists)
        {
            Console.Error.WriteLine($"There is no file {text.FullName}.");
            return 1;
        }
        var counter = new BackgroundCounter();
        foreach (var line in File.ReadLines(text.FullName))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                counter.Add(line[..tab], line[(tab + 1)..]);
            }
        }
        using var writer = new StreamWriter(output.FullName) { NewLine = "\n" };
        foreach (var line in counter.Lines(least))
        {
            writer.WriteLine(line);
        }
        return 0;
    }
}
