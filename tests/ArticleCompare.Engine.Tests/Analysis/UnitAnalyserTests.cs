using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Tests.Analysis;

public sealed class UnitAnalyserTests
{
    [Theory]
    [InlineData("en", "developed", "fr", "développement")]
    [InlineData("de", "Häuser", "en", "houses")]
    [InlineData("de", "gesagt", "fr", "dit")]
    [InlineData("en", "published", "id", "diterbitkan")]
    [InlineData("fr", "l'intelligence", "de", "Intelligenz")]
    [InlineData("id", "anak-anak", "en", "children")]
    [InlineData("de", "2.500,75", "en", "2,500.75")]
    [InlineData("de", "1 000", "fr", "1\u202F000")]
    [InlineData("de", "Ministerpräsident", "en", "prime minister")]
    [InlineData("de", "Wirtschaftswachstum", "fr", "croissance économique")]
    [InlineData("nl", "Schiphol", "es", "Schiphol")]
    [InlineData("de", "Er kündigte den Umbau an.", "en", "announce")]
    [InlineData("en", "didn't", "en", "not")]
    [InlineData("en", "They're", "de", "sie")]
    [InlineData("de", "Fjordkrustenverhandlungen", "fr", "négociations")]
    [InlineData("en", "$", "de", "Dollar")]
    [InlineData("fr", "€", "id", "euro")]
    [InlineData("en", "฿500", "th", "฿")]
    [InlineData("id", "laki-laki", "en", "male")]
    [InlineData("id", "rata-rata", "fr", "en moyenne")]
    [InlineData("de", "Rassistinnen", "en", "racist")]
    [InlineData("de", "keine", "id", "bukan")]
    [InlineData("de", "Zwirbels", "en", "Zwirbel's")]
    [InlineData("fr", "au cours des", "en", "in the course of")]
    public void Words_of_two_languages_share_a_feature(string languageA, string a, string languageB, string b) =>
        Assert.NotEmpty(Shared(languageA, a, languageB, b));

    [Theory]
    [InlineData("de", "Billion", "en", "billion")]
    [InlineData("en", "us", "de", "USA")]
    [InlineData("de", "Haus", "en", "tree")]
    public void Words_of_other_meaning_share_none(string languageA, string a, string languageB, string b) =>
        Assert.Empty(Shared(languageA, a, languageB, b));

    [Fact]
    public void What_a_word_means_as_it_is_written_is_surer_than_what_it_may_be_a_form_of()
    {
        // Spieler and Spiel have one stem
        Assert.True(Best("de", "Spieler", "en", "player") > Best("de", "Spieler", "en", "game"));
        Assert.True(Best("de", "Spiel", "en", "game") > Best("de", "Spiel", "en", "player"));
    }

    [Fact]
    public void A_rare_word_for_what_is_often_said_tells_no_more_than_the_usual_word()
    {
        var rare = Assert.Single(Analyse("fr", "annoncèrent").Atoms);

        Assert.True(rare.Frequency > Assert.Single(Analyse("fr", "xylophage").Atoms).Frequency);
    }

    [Fact]
    public void A_compound_weighs_as_its_parts()
    {
        var unit = Analyse("de", "Umweltministerium");

        Assert.Equal(2, unit.Atoms.Length);
        Assert.Contains(unit.Items, i => i.Count == 2);
    }

    [Fact]
    public void A_repeated_word_is_one_and_fillers_are_none()
    {
        Assert.Single(Analyse("id", "anak-anak").Atoms);
        Assert.Equal(Analyse("en", "Museum").Hits, Analyse("en", "Mu\u00ADseum").Hits);
    }

    [Theory]
    [InlineData("zh", "市议会", 3, 5)]
    [InlineData("zh", "市\u2060议会", 3, 5)]
    [InlineData("zh", "市，议会", 3, 4)]
    [InlineData("ja", "佐々木", 3, 5)]
    [InlineData("ja", "か\u3099くせい", 4, 6)]
    [InlineData("th", "ที่นี่แล", 4, 6)]
    [InlineData("zh", "在Valdora市", 3, 3)]
    [InlineData("zh", "3月", 2, 2)]
    [InlineData("ko", "시의회는", 1, 1)]
    public void Characters_that_follow_each_other_without_spaces_are_read_together_too(string language, string text, int atoms, int items)
    {
        var unit = Analyse(language, text);

        Assert.Equal((atoms, items), (unit.Atoms.Length, unit.Items.Length));
        Assert.All(unit.Atoms, a => Assert.False(a.Span.IsEmpty));
    }

    [Fact]
    public void A_pair_of_characters_is_surer_than_one_of_them()
    {
        Assert.True(Best("zh", "议会", "ja", "议会") > Best("zh", "议会", "ja", "会长"));
        Assert.Empty(Shared("zh", "电车", "zh", "大学"));
    }

    private static UnitVector Analyse(string language, string text) => new UnitAnalyser(language).Analyse(text, [new(0, text.Length)]);

    private static float Best(string languageA, string a, string languageB, string b) =>
        Shared(languageA, a, languageB, b).Select(f => Analyse(languageA, a).Hits.First(h => h.Feature == f).Weight * Analyse(languageB, b).Hits.First(h => h.Feature == f).Weight).DefaultIfEmpty(0).Max();

    private static IEnumerable<uint> Shared(string languageA, string a, string languageB, string b) =>
        Analyse(languageA, a).Hits.Select(h => h.Feature).Intersect(Analyse(languageB, b).Hits.Select(h => h.Feature));
}
