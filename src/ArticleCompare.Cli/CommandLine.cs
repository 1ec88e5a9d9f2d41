using System.CommandLine;
using System.CommandLine.Invocation;
using ArticleCompare.Cli.Aligning;
using ArticleCompare.Cli.Checking;
using ArticleCompare.Cli.Comparing;
using ArticleCompare.Cli.Evaluation;
using ArticleCompare.Cli.Grouping;
using ArticleCompare.Cli.Ingesting;
using ArticleCompare.Cli.Languages;

namespace ArticleCompare.Cli;

/// <summary>The whole command line: what the program does with its arguments, and where its output goes.</summary>
internal static class CommandLine
{
    public static RootCommand Create() => new("Compares articles that tell one story in several languages, claim by claim.")
    {
        CompareCommand.Create(),
        AlignCommand.Create(),
        GroupCommand.Create(),
        CheckCommand.Create(),
        IngestCommand.Create(),
        EvaluateCommand.Create(),
        BackgroundCommand.Create(),
        FitCommand.Create(),
        TrainLanguagesCommand.Create(),
    };

    /// <returns>0 when all went well, 1 with one clear line on <paramref name="error"/> otherwise.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Create().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            var message = parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            await error.WriteLineAsync($"{string.Join(' ', message)} See articlecompare --help.").ConfigureAwait(false);
            return 1;
        }
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped.").ConfigureAwait(false);
            return 1;
        }
        catch (IOException e)
        {
            // The reader of a pipe went away (`| head`), or the disk is full.
            await error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return 1;
        }
    }
}
