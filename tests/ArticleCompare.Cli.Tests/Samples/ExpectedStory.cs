using System.Globalization;
using System.Text.RegularExpressions;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>What a careful reader finds in a sample story, as <c>expected.md</c> beside its articles says it.</summary>
internal sealed partial record ExpectedStory(ExpectedRow[] Rows, ExpectedDifference[] Differences, int[] Agreeing, (int Row, DifferenceKind Kind)[] NotSeen, (int Row, DifferenceKind Kind)[] FalseAlarms)
{
    private static readonly string[] Languages = ["de", "en", "id", "fr"];

    public static ExpectedStory Read(string markdown) => new(
        [.. ExpectedTable.Rows(markdown, "Rows").Select(cells => new ExpectedRow(
            Number(cells[0]), [.. Languages.SelectMany((language, i) => Cells(language, cells[i + 1]))]))],
        [.. ExpectedTable.Rows(markdown, "Differences").Select(cells => new ExpectedDifference(
            Number(cells[0]), Enum.Parse<DifferenceKind>(cells[1], ignoreCase: true), Enum.Parse<Severity>(cells[2], ignoreCase: true),
            [.. cells[3].Split('|').Select(side => SideEntry().Matches(side).Select(m => new ExpectedWords(m.Groups[1].Value, m.Groups[2].Success ? m.Groups[2].Value : null)).ToArray())]))],
        [.. ExpectedTable.Section(markdown, "Agreeing rows").SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(Number)],
        Kinds(markdown, "Not seen yet"),
        Kinds(markdown, "False alarms so far"));

    private static (int Row, DifferenceKind Kind)[] Kinds(string markdown, string heading) =>
        [.. ExpectedTable.Rows(markdown, heading).Select(cells => (Number(cells[0]), Enum.Parse<DifferenceKind>(cells[1], ignoreCase: true)))];

    private static IEnumerable<ExpectedCell> Cells(string language, string cell) => cell == "–"
        ? []
        : cell.Split(" / ").Select(text => text.StartsWith('(') ? new ExpectedCell(language, text[1..^1], true) : new ExpectedCell(language, text, false));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(de|en|id|fr)\b(?: “([^”]*)”)?")]
    private static partial Regex SideEntry();
}

/// <param name="Number">In the table's first column.</param>
/// <param name="Cells">All claims of the row, of all languages.</param>
internal sealed record ExpectedRow(int Number, ExpectedCell[] Cells);

/// <param name="Language">Of the article.</param>
/// <param name="Start">How the claim begins, as it stands in the article.</param>
/// <param name="IsRepeat">It repeats what the article says elsewhere and may stand in a row of its own.</param>
internal sealed record ExpectedCell(string Language, string Start, bool IsRepeat);

internal sealed record ExpectedDifference(int Row, DifferenceKind Kind, Severity Severity, ExpectedWords[][] Sides);

/// <param name="Language">Of the article.</param>
/// <param name="Words">The words that show it; null where none need be shown.</param>
internal sealed record ExpectedWords(string Language, string? Words);
