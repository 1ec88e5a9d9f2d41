using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using Spectre.Console;

namespace ArticleCompare.Cli.Comparing;

/// <summary>The claim table for a terminal: a column for each article, a row for each claim.</summary>
internal static class ComparisonTable
{
    /// <summary>Columns of a table that goes into a file, where no terminal says how wide it is.</summary>
    private const int FileWidth = 180;

    public static void Write(Comparison comparison, TextWriter output)
    {
        var watched = !Console.IsOutputRedirected && output is StreamWriter;
        var styled = watched && Environment.GetEnvironmentVariable("NO_COLOR") is null && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = styled ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Capabilities.Unicode = true;
        if (!watched)
        {
            console.Profile.Width = FileWidth;
        }
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true };
        table.AddColumn(new TableColumn("#").RightAligned().NoWrap());
        foreach (var article in comparison.Articles)
        {
            table.AddColumn(Markup.Escape(article.Article.Key));
        }
        table.AddColumn("differences");
        for (var r = 0; r < comparison.Rows.Length; r++)
        {
            var row = comparison.Rows[r];
            table.AddRow([
                FormattableString.Invariant($"{r + 1}"),
                .. row.Cells.Select((cell, a) => Cell(cell, comparison.Articles[a])),
                string.Join('\n', row.Differences.Select(d => Describe(d, comparison))),
            ]);
        }
        console.Write(table);
        var differences = comparison.Rows.SelectMany(row => row.Differences).ToArray();
        output.Write(FormattableString.Invariant(
            $"{comparison.Articles.Length} articles, {comparison.Rows.Length} rows, {differences.Length} differences, {differences.Count(d => d.Severity == Severity.Major)} of them major\n"));
    }

    private static string Cell(ImmutableArray<int> cell, ComparedArticle article) => cell.IsEmpty
        ? "[dim]missing[/]"
        : Markup.Escape(string.Join(" / ", cell.Select(claim => TerminalText.Of(article.Claims[claim], article.Article))));

    private static string Describe(Difference difference, Comparison comparison)
    {
        var sides = difference.Sides.Select(side =>
        {
            var names = string.Join(", ", side.Articles.Select(a => comparison.Articles[a].Article.Key));
            var words = side.Evidence.Select(e => TerminalText.Clean(e.Span.Slice(comparison.Articles[e.Article].Article.ReadingText.AsSpan()))).Distinct(StringComparer.Ordinal);
            return side.Evidence.IsEmpty ? $"{names}: says nothing of it" : $"{names}: {string.Join(" / ", words)}";
        });
        var text = Markup.Escape($"{ComparisonJson.Name(difference.Kind)} ({ComparisonJson.Name(difference.Severity)}): {string.Join(" | ", sides)}");
        return difference.Severity == Severity.Major ? $"[bold]{text}[/]" : text;
    }
}
