namespace ArticleCompare.Cli.Tests.Samples;

internal static class Problems
{
    /// <summary>Fails with every problem on a line of its own.</summary>
    public static void None(IEnumerable<string> problems)
    {
        var found = problems.ToArray();
        if (found.Length > 0)
        {
            Assert.Fail($"{found.Length} problems:\n{string.Join('\n', found)}");
        }
    }
}
