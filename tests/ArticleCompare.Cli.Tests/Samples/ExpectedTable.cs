using System.Text.RegularExpressions;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>Reads the tables of an <c>expected.md</c>.</summary>
internal static partial class ExpectedTable
{
    /// <summary>The cells of every row of the table under a heading, without the table's head.</summary>
    public static string[][] Rows(string markdown, string heading) =>
        [.. Section(markdown, heading).Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => CellBorder().Split(line.Trim()[1..^1]).Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal)).ToArray())];

    /// <summary>The lines under a heading, up to the next one; none when the heading is not there.</summary>
    public static IEnumerable<string> Section(string markdown, string heading) =>
        markdown.Split('\n').SkipWhile(line => line != "## " + heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
