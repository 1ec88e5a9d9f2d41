using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Tests.Lexicon;

/// <summary>The tables keep the form that their README promises.</summary>
public sealed class LexiconFormTests
{
    private const int MostWords = 5;

    private static readonly List<LexiconRow> Rows = LexiconRow.ReadAll();

    [Fact]
    public void Every_row_says_something_in_every_language() =>
        Assert.DoesNotContain(Rows, r => r.Cells.Length != LexiconRow.Languages.Length || r.Cells.Any(string.IsNullOrWhiteSpace) || !"nvarfp".Contains(r.Kind, StringComparison.Ordinal));

    [Fact]
    public void Every_cell_begins_with_a_dictionary_form() =>
        Assert.DoesNotContain(Rows.SelectMany(r => r.Cells), c => c.StartsWith('~'));

    [Fact]
    public void No_alternative_is_empty_stands_twice_or_is_a_whole_sentence()
    {
        var cells = Rows.SelectMany(r => r.Cells.Select(c => c.Split('|'))).ToList();
        Assert.DoesNotContain(cells, c => c.Any(a => a.Length == 0 || a != a.Trim() || a.Split(' ').Length > MostWords));
        Assert.DoesNotContain(cells, c => c.Distinct(StringComparer.Ordinal).Count() != c.Length);
    }

    [Fact]
    public void No_two_rows_of_a_file_have_the_same_beginning()
    {
        var seen = new HashSet<(char, string, string)>();
        var twice = Rows.Where(r => r.Kind is not 'p').Where(r => !seen.Add((r.Kind, r.Cells[0], r.Cells[1]))).Select(r => $"{r.Kind} {r.Cells[0]} {r.Cells[1]}");
        Assert.Empty(twice);
    }
}
