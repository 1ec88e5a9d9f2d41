using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>What news agencies write otherwise without saying anything else, and what looks alike and is something else.</summary>
public sealed class NewsWordingTests
{
    [Theory]
    // from one value to another one is no range
    [InlineData("Orders rose 6% to 90 million euros.", "en", "Die Aufträge stiegen um 6 Prozent auf 90 Millionen Euro.", "de")]
    [InlineData("Les commandes ont progressé de 6,5 % à 90 millions d'euros.", "fr", "Pesanan naik 6,5 persen menjadi 90 juta euro.", "id")]
    // a half behind the unit
    [InlineData("Die Brücke war sechseinhalb Jahre gesperrt.", "de", "Le pont est resté fermé six ans et demi.", "fr")]
    [InlineData("The bridge was closed for a year and a half.", "en", "Die Brücke war anderthalb Jahre gesperrt.", "de")]
    [InlineData("Le pont est resté fermé un an et demi.", "fr", "Jembatan itu ditutup selama satu setengah tahun.", "id")]
    // the same limit
    [InlineData("The fine is no more than 300 euros.", "en", "L'amende est de 300 euros au maximum.", "fr")]
    [InlineData("Die Strafe beträgt höchstens 300 Euro.", "de", "Dendanya tidak lebih dari 300 euro.", "id")]
    [InlineData("The walk must take no longer than 20 minutes.", "en", "Plus de 20 minutes, la promenade ne doit pas durer.", "fr")]
    [InlineData("The lift could not carry more than 12 passengers.", "en", "Der Aufzug konnte höchstens 12 Fahrgäste befördern.", "de")]
    [InlineData("L'ascenseur ne pouvait pas transporter plus de 12 passagers.", "fr", "Lift itu hanya dapat mengangkut paling banyak 12 penumpang.", "id")]
    // worse than ever, and the worst
    [InlineData("So schlecht schnitt die Brauerei seit der Gründung 1954 noch nie ab.", "de", "It was the brewery's worst result since it was founded in 1954.", "en")]
    // what is left open is not said
    [InlineData("Ob sie Trainerin bleibt, ließ die Schwedin offen.", "de", "She did not say whether she would stay on as coach.", "en")]
    // "some" in front of a number says how exact it is
    [InlineData("Some 400 farmers across the country signed.", "en", "Sekitar 400 petani di seluruh negeri menandatangani.", "id")]
    // a noun is no verb, whatever it begins like
    [InlineData("Unter dem Strich stieg der Umsatz der Brauerei.", "de", "On balance the brewery's sales rose.", "en")]
    [InlineData("The brewery cuts jobs despite higher sales.", "en", "La brasserie supprime des emplois malgré des ventes en hausse.", "fr")]
    [InlineData("The dealer shamelessly abused the trust of his customers.", "en", "Le marchand a abusé sans honte de la confiance de ses clients.", "fr")]
    [InlineData("The dealer ruthlessly abused the trust of his customers.", "en", "Pedagang itu menyalahgunakan kepercayaan pelanggannya tanpa belas kasihan.", "id")]
    [InlineData("So etwas hat der Wirt noch nie gesehen.", "de", "The landlord has never seen anything like it.", "en")]
    // a limit with a negation and one without
    [InlineData("Länger als eine Stunde darf niemand im Turm bleiben.", "de", "Nobody may stay in the tower for more than an hour.", "en")]
    [InlineData("Mehr als 40 Gäste darf das Boot nicht befördern.", "de", "Perahu itu boleh mengangkut paling banyak 40 tamu.", "id")]
    // a phrase with a negation in it for one word
    [InlineData("Die Pumpe ist ausgefallen.", "de", "Pompa itu tidak berfungsi.", "id")]
    [InlineData("It was 38C in the harbour.", "en", "Im Hafen waren es 38 Grad.", "de")]
    // the French conditional of an assumption
    [InlineData("Offenbar erlaubt die neue Methode kleinere Batterien.", "de", "La nouvelle méthode permettrait des batteries plus petites.", "fr")]
    public void Another_wording_is_no_difference(string a, string languageA, string b, string languageB) =>
        Assert.Empty(Told(a, languageA, b, languageB));

    [Theory]
    [InlineData("The fine is no more than 300 euros.", "en", "L'amende est d'au moins 300 euros.", "fr", DifferenceKind.Number, Severity.Major)]
    [InlineData("Die Strafe beträgt mindestens 300 Euro.", "de", "Dendanya paling banyak 300 euro.", "id", DifferenceKind.Number, Severity.Major)]
    [InlineData("The hall holds up to 900 guests.", "en", "Der Saal fasst mindestens 900 Gäste.", "de", DifferenceKind.Number, Severity.Minor)]
    [InlineData("The road is largely clear of snow.", "en", "La route est entièrement dégagée de la neige.", "fr", DifferenceKind.Degree, Severity.Minor)]
    [InlineData("Die Straße ist weitgehend frei von Schnee.", "de", "Jalan itu sepenuhnya bebas dari salju.", "id", DifferenceKind.Degree, Severity.Minor)]
    [InlineData("He did not rule out a sale.", "en", "Il a exclu une vente.", "fr", DifferenceKind.Negation, Severity.Major)]
    [InlineData("Einen Verkauf schloss er nicht aus.", "de", "Ia mengesampingkan penjualan.", "id", DifferenceKind.Negation, Severity.Major)]
    [InlineData("The police arrested a man suspected of setting the fire.", "en", "Die Polizei nahm einen Mann fest, der den Brand gelegt hat.", "de", DifferenceKind.Certainty, Severity.Minor)]
    [InlineData("The museum on the island is open.", "en", "Le musée de l'île est fermé.", "fr", DifferenceKind.Negation, Severity.Major)]
    [InlineData("Einen Verkauf der Brauerei schloss die Gründerin nicht aus.", "de", "La fondatrice a exclu une vente de la brasserie.", "fr", DifferenceKind.Negation, Severity.Major)]
    [InlineData("Das Museum der Insel ist geöffnet.", "de", "Museum di pulau itu ditutup.", "id", DifferenceKind.Negation, Severity.Major)]
    public void Another_meaning_is_told(string a, string languageA, string b, string languageB, DifferenceKind kind, Severity severity) =>
        Assert.Equal((kind, severity), Told(a, languageA, b, languageB).Select(d => (d.Kind, d.Severity)).SingleOrDefault());

    private static ImmutableArray<Difference> Told(string a, string languageA, string b, string languageB) =>
        [.. DifferenceFinder.Compare(a, languageA, b, languageB).Where(d => d.Severity > Severity.Cosmetic)];
}
