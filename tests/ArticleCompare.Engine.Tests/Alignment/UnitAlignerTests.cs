using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Tests.Alignment;

public sealed class UnitAlignerTests
{
    private static readonly UnitText German = new("de",
    [
        "Das Museum öffnet am Samstag nach drei Jahren Umbau wieder.",
        "Der Eintritt ist am ersten Wochenende frei.",
        "Die Bürgermeisterin kündigte weitere Investitionen in die Kultur an.",
    ]);

    private static readonly UnitText English = new("en",
    [
        "The mayor announced further investment in culture.",
        "The museum reopens on Saturday after three years of renovation.",
        "Parking remains a problem in the old town.",
    ]);

    private static readonly UnitText French = new("fr",
    [
        "Le musée rouvre samedi après trois ans de travaux de rénovation.",
        "L'entrée est gratuite le premier week-end.",
        "La maire a annoncé de nouveaux investissements dans la culture.",
    ]);

    private static readonly UnitText Indonesian = new("id",
    [
        "Museum itu dibuka kembali pada hari Sabtu setelah tiga tahun renovasi.",
        "Wali kota mengumumkan investasi lebih lanjut di bidang kebudayaan.",
    ]);

    [Fact]
    public void Units_that_say_the_same_stand_in_one_bead_whatever_their_order()
    {
        var beads = Align(German, English, French, Indonesian);

        Assert.Equal(["0,1,0,0", "1,-,1,-", "2,0,2,1", "-,2,-,-"], beads.Select(Cells).Order(StringComparer.Ordinal).OrderBy(c => c[0] == '-'));
    }

    [Fact]
    public void A_link_names_the_words_that_carry_it()
    {
        var bead = Align(German, French).Single(b => Cells(b) == "2,2");

        var words = bead.Links.Single().Anchors.Select(a => (a.A.Slice(German.Units[2]), a.B.Slice(French.Units[2])));
        Assert.Contains(("Kultur", "culture"), words);
        Assert.Contains(("Investitionen", "investissements"), words);
    }

    [Fact]
    public void No_text_and_one_text_are_fine()
    {
        Assert.Empty(Align());
        Assert.Equal(3, Align(German).Length);
        Assert.Empty(Align(new UnitText("de", []), new UnitText("en", [])));
    }

    private static ImmutableArray<Bead> Align(params UnitText[] texts) => UnitAligner.Align(texts, cancellationToken: TestContext.Current.CancellationToken);

    private static string Cells(Bead bead) => string.Join(',', bead.Cells.Select(c => c.IsEmpty ? "-" : string.Join('+', c)));
}
