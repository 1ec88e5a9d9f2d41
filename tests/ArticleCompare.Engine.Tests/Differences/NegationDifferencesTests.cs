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

    [Theory]
    // the denied word has no counterpart in the lexicon, everything else does
    [InlineData("The council did not bundle the two contracts with the harbour.", "en", "Der Rat koppelte die beiden Verträge mit dem Hafen.", "de")]
    // of two negations one is left over
    [InlineData("He cannot sign the contract without a lawyer.", "en", "Il peut signer le contrat sans avocat.", "fr")]
    [InlineData("Neither the mayor nor the council signed the contract.", "en", "Der Bürgermeister und der Rat unterschrieben den Vertrag.", "de")]
    [InlineData("La ville ne dispose plus de bateau.", "fr", "The city has a boat.", "en")]
    // "not only" against "only"
    [InlineData("The festival wants not only to entertain its guests, but also to collect money.", "en", "Das Festival will nur seine Gäste unterhalten, aber auch Geld sammeln.", "de")]
    // "ne ... pas que" with a verb of wanting denies
    [InlineData("Die Regierung wollte, dass die Polizei ermittelt.", "de", "Le gouvernement ne voulait pas que la police enquête.", "fr")]
    public void A_denial_without_its_like_is_a_major_difference(string a, string languageA, string b, string languageB)
    {
        var difference = Assert.Single(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);
        Assert.Equal(Severity.Major, difference.Severity);
    }

    [Theory]
    [InlineData("The price of bread is not falling this year.", "en", "Der Brotpreis steigt dieses Jahr.", "de")]
    [InlineData("The court did not hesitate to close the bridge.", "en", "Le tribunal a fermé le pont.", "fr")]
    [InlineData("Neither the mayor nor the council signed the contract.", "en", "Weder der Bürgermeister noch der Rat unterschrieben den Vertrag.", "de")]
    [InlineData("La ville ne compte plus de 200 bateaux.", "fr", "The city counts more than 200 boats.", "en")]
    [InlineData("They locked the gate to prevent an attack on the guests.", "en", "Mereka mengunci gerbang untuk mencegah agar tidak ada serangan terhadap tamu.", "id")]
    public void An_opposite_or_an_idiom_is_no_denial(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);
}
