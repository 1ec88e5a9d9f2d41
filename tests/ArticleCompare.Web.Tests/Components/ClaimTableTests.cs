using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Tests.Components;

public sealed class ClaimTableTests
{
    private static ClaimTable Table(TableQuery query) => ClaimTable.Build(SmallStory.Flood(), query);

    private static string Ids(ClaimTable table) => string.Join(' ', table.Rows.Select(r => r.Id));

    [Fact]
    public void Rows_follow_the_base() =>
        Assert.Equal("r3 r0 r1 r2", Ids(Table(new TableQuery { TextOrder = true, Base = "fr" })));

    [Fact]
    public void A_row_without_the_base_stands_where_its_article_has_it()
    {
        // In fr the mayor's thanks come after the houses (r0), so that is their place in German too.
        Assert.Equal("r0 r2 r1 r3", Ids(Table(new TableQuery { TextOrder = true, Base = "de" })));
    }

    [Fact]
    public void Numbers_follow_the_base_and_stay_under_a_filter()
    {
        var table = Table(new TableQuery { TextOrder = true, Base = "de", Filter = RowFilters.Only });
        Assert.Equal(2, Assert.Single(table.Rows).Number);
    }

    [Theory]
    [InlineData("all", "r0 r2 r1 r3")]
    [InlineData("differs", "r0 r3")]
    [InlineData("major", "r0")]
    [InlineData("missing", "r1")]
    [InlineData("only", "r2")]
    [InlineData("number", "r0")]
    [InlineData("certainty", "r3")]
    [InlineData("unconfirmed", "r0 r2 r1 r3")]
    [InlineData("nonsense", "")]
    public void A_filter_lets_its_rows_through_and_counts_them(string filter, string expected)
    {
        var table = Table(new TableQuery { TextOrder = true, Filter = filter });
        Assert.Equal(expected, Ids(table));
        Assert.Equal(table.Rows.Length, table.Count(filter));
    }

    [Fact]
    public void Worst_first_is_major_then_minor_then_missing_then_only_in_one() =>
        Assert.Equal("r0 r3 r1 r2", Ids(Table(new TableQuery())));

    [Fact]
    public void Of_differences_of_one_severity_sure_facts_come_first_then_what_is_surer()
    {
        var story = SmallStory.Flood();
        var certainty = story.Rows[3].Differences[0];
        Row With(int row, DifferenceKind kind, double confidence) => story.Rows[row] with { Differences = [certainty with { Kind = kind, Confidence = confidence }] };
        var rows = story with { Rows = [With(0, DifferenceKind.Name, 0.5), With(1, DifferenceKind.Date, 0.7), story.Rows[2], With(3, DifferenceKind.Certainty, 0.8)] };
        Assert.Equal("r1 r3 r0 r2", Ids(ClaimTable.Build(rows, new TableQuery())));
    }

    [Fact]
    public void A_hidden_column_takes_its_rows_and_differences_with_it()
    {
        var table = Table(new TableQuery { TextOrder = true, Columns = ["de", "en"] });
        Assert.Equal("r0 r1 r3", Ids(table));
        Assert.Equal("r3", string.Join(' ', table.Rows.Where(r => r.Differs).Select(r => r.Id)));
        Assert.Equal(0, table.Count(RowFilters.Missing));
    }

    [Fact]
    public void Columns_come_in_the_asked_order_with_the_base_first()
    {
        var table = Table(new TableQuery { TextOrder = true, Columns = ["en", "fr", "de", "xx"], Base = "fr", With = "de" });
        Assert.Equal("fr en de", string.Join(' ', table.Columns.Select(c => c.Name)));
        Assert.Equal("de", Assert.Single(table.Columns, c => c.IsWith).Name);
    }

    [Fact]
    public void Two_articles_of_one_language_have_different_names()
    {
        var comparison = new Comparison([SmallStory.Article("a", "de", "Eins."), SmallStory.Article("b", "de", "Zwei.")], []);
        Assert.Equal(["de", "de-2"], ColumnPicker.Names(comparison));
    }

    [Fact]
    public void A_header_counts_claims_missing_and_differing_rows()
    {
        var table = Table(new TableQuery { TextOrder = true, Base = "de" });
        Assert.Equal(new ColumnCounts(3, 0, 1, 2), table.CountsOf(table.Columns[0]));
        Assert.Equal(new ColumnCounts(3, 0, 1, 1), table.CountsOf(table.Columns[1]));
        Assert.Equal(new ColumnCounts(3, 1, 0, 1), table.CountsOf(table.Columns[2]));
    }

