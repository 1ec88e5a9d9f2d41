using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;
using ArticleCompare.Web.Components.Pictures;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Resources;
using ArticleCompare.Web.Tests.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Pictures;

public sealed class LedgerTests
{
    private static readonly ClaimTable Flood = ClaimTable.Build(SmallStory.Flood(), new TableQuery());

    private static UiText Text()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddScoped<UiText>();
        return services.BuildServiceProvider().GetRequiredService<UiText>();
    }

    [Fact]
    public void Disputed_words_and_left_out_rows_are_marked()
    {
        using var _ = new ReaderCulture("en");
        var group = Assert.Single(NumberGroups.Of(Flood, Text()));
        Assert.Equal("counts", group.Name);
        Assert.Equal(["12", "14"], group.Lines.Select(l => l.Name));
        var twelve = group.Lines[0];
        Assert.Equal(["Zwölf", "12"], twelve.Cells.SelectMany(c => c.Words).Select(w => w.Text));
        Assert.All(twelve.Cells.SelectMany(c => c.Words), w => Assert.True(w.IsDisputed));
        Assert.Equal("r0", Assert.Single(twelve.Cells[2].Without).Id);
        Assert.True(twelve.IsLeftOut);
        Assert.False(twelve.IsInAll);
    }

    [Theory]
    [InlineData("all", 2)]
    [InlineData("not-in-all", 2)]
    [InlineData("left-out", 2)]
    [InlineData(null, 2)]
    public void A_filter_shows_its_lines(string? filter, int expected)
    {
        using var _ = new ReaderCulture("en");
        Assert.Equal(expected, NumberGroups.Of(Flood, Text()).SelectMany(g => g.Lines).Count(l => LedgerFilter.Shows(filter, l)));
    }

    [Fact]
    public void What_all_say_is_not_among_what_not_all_say()
    {
        var line = new LedgerLine("x", [new LedgerLineCell(Flood.Columns[0], [new LedgerWords("12", [], false)], [])]);
        Assert.False(LedgerFilter.Shows(LedgerFilter.NotInAll, line));
        Assert.False(LedgerFilter.Shows(LedgerFilter.LeftOut, line));
        Assert.True(LedgerFilter.Shows(LedgerFilter.All, line));
    }

    [Theory]
    [InlineData("2.5 billion euros", "de", "2,5 Milliarden EUR")]
    [InlineData("40 percent", "de", "40 %")]
    [InlineData("two years", "de", "2 Jahre")]
    [InlineData("one year", "fr", "1 an")]
    [InlineData("a third", "en", "1/3")]
    [InlineData("on 3 June 2026", "de", "3. Juni 2026")]
    [InlineData("on 3 June", "fr", "3 juin")]
    [InlineData("in May 2026", "id", "Mei 2026")]
    [InlineData("30 GWh", "fr", "30 GWh")]
    public void Values_are_written_in_the_readers_language(string english, string language, string expected)
    {
        using var _ = new ReaderCulture(language);
        var value = Assert.Single(ValueReader.Read(english, new TextSpan(0, english.Length), "en"));
        Assert.Equal(expected, Text().ValueName(value).Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }
}
