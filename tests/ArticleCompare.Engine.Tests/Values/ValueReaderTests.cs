using System.Collections.Immutable;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Tests.Values;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("de", "Der Plan kostet 2,5 Milliarden Euro.", "2500000000 EUR")]
    [InlineData("en", "The plan costs €2.5bn.", "2500000000 EUR")]
    [InlineData("en", "The plan costs 2.5 billion euros.", "2500000000 EUR")]
    [InlineData("fr", "Le plan coûte 2,5 milliards d’euros.", "2500000000 EUR")]
    [InlineData("id", "Rencana itu menelan 2,5 miliar euro.", "2500000000 EUR")]
    [InlineData("de", "Der Plan kostet 2,5 Billionen Euro.", "2500000000000 EUR")]
    [InlineData("en", "The plan costs 2.5 trillion euros.", "2500000000000 EUR")]
    [InlineData("fr", "Le plan coûte 2,5 billions d'euros.", "2500000000000 EUR")]
    [InlineData("id", "Rencana itu menelan 2,5 triliun euro.", "2500000000000 EUR")]
    public void One_amount_is_one_value_in_every_language(string language, string text, string expected) => Reads(language, text, expected);

    [Theory]
    [InlineData("de", "zweihundertfünfundvierzig Schiffe", "245")]
    [InlineData("de", "dreißigtausend Schiffe", "30000")]
    [InlineData("de", "anderthalb Millionen Schiffe", "1500000")]
    [InlineData("en", "two hundred and forty-five ships", "245")]
    [InlineData("en", "half a million ships", "500000")]
    [InlineData("fr", "deux cent quarante-cinq navires", "245")]
    [InlineData("fr", "quatre-vingt-dix-sept navires", "97")]
    [InlineData("fr", "soixante et onze navires", "71")]
    [InlineData("id", "dua ratus empat puluh lima kapal", "245")]
    [InlineData("id", "tujuh belas kapal", "17")]
    [InlineData("id", "tiga puluh ribu kapal", "30000")]
    public void Numbers_in_words_are_read(string language, string text, string expected) => Reads(language, text, expected);

    [Theory]
    [InlineData("de", "1.250 Boote", "1250")]
    [InlineData("de", "1,25 Boote", "1.25")]
    [InlineData("en", "1,250 boats", "1250")]
    [InlineData("en", "1.25 boats", "1.25")]
    [InlineData("fr", "1 250 bateaux", "1250")]
    [InlineData("fr", "1\u202f250\u202f000 bateaux", "1250000")]
    [InlineData("id", "1.250.000 perahu", "1250000")]
    [InlineData("de", "1'250'000 Boote", "1250000")]
    [InlineData("en", "about ١٢ boats", "12")]
    public void Separators_follow_the_language(string language, string text, string expected) => Reads(language, text, expected);

    [Theory]
    [InlineData("de", "Sie wuchs um das 170-fache.", "170 x")]
    [InlineData("en", "It is 170 times larger.", "170 x")]
    [InlineData("fr", "Elle est 170 fois plus grande.", "170 x")]
    [InlineData("id", "Itu 170 kali lipat lebih besar.", "170 x")]
    [InlineData("de", "Er gewann 12,5 Prozent.", "12.5 %")]
    [InlineData("de", "Die Quote fiel um 2 Prozentpunkte.", "2 pp")]
    [InlineData("en", "Rates rose by 50 basis points.", "0.5 pp")]
    [InlineData("en", "Two-thirds of them left.", "0.666667")]
    [InlineData("id", "tiga perempat warga", "0.75")]
    [InlineData("fr", "une vingtaine de bateaux", "20")]
    [InlineData("de", "ein 12-jähriger Junge", "12 year")]
    [InlineData("en", "a 12-year-old boy", "12 year")]
    [InlineData("fr", "un garçon de 12 ans", "12 year")]
    [InlineData("id", "anak berusia 12 tahun", "12 year")]
    [InlineData("en", "at minus 7 degrees", "-7 °")]
    public void Shares_multiples_and_units_are_read(string language, string text, string expected) => Reads(language, text, expected);

    [Theory]
    [InlineData("de", "am 3. Juni 2025 in Rom", "2025-06-03")]
    [InlineData("en", "on June 3, 2025 in Rome", "2025-06-03")]
    [InlineData("en", "on 3 June 2025 in Rome", "2025-06-03")]
    [InlineData("fr", "le 3 juin 2025 à Rome", "2025-06-03")]
    [InlineData("fr", "le 1er mai", "--05-01")]
    [InlineData("id", "pada 3 Juni 2025 di Roma", "2025-06-03")]
    [InlineData("de", "am 03.06.2025", "2025-06-03")]
    [InlineData("de", "am Freitagabend", "weekday 5")]
    [InlineData("en", "Friday's meeting", "weekday 5")]
    [InlineData("id", "pada hari Minggu", "weekday 7")]
    [InlineData("fr", "depuis 2014", "2014")]
    [InlineData("en", "in the 1980s", "decade 1980")]
    [InlineData("de", "in den 1980er Jahren", "decade 1980")]
    [InlineData("fr", "dans les années 1980", "decade 1980")]
    [InlineData("id", "pada tahun 1980-an", "decade 1980")]
    [InlineData("de", "um 19.30 Uhr", "19:30")]
    [InlineData("en", "at 7:30 p.m.", "19:30")]
    [InlineData("fr", "à 19h30", "19:30")]
    [InlineData("id", "pukul 19.30 WIB", "19:30")]
    public void Dates_and_times_are_read(string language, string text, string expected) => Reads(language, text, expected);

    [Theory]
    [InlineData("en", "GPT-4o and o3 and the 3D film")]
    [InlineData("en", "Millions of people saw the first one.")]
    [InlineData("de", "Ein Mann und eine Frau sahen es.")]
    [InlineData("fr", "un homme et une femme")]
    [InlineData("en", "She may march in May.")]
    public void Names_with_digits_articles_and_vague_words_are_no_quantities(string language, string text) =>
        Assert.DoesNotContain(Read(text, language), v => v.Kind is not (ValueKind.Ordinal or ValueKind.Date or ValueKind.Magnitude));

    [Fact]
    public void A_number_behind_a_name_belongs_to_the_name() =>
        Assert.Equal(ValueKind.Designation, Assert.Single(Read("The model Opus 3.5 is late.", "en")).Kind);

    [Fact]
    public void A_range_shares_scale_and_unit() =>
        Assert.Equal(["3000000 EUR", "5000000 EUR"], Read("zwischen 3 und 5 Millionen Euro", "de").Select(v => v.Normalised));

    [Theory]
    [InlineData("en", "by 2025", DateBound.By)]
    [InlineData("en", "in 2025", DateBound.In)]
    [InlineData("de", "im Jahr 2025", DateBound.In)]
    [InlineData("de", "bis 2025", DateBound.By)]
    [InlineData("fr", "d’ici 2025", DateBound.By)]
    [InlineData("fr", "depuis 2025", DateBound.Since)]
    [InlineData("id", "sejak 2025", DateBound.Since)]
    public void A_date_keeps_how_it_bounds_the_time(string language, string text, DateBound bound) =>
        Assert.Equal(bound, Assert.Single(Read(text, language)).Bound);

    [Fact]
    public void Yesterday_is_read_against_the_date_of_the_article() =>
        Assert.Equal("2025-06-02", Assert.Single(ValueReader.Read("It rained yesterday.", new TextSpan(0, 20), "en", new DateOnly(2025, 6, 3))).Normalised);

    [Fact]
    public void Spans_point_into_the_text()
    {
        const string text = "Ignored 1. Sie zahlte rund 1,5 Mio. Euro dafür.";
        var value = Assert.Single(ValueReader.Read(text, TextSpan.FromBounds(11, text.Length), "de"));
        Assert.Equal("1,5 Mio. Euro", value.Span.Slice(text));
        Assert.Equal(Precision.About, value.Precision);
    }

    private static void Reads(string language, string text, string expected) => Assert.Equal(expected, Assert.Single(Read(text, language)).Normalised);

    private static ImmutableArray<Value> Read(string text, string language) => ValueReader.Read(text, new TextSpan(0, text.Length), language);
}
