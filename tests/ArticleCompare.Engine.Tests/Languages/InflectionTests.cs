using ArticleCompare.Engine.Languages.Stemming;

namespace ArticleCompare.Engine.Tests.Languages;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("fr", "comprenait", "comprendre")]
    [InlineData("fr", "reviendraient", "revenir")]
    [InlineData("fr", "entend", "entendre")]
    [InlineData("fr", "rappellent", "rappeler")]
    [InlineData("fr", "reçut", "recevoir")]
    [InlineData("fr", "françaises", "français")]
    [InlineData("fr", "considèrent", "considérer")]
    [InlineData("fr", "crée", "créer")]
    [InlineData("fr", "agrandisse", "agrandir")]
    [InlineData("fr", "finirons", "finir")]
    [InlineData("fr", "parliez", "parler")]
    [InlineData("de", "angenommenen", "annehmen")]
    [InlineData("de", "vernommen", "vernehmen")]
    [InlineData("de", "anzukündigen", "ankündigen")]
    [InlineData("de", "angekündigt", "ankündigen")]
    [InlineData("de", "gefordert", "fordern")]
    [InlineData("de", "bietet", "bieten")]
    [InlineData("de", "berichtete", "berichten")]
    [InlineData("de", "Probleme", "Problem")]
    [InlineData("de", "Aktionen", "Aktion")]
    [InlineData("de", "ließen", "lassen")]
    [InlineData("de", "Söhne", "Sohn")]
    [InlineData("de", "Ämter", "Amt")]
    [InlineData("de", "schönste", "schön")]
    [InlineData("de", "ausgeübt", "ausüben")]
    [InlineData("en", "undergone", "undergo")]
    [InlineData("en", "using", "use")]
    [InlineData("en", "panicking", "panic")]
    [InlineData("id", "terselesaikan", "menyelesaikan")]
    public void An_inflected_form_leads_to_its_dictionary_form(string language, string form, string dictionary)
    {
        var found = WordForms.Alternates(form.ToLowerInvariant(), language);

        Assert.Contains(WordForms.Of(dictionary.ToLowerInvariant(), language).Light, found);
    }

    [Theory]
    [InlineData("fr", "sa", "savoir")]
    [InlineData("en", "created", "cred")]
    public void A_short_ending_of_another_word_is_no_inflection(string language, string word, string other) =>
        Assert.DoesNotContain(WordForms.Of(other, language).Light, WordForms.Alternates(word, language));
}
