using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class RoleDifferencesTests
{
    [Theory]
    [InlineData("The ferry from Harlow to Bergen was cancelled.", "en", "Feri dari Bergen ke Harlow dibatalkan.", "id", "Harlow, Bergen")]
    [InlineData("Der Zug fuhr von Köln nach Paris.", "de", "Le train allait de Paris à Cologne.", "fr", "Köln, Paris")]
    [InlineData("Lindvik beat Harlow 1-0 on Sunday.", "en", "Harlow a battu Lindvik 1-0 dimanche.", "fr", "Lindvik, Harlow")]
    [InlineData("Norway accused Iceland of overfishing.", "en", "Islandia menuduh Norwegia melakukan penangkapan ikan berlebihan.", "id", "Norway, Iceland")]
    [InlineData("Foxes sleep 18 percent less than bears.", "en", "Bären schlafen 18 Prozent weniger als Füchse.", "de", "Foxes, bears")]
    public void Who_changes_places_is_told(string a, string languageA, string b, string languageB, string order)
    {
        var difference = Assert.Single(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Name);
        Assert.Equal(Severity.Major, difference.Severity);
        Assert.Equal(order, Assert.Single(difference.Sides, s => s.Articles.Contains(0)).Value);
        Assert.Equal([2, 2], difference.Sides.Select(s => s.Evidence.Length));
    }

    [Fact]
    public void In_German_the_object_may_stand_first() =>
        Assert.Equal(Severity.Minor, Assert.Single(DifferenceFinder.Compare("Norway accused Iceland of overfishing.", "en", "Island beschuldigte Norwegen der Überfischung.", "de")).Severity);

    [Theory]
    [InlineData("Norway accused Iceland of overfishing.", "en", "L’Islande a été accusée de surpêche par la Norvège.", "fr")]
    [InlineData("Norway accused Iceland of overfishing.", "en", "Norwegen beschuldigte Island der Überfischung.", "de")]
    [InlineData("Prime Minister Solberg met President Varga on Monday.", "en", "La présidente Varga a rencontré lundi la Première ministre Solberg.", "fr")]
    [InlineData("The ferry goes to Bergen from Harlow.", "en", "Die Fähre fährt von Harlow nach Bergen.", "de")]
    [InlineData("Foxes sleep less than bears.", "en", "Les renards dorment moins que les ours.", "fr")]
    public void Passives_mutual_verbs_and_another_order_are_none(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Name);
}
