using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class NameDifferencesTests
{
    [Theory]
    [InlineData("de", "Die Ministerin traf Orsolya Krauss gestern in Vellmar.")]
    [InlineData("fr", "La ministre a rencontré Orsolya Krauss hier à Vellmar.")]
    [InlineData("id", "Menteri bertemu Orsolya Krauss kemarin di Vellmar.")]
    public void An_exchanged_name_is_a_major_difference(string language, string text)
    {
        var difference = Assert.Single(DifferenceFinder.Compare("The minister met Orsolya Brandt yesterday in Vellmar.", "en", text, language));
        Assert.Equal((DifferenceKind.Name, Severity.Major), (difference.Kind, difference.Severity));
        Assert.Equal(["Brandt", "Krauss"], difference.Sides.Select(s => s.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The minister flew to Iran on Monday.", "Die Ministerin flog am Montag in den Irak.", "de")]
    [InlineData("The minister flew to Austria on Monday.", "La ministre s’est envolée lundi pour l’Australie.", "fr")]
    public void Known_names_that_are_spelled_alike_are_two(string a, string b, string language) =>
        Assert.Equal(DifferenceKind.Name, Assert.Single(DifferenceFinder.Compare(a, "en", b, language)).Kind);

    [Theory]
    [InlineData("Russian troops left Kyiv on Monday.", "Russische Truppen verließen Kiew am Montag.", "de")]
    [InlineData("The Supreme Court in Germany ruled for Brandt.", "Das Oberste Gericht in Deutschland urteilte für Brandt.", "de")]
    [InlineData("The minister met Orsolya Brandt.", "La ministre l’a rencontrée.", "fr")]
    public void Another_spelling_a_translation_or_a_pronoun_is_no_difference(string a, string b, string language) =>
        Assert.Empty(DifferenceFinder.Compare(a, "en", b, language));

    [Theory]
    // ordinary words that are names of clubs and people
    [InlineData("The visitors let the Rangers play the ball in the second half.", "en", "Les visiteurs ont laissé les Orvella jouer le ballon en deuxième mi-temps.", "fr")]
    [InlineData("“We will look at it again tomorrow,” Rose said at the meeting.", "en", "« Nous l’examinerons de nouveau demain », a déclaré Ekdal lors de la réunion.", "fr")]
    // letters on the other side that have their own counterpart do not answer a name
    [InlineData("Nordahl said the NBC programme begins at noon.", "en", "Ferruci mengatakan program NBC dimulai pada siang hari.", "id")]
    // an ordinary word that is spelled alike is no other spelling of it
    [InlineData("The delegation visited Madrid and a mosque in May.", "en", "Delegasi itu mengunjungi Lisbon dan sebuah masjid pada bulan Mei.", "id")]
    // nor is another name that both sides have
    [InlineData("Kenny Holm and Kent Holm opened the harbour together.", "en", "Kent Holm et Robert Holm ont inauguré le port ensemble.", "fr")]
    // an English word in a text of another language is a name
    [InlineData("Yesterday evening the train took the Warriors to the coast.", "en", "Kemarin malam kereta membawa Rangers ke pantai.", "id")]
    // a German noun without an article stands as a name does
    [InlineData("Das neue Buch von Rosenstein erscheint im Mai.", "de", "The new book by Ambrish will appear in May.", "en")]
    // "Russian" is said by another word, and so no spelling of "Ryan"
    [InlineData("The Russian envoy met Ryan Brask in Vellmar.", "en", "Der russische Gesandte traf Torvald Brask in Vellmar.", "de")]
    // nor is a month one of "Juan"
    [InlineData("In June the mayor received Juan Ostreva.", "en", "Im Juni empfing der Bürgermeister Wilko Ostreva.", "de")]
    // a place that has one name everywhere
    [InlineData("The minister will fly to Guatemala tomorrow.", "en", "Menteri akan terbang ke Honduras besok.", "id")]
    // a German noun beside a name
    [InlineData("Brett Halvorsen hat das Rennen gewonnen.", "de", "Lars Halvorsen won the race.", "en")]
    public void An_exchanged_name_is_told_where_one_of_them_is_an_ordinary_word(string a, string languageA, string b, string languageB) =>
        Assert.Contains(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Name && d.Severity == Severity.Major);

    [Theory]
    [InlineData("The Czechoslovaks left the meeting in Vellmar.", "Les Tchécoslovaques ont quitté la réunion à Vellmar.", "fr")]
    [InlineData("The Labour Party wants a new law.", "Partai Buruh ingin undang-undang baru.", "id")]
    [InlineData("Father Arnow opened the school in Vellmar.", "Pendeta Arnow membuka sekolah di Vellmar.", "id")]
    [InlineData("The ICJ will decide the case in October.", "Der IGH wird den Fall im Oktober entscheiden.", "de")]
    [InlineData("Asked about the bridge, the mayor said nothing.", "Ditanya tentang jembatan itu, wali kota tidak mengatakan apa-apa.", "id")]
    public void A_translated_name_is_no_difference(string a, string b, string language) =>
        Assert.Empty(DifferenceFinder.Compare(a, "en", b, language));

    [Theory]
    [InlineData("Sie wohnt in Norwick East und arbeitet in Vellmar.", "de", "Dia tinggal di Norwick Timur dan bekerja di Vellmar.", "id")]
    [InlineData("Das Wasser in Manitoba stieg, teilte die Polizei Manitobas mit.", "de", "The water in Manitoba rose, the Mounties said.", "en")]
    public void What_one_language_leaves_as_it_is_and_the_other_translates_is_no_difference(string a, string languageA, string b, string languageB) =>
        Assert.DoesNotContain(DifferenceFinder.Compare(a, languageA, b, languageB), d => d.Kind == DifferenceKind.Name && d.Severity == Severity.Major);
}