    [Fact]
    public void Of_two_articles_what_one_says_alone_is_missing_in_the_other()
    {
        var table = ClaimTable.Build(
            new Comparison([SmallStory.Article("a", "de", "Eins.", "Zwei."), SmallStory.Article("b", "en", "Two.")], [SmallStory.Row("x", [[0], []]), SmallStory.Row("y", [[1], [0]])]),
            new TableQuery());
        var row = table.Rows.Single(r => r.Id == "x");
        Assert.Equal(CellState.Missing, row.Cells[1].State);
        Assert.Equal("de", row.OnlyIn?.Name);
    }

    [Fact]
    public void Nothing_is_missing_in_an_article_that_is_its_own_report()
    {
        // fr shares one claim of four with the others.
        var lines = new[] { "Eins.", "Zwei.", "Drei.", "Vier." };
        var table = ClaimTable.Build(
            new Comparison(
                [SmallStory.Article("a", "de", lines), SmallStory.Article("b", "en", lines), SmallStory.Article("c", "fr", lines)],
                [.. Enumerable.Range(0, 4).Select(i => SmallStory.Row($"r{i}", [[i], [i], i == 0 ? [0] : []])), .. Enumerable.Range(1, 3).Select(i => SmallStory.Row($"f{i}", [[], [], [i]]))]),
            new TableQuery { Base = "de" });
        Assert.Equal(0, table.Count(RowFilters.Missing));
        Assert.True(table.Columns[2].IsOwnReport);
        Assert.Equal(new ColumnCounts(4, 0, 3, 0), table.CountsOf(table.Columns[2]));
    }

    [Theory]
    [InlineData(0.5, RowStatus.Open, true)]
    [InlineData(0.7, RowStatus.Open, false)]
    [InlineData(0.5, RowStatus.Confirmed, false)]
    public void A_row_that_is_not_sure_is_a_suggestion_until_it_is_confirmed(double confidence, RowStatus status, bool isSuggestion)
    {
        var comparison = SmallStory.Flood();
        var unsure = new Comparison(comparison.Articles, [.. comparison.Rows.Select(r => r with { Confidence = confidence })]);
        var table = ClaimTable.Build(new DecidedComparison(unsure, [.. unsure.Rows.Select(_ => new RowState(status))], []), new TableQuery());
        Assert.Equal(isSuggestion, table.AllRows.Single(r => r.Id == "r0").IsSuggestion);
        Assert.False(table.AllRows.Single(r => r.Id == "r2").IsSuggestion);
    }

    [Fact]
    public void Facts_come_before_wording_of_the_same_severity()
    {
        var comparison = SmallStory.Flood();
        var wording = comparison.Rows[3] with { Differences = [comparison.Rows[3].Differences[0] with { Severity = ArticleCompare.Engine.Differences.Severity.Major }] };
        var table = ClaimTable.Build(new Comparison(comparison.Articles, [comparison.Rows[0], comparison.Rows[1], comparison.Rows[2], wording]), new TableQuery { Base = "fr" });
        Assert.Equal(["r0", "r3"], table.Rows.Take(2).Select(r => r.Id));
    }

    [Fact]
    public void What_was_dismissed_is_no_open_difference_and_can_be_found_again()
    {
        var comparison = SmallStory.Flood();
        var states = comparison.Rows.Select(_ => RowState.Untouched).ToArray();
        states[0] = RowState.Untouched with { Dismissals = [7] };
        states[3] = new RowState(RowStatus.Confirmed);
        var table = ClaimTable.Build(new DecidedComparison(comparison, [.. states], []), new TableQuery { TextOrder = true, Filter = RowFilters.Dismissed });
        Assert.Equal("r0", Ids(table));
        Assert.False(table.Rows[0].Differs);
        Assert.Equal(3, table.Count(RowFilters.Unconfirmed));
        Assert.Equal(1, table.Count(RowFilters.Confirmed));
        Assert.Equal(0, table.Count("number"));
    }

    [Fact]
    public void The_address_says_everything_and_is_read_back()
    {
        var query = new TableQuery { Base = "fr", Columns = ["fr", "de-2"], With = "de-2", Filter = "number", TextOrder = true, Dense = true, Row = "a b" };
        Assert.Equal("stories/3?base=fr&columns=fr%2Cde-2&with=de-2&filter=number&order=text&density=dense&row=a%20b", query.ToUrl("stories/3"));
        var again = TableQuery.Read("fr", "fr,de-2", "de-2", "number", "text", "dense", "a b");
        Assert.Equal(query.ToUrl(""), again.ToUrl(""));
        Assert.Equal("stories/3", new TableQuery().ToUrl("stories/3"));
    }
}
