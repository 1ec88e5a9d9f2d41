using System.CommandLine;
using ArticleCompare.Cli.Articles;
using ArticleCompare.Cli.Dictionaries;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Cli.Comparing;

/// <summary><c>compare FILE... [--format table|json|spans] [--dictionary FILE]</c>: one story from files.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The articles of one story: files, a folder (without files called README, LICENSE or expected), a ZIP." };
        var format = new Option<string>("--format") { Description = "table: to read. json: everything found. spans: only which stretches say the same.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "spans");
        var dictionaries = DictionaryFiles.Option();
        var command = new Command("compare", "Shows claim by claim how articles tell one story.") { files, format, dictionaries };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(files), parsed.GetRequiredValue(format), parsed.GetRequiredValue(dictionaries), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, string format, string[] dictionaries, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine();
        if (ArticleFiles.Read(paths, error, progress, cancellationToken) is not { } files)
        {
            return 1;
        }
        if (DictionaryFiles.Read(dictionaries, error, cancellationToken) is not { } layers)
        {
            return 1;
        }
        var articles = ArticleFiles.WithKeys(files);
        progress.Report("Comparing");
        var comparison = Comparer.Compare(articles, layers, cancellationToken: cancellationToken);
        progress.Clear();
        switch (format)
        {
            case "json":
                var pathOf = files.Zip(articles).ToDictionary(pair => pair.Second.Key, pair => pair.First.Path, StringComparer.Ordinal);
                CompareJson.Write(comparison, pathOf, output);
                break;
            case "spans":
                SpansJson.Write(comparison, output);
                break;
            default:
                ComparisonTable.Write(comparison, output);
                break;
        }
        return 0;
    }
}
