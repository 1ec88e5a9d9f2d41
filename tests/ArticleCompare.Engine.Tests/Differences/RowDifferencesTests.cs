using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class RowDifferencesTests
{
    [Fact]
    public void Three_articles_against_one_stand_on_two_sides()
    {
        var difference = Single(DifferenceKind.Number, "Die Fähre trägt 120 Autos.", "The ferry carries 120 cars.", "Le ferry transporte 210 voitures.", "Feri itu mengangkut 120 mobil.");
        Assert.Equal(Severity.Major, difference.Severity);
        Assert.Equal(["120", "210"], difference.Sides.Select(s => s.Value));
        Assert.Equal([3, 1], difference.Sides.Select(s => s.Articles.Length));
    }

    [Fact]
    public void Another_thing_in_the_same_place_is_told_where_two_agree() =>
        Assert.Equal(Severity.Minor, Single(DifferenceKind.Content, "Die Abwärme heizt das Krankenhaus der Stadt.", "The waste heat warms the hospital of the city.", "La chaleur perdue chauffe la piscine de la ville.", "Panas buangan menghangatkan rumah sakit kota.").Severity);

    [Fact]
    public void Mainly_and_only_are_two() =>
        Single(DifferenceKind.Degree, "Das Öl ist hauptsächlich für Schiffe bestimmt.", "The oil is mainly meant for ships.", "Le pétrole est uniquement destiné aux navires.", "Minyak itu terutama ditujukan untuk kapal.");

    [Fact]
    public void By_a_year_and_in_a_year_are_two() =>
        Single(DifferenceKind.Date, "Bis 2032 schließt das Bergwerk.", "The mine will close by 2032.", "La mine fermera en 2032.", "Tambang itu tutup paling lambat tahun 2032.");

    [Fact]
    public void A_hedge_on_one_side_is_told() =>
        Single(DifferenceKind.Certainty, "Die Fabrik schließt im Herbst.", "The factory may close in autumn.", "L’usine ferme en automne.", "Pabrik itu tutup pada musim gugur.");

    [Fact]
    public void A_denial_that_three_articles_lack_and_none_contradicts_is_another_wording() =>
        Assert.DoesNotContain(
            Comparer.Compare(Articles(["Der Hafen hat ein großes Problem, das die Stadt nicht übersehen darf: den Schlamm.", "The harbour has a big problem: the mud.", "Le port a un grand problème : la boue.", "Pelabuhan itu punya masalah besar: lumpur."])).Rows.SelectMany(r => r.Differences),
            d => d.Kind == DifferenceKind.Negation);

    [Fact]
    public void A_denial_against_three_articles_is_told() =>
        Single(DifferenceKind.Negation, "Die Anlage wird kein Grundwasser verwenden.", "The plant will use groundwater.", "L’usine utilisera l’eau souterraine.", "Pabrik itu akan menggunakan air tanah.");

    [Fact]
    public void The_result_does_not_depend_on_the_order_of_upload()
    {
        string[] texts = ["Die Fähre trägt 120 Autos.", "The ferry carries 120 cars.", "Le ferry transporte 210 voitures.", "Feri itu mengangkut 120 mobil."];
        var articles = Articles(texts);
        Assert.Equal(Describe(Comparer.Compare(articles)), Describe(Comparer.Compare([.. articles.Reverse()])));
    }

    private static string Describe(Comparison comparison) =>
        string.Join('\n', comparison.Rows.SelectMany(r => r.Differences).Select(d => $"{d.Key} {d.Confidence} {string.Join(';', d.Sides.Select(s => $"{string.Join(',', s.Articles)} {s.Value} {string.Join(',', s.Evidence)}"))}"));

    private static Difference Single(DifferenceKind kind, params string[] texts) =>
        Assert.Single(Comparer.Compare(Articles(texts)).Rows.SelectMany(r => r.Differences), d => d.Kind == kind);

    private static ImmutableArray<Article> Articles(string[] texts) =>
        [.. texts.Zip((string[])["de", "en", "fr", "id"], (text, language) => new Article
        {
            Key = language,
            Text = text,
            Language = language,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))],
        })];
}
