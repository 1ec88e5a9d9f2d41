using System.CommandLine;
using ArticleCompare.Cli.Articles;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Cli.Ingesting;

/// <summary><c>ingest FILE [--format text|json]</c>: how a file is read; of a folder or a ZIP a line for each article.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The article; or a folder or a ZIP of articles." };
        var format = new Option<string>("--format") { Description = "text: to read. json: everything found, with offsets.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("ingest", "Shows how a file is read: blocks, sentences, language, what is set aside.") { file, format };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(format), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken)));
        return command;
    }

    private static int Run(string path, string format, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine();
        if (ArticleFiles.IsMany(path))
        {
            return ArticleFiles.Each([path], error, progress, WriteOne, cancellationToken) ? 0 : 1;
        }
        if (ArticleFiles.Read([path], error, progress, cancellationToken) is not { } files)
        {
            return 1;
        }
        var analysed = ArticleAnalyser.Analyse(files[0].Read.Article);
        progress.Clear();
        if (format == "json")
        {
            IngestJson.Write(files[0], analysed, output);
        }
        else
        {
            IngestText.Write(files[0], analysed, output);
        }
        return 0;

        void WriteOne(ArticleFile file)
        {
            progress.Clear();
            if (format == "json")
            {
                IngestJson.Write(file, ArticleAnalyser.Analyse(file.Read.Article), output);
            }
            else
            {
                IngestText.WriteLine(file, output);
            }
        }
    }
}
