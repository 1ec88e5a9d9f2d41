using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class NegationDifferencesTests
{
    [Theory]
    [InlineData("The mayor did not sign the contract.", "Der Bürgermeister unterschrieb den Vertrag.", "de")]
    [InlineData("The mayor did not sign the contract.", "Le maire a signé le contrat.", "fr")]
    [InlineData("The mayor did not sign the contract.", "Wali kota menandatangani kontrak itu.", "id")]
    [InlineData("The farmer didn’t sell the orchard.", "Petani itu menjual kebun buahnya.", "id")]
    [InlineData("The old crane cannot lift the boat.", "Derek tua itu bisa mengangkat perahu.", "id")]
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
    [InlineData("The skipper denied that he had seen the buoy.", "Nakhoda itu membantah bahwa dia tidak melihat pelampung.", "id")]
    [InlineData("It is unclear whether the ferry will sail tomorrow.", "Nous ne savons pas encore si le ferry partira demain.", "fr")]
    [InlineData("“Stay away from the fire and the cables,” the guard warned.", "« Ne pas s’approcher du feu ni des câbles », a averti le gardien.", "fr")]
    [InlineData("No one can deny that the lake is shrinking.", "Tidak ada yang dapat menyangkal bahwa danau itu menyusut.", "id")]
    [InlineData("The new bell is still to be cast.", "Lonceng baru itu belum dicor.", "id")]
    [InlineData("Something is wrong with the engine of the ferry.", "Quelque chose ne va pas avec le moteur du ferry.", "fr")]
    [InlineData("The economy is not slowing down.", "Die Wirtschaft beschleunigt sich.", "de")]
    [InlineData("The town heats the school by burning wood from its own forest.", "Die Stadt heizt die Schule nicht einfach durch das Verbrennen von Holz aus dem eigenen Wald.", "de")]
    public void Another_wording_of_a_denial_is_no_difference(string a, string b, string language) => Assert.Empty(Compare(a, b, language));

    [Fact]
    public void What_is_inexact_is_not_true() =>
        Assert.Empty(DifferenceFinder.Compare("Le calcul du boulanger est inexact.", "fr", "Perhitungan tukang roti itu tidak benar.", "id"));

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
    [InlineData("Wir werden niemanden allein lassen.", "de", "Nous ne laisserons personne seul.", "fr")]
    [InlineData("The tool, which cannot simply be copied, helps nurses.", "en", "Das Gerät, das sich nicht kopieren lässt, hilft Pflegern.", "de")]
    public void A_weakened_denial_and_a_plain_one_are_one(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);

    [Fact]
    public void A_weakened_denial_leaves_the_other_one_without_a_partner() =>
        Assert.Contains(
            DifferenceFinder.Compare(
                "The chemist, who was not involved in the trial, praised the results, but warned that they could not simply be transferred to children.",
                "en",
                "Ahli kimia itu, yang terlibat dalam uji coba, memuji hasilnya, tetapi memperingatkan bahwa hasil itu tidak bisa begitu saja diterapkan pada anak-anak.",
                "id"),
            d => d.Kind == DifferenceKind.Negation && d.Sides.Any(s => s.Value == "plain"));

    [Theory]
    [InlineData("The price of bread is not falling this year.", "en", "Der Brotpreis steigt dieses Jahr.", "de")]
    [InlineData("The court did not hesitate to close the bridge.", "en", "Le tribunal a fermé le pont.", "fr")]
    [InlineData("Neither the mayor nor the council signed the contract.", "en", "Weder der Bürgermeister noch der Rat unterschrieben den Vertrag.", "de")]
    [InlineData("La ville ne compte plus de 200 bateaux.", "fr", "The city counts more than 200 boats.", "en")]
    [InlineData("They locked the gate to prevent an attack on the guests.", "en", "Mereka mengunci gerbang untuk mencegah agar tidak ada serangan terhadap tamu.", "id")]
    public void An_opposite_or_an_idiom_is_no_denial(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);

    [Theory]
    // one of two denials is gone, and the other one answers only its like
    [InlineData("The court did not accept the letter and the judge did not read it.", "en", "Das Gericht nahm den Brief an und der Richter las ihn nicht.", "de")]
    [InlineData("Le maire n’a pas signé le contrat et n’a pas payé la facture.", "fr", "The mayor did not sign the contract and paid the bill.", "en")]
    // what is denied is a denial itself: the other side denies it once
    [InlineData("The council did not reject the plan for the bridge.", "en", "Der Rat lehnte den Plan für die Brücke ab.", "de")]
    [InlineData("Storms are not rare on this coast.", "en", "Les tempêtes sont rares sur cette côte.", "fr")]
    public void Each_denial_is_weighed_against_its_like(string a, string languageA, string b, string languageB) =>
        Assert.Contains(DifferenceFinder.Compare(a, languageA, b, languageB), d => d is { Kind: DifferenceKind.Negation, Severity: Severity.Major });

    [Theory]
    [InlineData("It cannot be denied that the bridge is dangerous.", "en", "Dass die Brücke gefährlich ist, ist nicht zu leugnen.", "de")]
    [InlineData("The price of wheat is at its highest in decades.", "en", "Der Preis für Weizen ist so hoch wie seit Jahrzehnten nicht.", "de")]
    [InlineData("The price of wheat is at its highest in decades.", "en", "Le prix du blé n’a pas été si élevé depuis des décennies.", "fr")]
    [InlineData("Unbeaten Halmstad travel to the island on Sunday.", "en", "Halmstad yang tak terkalahkan pergi ke pulau itu pada hari Minggu.", "id")]
    [InlineData("The bridge will not open before spring.", "en", "Die Brücke öffnet erst im Frühling.", "de")]
    [InlineData("Neither the city nor the state pays for the repair.", "en", "Baik kota maupun negara bagian tidak membayar perbaikan itu.", "id")]
    [InlineData("They do not know where the ship is.", "en", "Ils ignorent où se trouve le navire.", "fr")]
    [InlineData("The pilot failed to land the plane on the frozen lake.", "en", "Der Pilot konnte das Flugzeug auf dem gefrorenen See nicht landen.", "de")]
    public void A_denial_in_other_words_or_another_place_is_no_difference(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);

    [Theory]
    [InlineData("Inflation in Turkey is rising this summer.", "en", "Die Inflation in der Türkei sinkt diesen Sommer.", "de")]
    [InlineData("The minister confirmed the purchase of the aircraft.", "en", "Menteri itu membantah pembelian pesawat.", "id")]
    [InlineData("Das Parlament hat das Gesetz über die Fischerei abgelehnt.", "de", "Le Parlement a adopté la loi sur la pêche.", "fr")]
    // words that the lexicon has as particles too
    [InlineData("Bread prices fell 3.5 percent in early spring.", "en", "Harga roti naik 3,5 persen pada awal musim semi.", "id")]
    [InlineData("The teachers' union sharply criticised the report.", "en", "Die Gewerkschaft der Lehrer begrüßte den Bericht.", "de")]
    [InlineData("The skipper was slightly injured.", "en", "Der Kapitän wurde schwer verletzt.", "de")]
    [InlineData("The glacier melts more slowly than expected.", "en", "Der Gletscher schmilzt schneller als erwartet.", "de")]
    public void The_contrary_without_a_negation_is_told_with_both_words(string a, string languageA, string b, string languageB)
    {
        var difference = Assert.Single(DifferenceFinder.Compare(a, languageA, b, languageB));
        Assert.Equal((DifferenceKind.Negation, Severity.Major), (difference.Kind, difference.Severity));
        Assert.All(difference.Sides, side => Assert.Equal(Assert.Single(side.Evidence).Span.Slice(side.Articles[0] == 0 ? a : b), side.Value));
    }

    [Theory]
    [InlineData("The dairy made a profit of 2 million euros.", "en", "Die Molkerei machte einen Verlust von 2 Millionen Euro.", "de")]
    [InlineData("La mère de la victime a témoigné mardi.", "fr", "The father of the victim testified on Tuesday.", "en")]
    [InlineData("Imports of rice rose by a fifth.", "en", "Ekspor beras naik seperlima.", "id")]
    public void Two_nouns_that_exclude_each_other_are_a_major_difference_of_content(string a, string languageA, string b, string languageB)
    {
        var difference = Assert.Single(DifferenceFinder.Compare(a, languageA, b, languageB));
        Assert.Equal((DifferenceKind.Content, Severity.Major), (difference.Kind, difference.Severity));
    }

    [Theory]
    [InlineData("The price of bread is not rising this year.", "en", "Der Brotpreis sinkt dieses Jahr.", "de")]
    [InlineData("The mayor opens the school and closes the library.", "en", "Der Bürgermeister schließt die Bibliothek und öffnet die Schule.", "de")]
    // "lost" stands for "fell", whatever rose elsewhere
    [InlineData("Oats lost 6.5 percent in early trading, barley did better.", "en", "Hafer fiel im frühen Handel, Gerste stieg.", "de")]
    // "moins cher" is cheaper
    [InlineData("Wood is a far cheaper fuel for farmers.", "en", "Le bois est un combustible bien moins cher pour les agriculteurs.", "fr")]
    public void Opposites_that_a_denial_or_a_counterpart_explains_are_none(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);

    [Theory]
    [InlineData("Der Präsident weigerte sich, den Vertrag zu unterzeichnen.", "de", "The president signed the contract.", "en")]
    [InlineData("The two villages failed to reach an agreement on the bridge.", "en", "Die beiden Dörfer haben eine Einigung über die Brücke erzielt.", "de")]
    [InlineData("Le conseil a renoncé à augmenter les loyers.", "fr", "Der Rat hat die Mieten erhöht.", "de")]
    [InlineData("The trainer thanked the referee and congratulated the winners.", "en", "Die Trainerin dankte dem Schiedsrichter und verweigerte den Siegern die Gratulation.", "de")]
    public void What_is_refused_on_one_side_is_done_on_the_other(string a, string languageA, string b, string languageB)
    {
        var difference = Assert.Single(DifferenceFinder.Compare(a, languageA, b, languageB));
        Assert.Equal((DifferenceKind.Negation, Severity.Major), (difference.Kind, difference.Severity));
        Assert.Equal(["not", "plain"], difference.Sides.Select(s => s.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The president did not refuse to sign the contract.", "en", "Der Präsident unterzeichnete den Vertrag.", "de")]
    [InlineData("The president refused to sign the contract.", "en", "Le président n’a pas signé le contrat.", "fr")]
    [InlineData("The striker failed to score.", "en", "Der Stürmer traf nicht.", "de")]
    public void A_refusal_that_is_denied_or_that_the_other_side_has_is_none(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Negation);
}
