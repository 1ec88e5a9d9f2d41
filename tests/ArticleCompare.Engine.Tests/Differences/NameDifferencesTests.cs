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
}
