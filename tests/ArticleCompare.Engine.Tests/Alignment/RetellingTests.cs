using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Tests.Alignment;

/// <summary>Two reports of one event that were written without each other.</summary>
public sealed class RetellingTests
{
    private static readonly UnitText english = new("en",
    [
        "Fire destroys historic mill in Tarnholm",
        "A blaze tore through the old paper mill of Tarnholm on Sunday night, and 60 firefighters battled it until dawn, while the roof collapsed shortly after midnight.",
        "Nobody was injured.",
        "Mayor Ellen Brask told reporters that the town had lost a part of its soul.",
        "Brask has governed Tarnholm since 2015.",
        "The mill was built in 1872 and had been empty for a decade.",
        "An investor from Norway wanted to turn it into apartments.",
        "Insurance experts will visit the ruin next week.",
        "In summer, Tarnholm is popular with sailors and painters.",
    ]);

    private static readonly UnitText german = new("de",
    [
        "Tarnholm trauert um sein Wahrzeichen",
        "Noch am Montagmittag stiegen Rauchwolken über dem Hafen auf.",
        "Rund 60 Feuerwehrleute kämpften bis zum Morgengrauen gegen die Flammen.",
        "Warum es brannte, ist offen; die Polizei ermittelt wegen Brandstiftung.",
        "Das Gebäude von 1872 stand seit zehn Jahren leer.",
        "Bürgermeisterin Ellen Brask will am Mittwoch mit dem Gemeinderat beraten.",
        "Kurz nach Mitternacht war das Dach eingestürzt.",
        "Viele Bewohner von Tarnholm weinten, als der Schornstein fiel.",
        "Schon im vergangenen Herbst hatte es in der Nähe gebrannt.",
    ]);

    [Fact]
    public void A_claim_is_found_wherever_the_other_report_tells_it() => Assert.Contains((5, 4), Links(english, german));

    [Fact]
    public void A_sentence_that_the_other_report_tells_in_two_places_is_linked_to_both()
    {
        var links = Links(english, german);
        Assert.Contains((1, 2), links);
        Assert.Contains((1, 6), links);
    }

    [Fact]
    public void The_names_of_the_event_alone_link_nothing()
    {
        var links = Links(english, german);
        Assert.DoesNotContain(links, l => l.A is 4 or 8 || l.B is 0 or 7);
    }

    [Fact]
    public void Reports_of_their_own_are_told_from_translations()
    {
        UnitText shorter = new("de",
        [
            "Feuer zerstört historische Mühle in Tarnholm",
            "Niemand wurde verletzt.",
            "Bürgermeisterin Ellen Brask sagte Reportern, die Stadt habe einen Teil ihrer Seele verloren.",
            "Ein Investor aus Norwegen wollte daraus Wohnungen machen.",
        ]);
        Assert.True(Retold(english, german) > 0.9);
        Assert.Equal(0, Retold(english, shorter));
    }

    private static double Retold(UnitText a, UnitText b) =>
        new StoryLinks([UnitAligner.Analyse(a), UnitAligner.Analyse(b)], AlignmentOptions.Default, TestContext.Current.CancellationToken)[0, 1].Retold;

    private static List<(int A, int B)> Links(UnitText a, UnitText b) =>
        [.. UnitAligner.Align([a, b], cancellationToken: TestContext.Current.CancellationToken).SelectMany(r => r.Links).Select(l => (l.A.Claim, l.B.Claim))];
}
