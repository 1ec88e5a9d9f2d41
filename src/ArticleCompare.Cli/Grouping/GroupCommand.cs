using System.CommandLine;
using ArticleCompare.Cli.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Stories;

namespace ArticleCompare.Cli.Grouping;

/// <summary><c>group FILE...</c> (files, folders, ZIPs) or <c>group --jsonl FILE</c>: which articles belong to one story.</summary>
internal static class GroupCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Articles: files, folders, ZIPs." };
        var jsonl = new Option<string?>("--jsonl") { Description = "A file with one article a line: {\"id\",\"lang\",\"units\"} or {\"id\",\"text\"}." };
        var command = new Command("group", "Finds which articles belong to one story.") { files, jsonl };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(files) is { Length: > 0 }) == (result.GetValue(jsonl) is not null))
            {
                result.AddError("Give either files or --jsonl.");
            }
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetValue(files) ?? [], parsed.GetValue(jsonl), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken)));
        return command;
    }

    private static int Run(string[] paths, string? jsonl, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine();
        var articles = jsonl is null
            ? Vectors(paths, error, progress, cancellationToken)
            : ArticleLines.Read(jsonl, error, progress, cancellationToken)?.Select(line => (line.Id, Vector: StoryVector.Of(line.Language, line.Units))).ToArray();
        if (articles is null)
        {
            return 1;
        }
        // Ordered, so that no result depends on the order in which the articles came.
        Array.Sort(articles, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        progress.Report("Grouping");
        var groups = StoryGrouper.Group([.. articles.Select(article => article.Vector)]);
        progress.Clear();
        for (var g = 0; g < groups.Length; g++)
        {
            foreach (var article in groups[g])
            {
                JsonText.WriteLine(output, json =>
                {
                    json.WriteStartObject();
                    json.WriteString("id", articles[article].Id);
                    json.WriteNumber("group", g + 1);
                    json.WriteEndObject();
                });
            }
        }
        return 0;
    }

    /// <summary>Of every article only its vector is kept.</summary>
    private static (string Id, StoryVector Vector)[]? Vectors(string[] paths, TextWriter error, ProgressLine progress, CancellationToken cancellationToken)
    {
        var vectors = new List<(string, StoryVector)>();
        return ArticleFiles.Each(paths, error, progress, file => vectors.Add((file.Path, StoryVector.Of(ArticleAnalyser.Analyse(file.Read.Article)))), cancellationToken)
            ? [.. vectors]
            : null;
    }
}
