using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Tests.Alignment;

public sealed class MonotoneSearchTests
{
    [Fact]
    public void One_sentence_told_as_two_is_one_bead_and_an_addition_stands_alone()
    {
        var german = new UnitText("de",
        [
            "Der Berg wurde im Jahr 1953 zum ersten Mal bestiegen.",
            "Die Mannschaft brach im Morgengrauen auf und erreichte den Gipfel gegen Mittag.",
            "Der Abstieg dauerte zwei Tage.",
            "Ein Arzt begleitete die Expedition.",
        ]);
        var french = new UnitText("fr",
        [
            "La montagne a été gravie pour la première fois en 1953.",
            "L'équipe est partie à l'aube.",
            "Elle a atteint le sommet vers midi.",
            "La descente a duré deux jours.",
            "Photo : archives du club.",
            "Un médecin accompagnait l'expédition.",
        ]);

        var beads = UnitAligner.Align([german, french], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["0=0", "1=1+2", "2=3", "3=5", "=4"], beads.Select(b => $"{string.Join('+', b.Cells[0])}={string.Join('+', b.Cells[1])}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_band_is_narrow_between_anchors_and_never_loses_the_way()
    {
        var band = new Band([(10, 10), (20, 22), (30, 30)], 40, 41, margin: 2);

        Assert.True(band.High(15) - band.Low(15) < 18);
        for (var i = 1; i <= 40; i++)
        {
            Assert.True(band.Low(i) <= band.High(i - 1));
        }
        Assert.True(band.Contains(0, 0) && band.Contains(40, 41));
    }
}
