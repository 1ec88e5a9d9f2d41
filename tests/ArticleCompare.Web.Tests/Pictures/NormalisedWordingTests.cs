using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Values;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Resources;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Pictures;

public sealed class NormalisedWordingTests
{
    private static UiText Text() => new ServiceCollection().AddLogging().AddLocalization().AddScoped<UiText>().BuildServiceProvider().GetRequiredService<UiText>();

    [Theory]
    [InlineData(DifferenceKind.Number, "640000000 EUR", "de", "640 Millionen EUR")]
    [InlineData(DifferenceKind.Number, "640000000000 EUR", "en", "640 billion EUR")]
    [InlineData(DifferenceKind.Number, "1500000 EUR", "fr", "1,5 million EUR")]
    [InlineData(DifferenceKind.Number, "2500000000000", "id", "2,5 triliun")]
    [InlineData(DifferenceKind.Number, "1234567", "en", "1,234,567")]
    [InlineData(DifferenceKind.Number, "1200", "en", "1,200")]
    [InlineData(DifferenceKind.Date, "2026-06-03", "de", "3. Juni 2026")]
    [InlineData(DifferenceKind.Date, "by 2032", "de", "bis 2032")]
    [InlineData(DifferenceKind.Date, "-06-03", "en", "-06-03")]
    [InlineData(DifferenceKind.Date, "weekday 1", "fr", "lundi")]
    [InlineData(DifferenceKind.Name, "by 2032", "de", "by 2032")]
    [InlineData(DifferenceKind.Contradiction, "3 year", "en", "3 years")]
    [InlineData(DifferenceKind.Contradiction, "2026-06-03", "fr", "3 juin 2026")]
    [InlineData(DifferenceKind.Contradiction, "2025", "en", "2025")]
    public void A_value_is_written_as_the_reader_writes_it(DifferenceKind kind, string value, string language, string expected)
    {
        using var _ = new ReaderCulture(language);
        Assert.Equal(expected, Text().ValueInWords(kind, value).Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [Theory]
    [InlineData("0,1|2", "id: 14")]
    [InlineData("0|2", "de: 12 · id: 14")]
    [InlineData("0,1|2,3", "de, en: 12 · fr, id: 14")]
    [InlineData("1|1", "en: 12 · 14")]
    public void Who_stands_apart_is_said_in_a_few_words(string sides, string expected)
    {
        using var _ = new ReaderCulture("en");
        TableColumn[] columns = [new(0, "de", "de", true, false, false), new(1, "en", "en", false, true, false), new(2, "id", "id", false, false, false), new(3, "fr", "fr", false, false, false)];
        var difference = new Difference(DifferenceKind.Number, Severity.Major, 0.9,
            [.. sides.Split('|').Select((s, i) => new Side([.. s.Split(',').Select(int.Parse)], i == 0 ? "12" : "14", []))])
        { Key = "k" };
        Assert.Equal(expected, Text().ApartInWords(difference, columns));
    }

    [Fact]
    public void Every_bound_of_a_date_has_its_words()
    {
        using var _ = new ReaderCulture("en");
        var text = Text();
        Assert.All(NormalisedWording.Bounds, b => Assert.Equal(b + " 2030", text.WhenInWords(b + " 2030")));
    }

    [Fact]
    public void Dates_are_read_back_as_they_were_written() =>
        Assert.All(
            [new DateParts(Year: 2026, Month: 6, Day: 3), new DateParts(Month: 6, Day: 3), new DateParts(Year: 2026), new DateParts(Day: 3), new DateParts(Year: 2026, Weekday: 5), new DateParts(RelativeDay: -1), new DateParts(Decade: 1990), new DateParts(Year: 2025, Season: 2)],
            (DateParts d) => Assert.True(DateParts.TryParse(d.ToString(), out var again) && again == d, d.ToString()));
}
