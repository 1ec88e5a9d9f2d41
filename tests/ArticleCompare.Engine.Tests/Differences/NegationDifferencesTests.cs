using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class NegationDifferencesTests
{
    [Theory]
    [InlineData("The mayor did not sign the contract.", "Der Bürgermeister unterschrieb den Vertrag.", "de")]
    [InlineData("The mayor did not sign the contract.", "Le maire a signé le contrat.", "fr")]
    [InlineData("The mayor did not sign the contract.", "Wali kota menandatangani kontrak itu.", "id")]
    [InlineData("The harbour is open to ships.", "Der Hafen ist nicht offen für Schiffe.", "de")]
    [InlineData("The harbour is open to ships.", "Le port n’est pas ouvert aux navires.", "fr")]
    [InlineData("The harbour is open to ships.", "Pelabuhan itu tidak terbuka untuk kapal.", "id")]
    public void A_claim_denied_on_one_side_is_a_major_difference(string a, string b, string language)
    {
        var difference = Assert.Single(Compare(a, b, language));
        Assert.Equal((DifferenceKind.Negation, Severity.Major), (difference.Kind, difference.Severity));
        Assert.Equal(["not", "plain"], difference.Sides.Select(s => s.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The mayor did not sign the contract.", "Der Bürgermeister hat den Vertrag nicht unterschrieben.", "de")]
    [InlineData("The mayor did not sign the contract.", "Le maire n’a pas signé le contrat.", "fr")]
    [InlineData("It is not only the price that counts, but also the quality.", "Der Preis zählt, aber auch die Qualität.", "de")]
    [InlineData("He was unable to swim.", "Er konnte nicht schwimmen.", "de")]
    [InlineData("She refused to pay the fine.", "Elle n’a pas voulu payer l’amende.", "fr")]
    [InlineData("The reason is unclear.", "Penyebabnya tidak jelas.", "id")]
    [InlineData("She plays no later than Friday.", "Sie spielt spätestens am Freitag.", "de")]
    [InlineData("The economy is not slowing down.", "Die Wirtschaft beschleunigt sich.", "de")]
    [InlineData("The town heats the school by burning wood from its own forest.", "Die Stadt heizt die Schule nicht einfach durch das Verbrennen von Holz aus dem eigenen Wald.", "de")]
    public void Another_wording_of_a_denial_is_no_difference(string a, string b, string language) => Assert.Empty(Compare(a, b, language));

    private static ImmutableArray<Difference> Compare(string english, string other, string language) => DifferenceFinder.Compare(english, "en", other, language);
}
