namespace ArticleCompare.Cli.Tests;

/// <summary>What a call of the command line gave.</summary>
internal sealed record CommandLineRun(int Code, string Output, string Error)
{
    public static async Task<CommandLineRun> Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error);
        return new CommandLineRun(code, output.ToString(), error.ToString());
    }
}
