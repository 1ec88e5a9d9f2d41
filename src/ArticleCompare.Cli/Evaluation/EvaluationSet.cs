namespace ArticleCompare.Cli.Evaluation;

/// <summary>One set of an evaluation kit that the command can run.</summary>
/// <param name="Name">What <c>--only</c> matches, e.g. "align/ntrex-clean".</param>
/// <param name="Run">Reads from the kit's folder, writes predictions below the output folder; returns a short figure to print, or null when the kit lacks the set.</param>
internal sealed record EvaluationSet(string Name, Func<DirectoryInfo, DirectoryInfo, string?> Run);
