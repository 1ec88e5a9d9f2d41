using System.CommandLine;
using ArticleCompare.Cli.Evaluation;

var root = new RootCommand("Compares articles that tell one story in several languages, claim by claim.")
{
    EvaluateCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
