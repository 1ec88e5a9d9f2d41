using ArticleCompare.Engine.Comparing;
using ArticleCompare.Web.Components.Rows;
using ArticleCompare.Web.Components.Table;
using Bunit;

namespace ArticleCompare.Web.Tests.Components;

public sealed class ClaimTableViewTests : ComponentTest
{
    private static readonly int[] Articles = [11, 12, 13, 14];

    private static readonly string[] Four = ["de", "en", "fr", "id"];

    private static readonly string[] Languages = ["de", "en", "fr"];

    private IRenderedComponent<ClaimTableView> Show(TableQuery query, Comparison? comparison = null)
    {
        var table = ClaimTable.Build(comparison ?? SmallStory.Flood(), query);
        return Render<ClaimTableView>(p => p
            .Add(v => v.Table, table)
            .Add(v => v.Path, "stories/7")
            .Add(v => v.Detail, row => b =>
            {
                b.OpenComponent<RowDetail>(0);
                b.AddComponentParameter(1, "Row", row);
                b.AddComponentParameter(2, "Comparison", table.Comparison);
                b.AddComponentParameter(3, "ArticleIds", Articles);
                b.CloseComponent();
            }));
    }

    [Fact]
    public void A_header_says_the_language_and_the_figures()
    {
        var heads = Show(new TableQuery { Base = "de" }).FindAll("[data-column-head]");
        Assert.Contains("German", heads[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("base", heads[0].TextContent, StringComparison.Ordinal);
        var counts = Show(new TableQuery { Base = "de" }).FindAll(".counts");
        Assert.Equal("3 claims, 1 missing, 1 differs", counts[2].TextContent);
    }

    [Fact]
    public void Every_text_has_its_language_and_direction() =>
        Assert.All(Show(new TableQuery()).FindAll("td p"), p =>
        {
            Assert.Contains(p.GetAttribute("lang"), Languages);
            Assert.Equal("auto", p.GetAttribute("dir"));
        });

    [Fact]
    public void What_is_missing_is_hatched_and_says_so()
    {
        var missing = Assert.Single(Show(new TableQuery()).FindAll("td.is-missing"));
        Assert.Equal("missing", missing.QuerySelector(".missing")!.TextContent.Trim());
    }

    [Fact]
    public void What_one_article_says_alone_names_it() =>
        Assert.Contains("only in fr", Show(new TableQuery()).Find("#row-r2 th").TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_words_that_differ_are_marked_and_the_badge_has_a_word()
    {
        var row = Show(new TableQuery()).Find("#row-r0");
        Assert.Equal(["Zwölf", "12", "Quatorze"], row.QuerySelectorAll("mark.major").Select(m => m.TextContent));
        Assert.Equal("Quatorze", Assert.Single(row.QuerySelectorAll("mark.apart")).TextContent);
        Assert.Equal("fr: 14", row.QuerySelector(".says")!.TextContent);
        Assert.Contains("Number", row.QuerySelector(".badge.major")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("major: de, en: 12 · fr: 14", row.QuerySelector(".badge")!.GetAttribute("title"));
    }

    [Fact]
    public void Text_is_never_markup()
    {
        var comparison = new Comparison([SmallStory.Article("a", "en", "<b onclick=alert(1)>Fire</b> in town.")], [SmallStory.Row("x", [[0]])]);
        var view = Show(new TableQuery(), comparison);
        Assert.Empty(view.FindAll("td b"));
        Assert.Contains("<b onclick", view.Find("td p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_has_a_permanent_link_and_opens()
    {
        Assert.Equal("stories/7?row=r0", Show(new TableQuery()).Find("#row-r0 a.number").GetAttribute("href"));
        var open = Show(new TableQuery { Row = "r0" });
        Assert.Equal("stories/7", open.Find("#row-r0 a.number").GetAttribute("href"));
        var detail = open.Find("tr.detail");
        Assert.Contains("The numbers are not the same.", detail.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Zwölf", "12"], detail.QuerySelectorAll(".difference tbody tr")[0].QuerySelectorAll("q").Select(q => q.TextContent));
        Assert.Contains(detail.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("articles/13", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_no_filter_lets_through_leave_a_way_back()
    {
        var view = Show(new TableQuery { Filter = "date" });
        Assert.Empty(view.FindAll("tr[data-row]"));
        Assert.Equal("stories/7", view.Find("p.card a").GetAttribute("href"));
    }

    [Fact]
    public void Rows_that_are_problems_and_rows_that_wait_can_be_told_by_the_keyboard()
    {
        var view = Show(new TableQuery());
        Assert.Equal(["row-r0", "row-r1", "row-r3"], view.FindAll("tr[data-problem]").Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal(4, view.FindAll("tr[data-unconfirmed]").Count);
    }

    [Fact]
    public void Chips_count_and_lead_to_their_filter()
    {
        var chips = Render<FilterChips>(p => p.Add(c => c.Table, ClaimTable.Build(SmallStory.Flood(), new TableQuery { Filter = "number" })).Add(c => c.Path, "stories/7"));
        var number = chips.FindAll("a").Single(a => a.TextContent.Contains("Number", StringComparison.Ordinal));
        Assert.Equal("stories/7?filter=number", number.GetAttribute("href"));
        Assert.Equal("true", number.GetAttribute("aria-current"));
        Assert.Equal("1", number.QuerySelector(".count")!.TextContent);
    }

    [Fact]
    public void Only_a_very_long_story_comes_in_steps_and_the_asked_row_is_there()
    {
        var view = Show(new TableQuery { TextOrder = true }, Long(1201));
        Assert.Equal(300, view.FindAll("tr[data-row]").Count);
        view.Find("[data-more]").Click();
        Assert.Equal(600, view.FindAll("tr[data-row]").Count);
        Assert.NotNull(Show(new TableQuery { TextOrder = true, Row = "r400" }, Long(1201)).Find("#row-r400"));
        Assert.Empty(Show(new TableQuery(), Long(400)).FindAll("[data-more]"));
    }

    private static Comparison Long(int rows)
    {
        var lines = Enumerable.Range(0, rows).Select(i => $"Sentence {i}.").ToArray();
        return new Comparison(
            [.. Four.Select(l => SmallStory.Article(l, l, lines))],
            [.. Enumerable.Range(0, rows).Select(i => SmallStory.Row($"r{i}", [[i], [i], [i], [i]]))]);
    }
}
