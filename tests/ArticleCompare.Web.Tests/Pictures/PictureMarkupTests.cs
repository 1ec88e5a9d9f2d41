using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Pictures;
using ArticleCompare.Web.Components.Printing;
using ArticleCompare.Web.Components.Reading;
using ArticleCompare.Web.Components.Stories;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Resources;
using ArticleCompare.Web.Tests.Components;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Pictures;

public sealed class PictureMarkupTests : BunitContext
{
    public PictureMarkupTests()
    {
        Services.AddLogging();
        Services.AddLocalization();
        Services.AddScoped<UiText>();
    }

    private static StoryScene Scene(Comparison comparison, string? @base = null) => new(
        new StoryView(7, "Flood", DateTime.UnixEpoch, [], new DecidedComparison(comparison, [.. comparison.Rows.Select(_ => RowState.Untouched)], []), true, ImmutableArray<Decision>.Empty),
        ClaimTable.Build(comparison, new TableQuery { Base = @base }));

    [Fact]
    public void Every_place_of_the_strip_leads_to_its_row_in_the_picture_and_in_the_table()
    {
        var scene = Scene(SmallStory.Flood(), "fr");
        var strip = Render<CoverageStrip>(p => p.Add(c => c.Scene, scene).Add(c => c.Coverage, Coverage.Of(scene.Table)));
        var expected = "r3 r0 r1 r2".Split(' ').Select(r => $"stories/7?base=fr&row={r}#row-{r}");
        Assert.Equal(expected, strip.FindAll("svg a").Select(a => a.GetAttribute("href")));
        Assert.Equal(expected, strip.FindAll("tbody a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void Pictures_are_passed_over_by_the_tab_key()
    {
        var scene = Scene(SmallStory.Flood());
        var ribbon = Render<RibbonView>(p => p.Add(c => c.Scene, scene).Add(c => c.Ribbon, Ribbon.Of(scene.Table, scene.Table.Columns[0], scene.Table.Columns[1])));
        Assert.All(ribbon.FindAll("svg a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
        Assert.All(ribbon.FindAll("svg"), s => Assert.NotNull(s.Closest("[aria-hidden=true]")));
        Assert.Equal(3, ribbon.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Coordinates_have_points_in_every_culture()
    {
        using var _ = new ReaderCulture("de");
        var scene = Scene(SmallStory.Flood());
        var ribbon = Render<RibbonView>(p => p.Add(c => c.Scene, scene).Add(c => c.Ribbon, Ribbon.Of(scene.Table, scene.Table.Columns[0], scene.Table.Columns[2])));
        Assert.All(ribbon.FindAll("path"), d => Assert.DoesNotContain(",", d.GetAttribute("d") ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_is_never_read_as_markup_and_says_its_language()
    {
        var article = SmallStory.Article("a", "fr", "<b>Gras</b> & co.");
        var comparison = new Comparison([article, SmallStory.Article("b", "en", "<script>1</script>")], [SmallStory.Row("r", [[0], [0]])]);
        var scene = Scene(comparison);
        var pane = Render<Pane>(p => p.Add(c => c.Scene, scene).Add(c => c.Column, scene.Table.Columns.Single(c => c.Language == "fr")).Add(c => c.Other, scene.Table.Columns.Single(c => c.Language == "en")));
        Assert.Equal("<b>Gras</b> & co.", pane.Find("a.claim").TextContent);
        Assert.Equal("fr", pane.Find("a.claim").Closest("[lang]")!.GetAttribute("lang"));
        Assert.Empty(Render<PrintTable>(p => p.Add(c => c.Scene, scene)).FindAll("script, td b"));
    }

    [Fact]
    public void The_margin_quotes_what_most_others_tell_in_the_readers_language()
    {
        using var _ = new ReaderCulture("en");
        var scene = Scene(SmallStory.Flood(), "fr");
        var view = Render<ReadingView>(p => p.Add(c => c.Scene, scene).Add(c => c.Article, scene.Table.Comparison.Articles[2].Article));
        var quote = Assert.Single(view.FindAll(".margin q"));
        Assert.Equal(("The bridge is closed.", "en"), (quote.TextContent, quote.GetAttribute("lang")));
        Assert.Contains("de, en: 12 · fr: 14", string.Concat(view.FindAll(".margin").Select(m => m.TextContent)), StringComparison.Ordinal);
        Assert.Equal("Quatorze", view.Find("a.claim mark").TextContent);
    }

    [Fact]
    public void An_article_can_be_read_before_it_was_compared()
    {
        var view = Render<ReadingView>(p => p.Add(c => c.Article, SmallStory.Flood().Articles[0].Article));
        Assert.Contains("Die Brücke ist gesperrt.", view.Markup, StringComparison.Ordinal);
        Assert.Empty(view.FindAll("a"));
    }
}
