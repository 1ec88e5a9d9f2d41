using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class ValueDifferencesTests
{
    [Theory]
    [InlineData("The ferry carries 2.5 billion tonnes a year.", "Die Fähre befördert 2,5 Milliarden Tonnen im Jahr.", "de")]
    [InlineData("The ferry carries 2.5 billion tonnes a year.", "Le ferry transporte 2,5 milliards de tonnes par an.", "fr")]
    [InlineData("The ferry carries 2.5 billion tonnes a year.", "Feri itu mengangkut 2,5 miliar ton setahun.", "id")]
    [InlineData("About 1,000 people came on Friday at 7:30 p.m.", "Rund tausend Menschen kamen am Freitag um 19.30 Uhr.", "de")]
    [InlineData("The pig weighed 650 pounds.", "Le cochon pesait 295 kilos.", "fr")]
    [InlineData("A fortnight ago, two-thirds agreed.", "Vor zwei Wochen stimmten zwei Drittel zu.", "de")]
    [InlineData("It was 80 degrees in Honolulu.", "In Honolulu waren es 27 Grad.", "de")]
    [InlineData("The 33-year-old won 3-1 in the 1980s.", "L'athlète de 33 ans a gagné 3-1 dans les années 1980.", "fr")]
    [InlineData("It opens on June 3.", "Es öffnet am Dienstag.", "de")]
    [InlineData("Over 1.5 million tickets were sold.", "Rund 1,6 Millionen Karten wurden verkauft.", "de")]
    [InlineData("It lies about 2.4 kilometres off the coast.", "Es liegt etwa 2,5 Kilometer vor der Küste.", "de")]
    [InlineData("At least 50 boats sank.", "53 Boote sanken.", "de")]
    [InlineData("It doubled in 2019.", "Es wurde 2019 zweimal so groß.", "de")]
    public void The_same_value_in_another_form_is_no_difference(string a, string b, string language) => Assert.Empty(Compare(a, b, language));

    [Theory]
    [InlineData("The ferry carries 2.5 billion tonnes.", "Die Fähre befördert 2,5 Billionen Tonnen.", "de", DifferenceKind.Unit, "2500000000 t", "2500000000000 t")]
    [InlineData("Twelve sailors were hurt.", "Vierzehn Seeleute wurden verletzt.", "de", DifferenceKind.Number, "12", "14")]
    [InlineData("Tavik 44 - 26 Orsel", "Tavik 44 - 62 Orsel", "id", DifferenceKind.Number, "26", "62")]
    [InlineData("At least 50 boats sank.", "Mindestens 53 Boote sanken.", "de", DifferenceKind.Number, "50", "53")]
    [InlineData("About 53 boats sank.", "50 Boote sanken.", "de", DifferenceKind.Number, "53", "50")]
    [InlineData("It takes three more weeks.", "Es dauert drei weitere Jahre.", "de", DifferenceKind.Unit, "3 week", "3 year")]
    [InlineData("He asked seven times.", "Il a demandé trois fois.", "fr", DifferenceKind.Number, "7 x", "3 x")]
    [InlineData("Thousands of people came.", "Jutaan orang datang.", "id", DifferenceKind.Number, "1000", "1000000")]
    [InlineData("The bridge is 30 metres high.", "Le pont mesure 30 kilomètres de haut.", "fr", DifferenceKind.Unit, "30 m", "30 km")]
    [InlineData("It takes three weeks.", "Es dauert drei Jahre.", "de", DifferenceKind.Unit, "3 week", "3 year")]
    [InlineData("Only 12% agreed.", "Nur 21 Prozent stimmten zu.", "de", DifferenceKind.Percent, "12 %", "21 %")]
    [InlineData("It cost $40 million.", "Harganya 40 juta euro.", "id", DifferenceKind.Currency, "40000000 USD", "40000000 EUR")]
    [InlineData("He came on 3 May.", "Er kam am 3. März.", "de", DifferenceKind.Date, "--05-03", "--03-03")]
    [InlineData("He came on Friday.", "Dia datang pada hari Minggu.", "id", DifferenceKind.Date, "weekday 5", "weekday 7")]
    [InlineData("Since 2014 it has grown.", "Depuis 2015, il a grandi.", "fr", DifferenceKind.Date, "2014", "2015")]
    public void Another_value_is_a_major_difference(string a, string b, string language, DifferenceKind kind, string valueA, string valueB)
    {
        var difference = Assert.Single(Compare(a, b, language));
        Assert.Equal((kind, Severity.Major), (difference.Kind, difference.Severity));
        Assert.Equal([valueA, valueB], difference.Sides.OrderBy(s => s.Articles[0]).Select(s => s.Value));
    }

    [Fact]
    public void A_value_that_one_side_leaves_out_is_no_contradiction() =>
        Assert.Empty(Compare("Twelve sailors were hurt on Friday.", "Seeleute wurden verletzt.", "de"));

    [Fact]
    public void Evidence_points_at_the_words()
    {
        const string text = "Er zahlte rund 40 Mio. Euro.";
        var difference = Assert.Single(Compare("He paid about 90 million euros.", text, "de"));
        var evidence = difference.Sides.SelectMany(s => s.Evidence).Single(e => e.Article == 1);
        Assert.Equal("40 Mio. Euro", evidence.Span.Slice(text));
    }

    private static ImmutableArray<Difference> Compare(string english, string other, string language) => DifferenceFinder.Compare(english, "en", other, language);
}
