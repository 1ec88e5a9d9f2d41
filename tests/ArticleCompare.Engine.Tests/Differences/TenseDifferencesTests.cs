using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class TenseDifferencesTests
{
    [Theory]
    [InlineData("en", "The company will build a new factory in Denmark.", "de", "Das Unternehmen hat ein neues Werk in Dänemark gebaut.")]
    [InlineData("en", "The bank said it would buy the airline.", "de", "Die Bank hat die Fluggesellschaft gekauft.")]
    [InlineData("en", "The museum has already been opened by the king.", "de", "Das Museum wird vom König eröffnet werden.")]
    [InlineData("en", "The city plans to close the bridge in autumn.", "fr", "La ville a fermé le pont en automne.")]
    [InlineData("de", "Das Unternehmen hat ein neues Werk in Dänemark gebaut.", "fr", "L’entreprise construira une nouvelle usine au Danemark.")]
    [InlineData("fr", "Le gouvernement va vendre le port.", "en", "The government has sold the port.")]
    [InlineData("fr", "Le pont a été réparé en été.", "id", "Jembatan itu akan diperbaiki pada musim panas.")]
    [InlineData("id", "Pemerintah berencana menjual pelabuhan.", "en", "The government has sold the port.")]
    [InlineData("id", "Perusahaan itu telah membangun pabrik baru di Denmark.", "en", "The company will build a new factory in Denmark.")]
    public void Announced_against_done_is_minor(string languageA, string a, string languageB, string b)
    {
        var difference = Assert.Single(Tenses(languageA, a, languageB, b));
        Assert.Equal(Severity.Minor, difference.Severity);
        Assert.Contains("done", difference.Sides.Select(s => s.Value));
        Assert.All(difference.Sides, s => Assert.Single(s.Evidence));
    }

    [Theory]
    [InlineData("en", "The bank will buy the airline.", "fr", "La banque prévoit d’acheter la compagnie aérienne.")]
    [InlineData("de", "Die Regierung wird den Hafen verkaufen.", "id", "Pemerintah berencana menjual pelabuhan.")]
    [InlineData("de", "Das Unternehmen plant, im Norden ein neues Werk zu bauen.", "en", "The company will build a new factory in the north.")]
    public void Planned_against_coming_is_cosmetic(string languageA, string a, string languageB, string b) =>
        Assert.Equal(Severity.Cosmetic, Assert.Single(Tenses(languageA, a, languageB, b)).Severity);

    [Theory]
    // The same step in other words.
    [InlineData("en", "The company will build a new factory in Denmark.", "fr", "L’entreprise va construire une nouvelle usine au Danemark.")]
    [InlineData("en", "The government has sold the port.", "id", "Pemerintah telah menjual pelabuhan.")]
    [InlineData("de", "Die Regierung wird den Hafen nicht verkaufen.", "en", "The government has sold the port.")]
    [InlineData("fr", "Le gouvernement n’a pas vendu le port.", "en", "The government will sell the port.")]
    [InlineData("id", "Pemerintah tidak akan menjual pelabuhan.", "en", "The government has sold the port.")]
    [InlineData("en", "The bank said it would buy the airline.", "de", "Die Bank wird die Fluggesellschaft kaufen, teilte sie mit.")]
    // A present tense may be meant as any.
    [InlineData("en", "The company will build a new factory in Denmark.", "de", "Das Unternehmen baut im Mai ein neues Werk in Dänemark.")]
    [InlineData("en", "The port has been sold by the government.", "de", "Der Hafen wird von der Regierung verkauft.")]
    // Looks like an infinitive and is a participle.
    [InlineData("en", "The school has been closed by the city.", "de", "Die Schule wird von der Stadt geschlossen.")]
    // Another verb is done than the one that is coming.
    [InlineData("en", "The company has decided to build a new factory in Denmark.", "de", "Das Unternehmen wird ein neues Werk in Dänemark bauen.")]
    // Not done is no contradiction to coming.
    [InlineData("en", "The company has not yet built the new factory in Denmark.", "id", "Perusahaan itu akan membangun pabrik baru di Denmark.")]
    [InlineData("en", "The government will not sell the port.", "id", "Pemerintah telah menjual pelabuhan.")]
    // When it is said is another matter than when it is done.
    [InlineData("en", "The minister will announce a new law in May.", "de", "Der Minister hat im Mai ein neues Gesetz angekündigt.")]
    // Of hearsay, not of the future.
    [InlineData("fr", "Le suspect serait parti à l’étranger.", "en", "The suspect has gone abroad.")]
    [InlineData("en", "The bank would have bought the airline.", "de", "Die Bank würde die Fluggesellschaft kaufen.")]
    public void Silent(string languageA, string a, string languageB, string b) => Assert.Empty(Tenses(languageA, a, languageB, b));

    [Fact]
    public void Articles_of_one_step_stand_together()
    {
        var difference = Assert.Single(Comparer.Compare(Articles(
            ("de", "Das Unternehmen hat ein neues Werk in Dänemark gebaut."),
            ("en", "The company has built a new factory in Denmark."),
            ("fr", "L’entreprise construira une nouvelle usine au Danemark."),
            ("id", "Perusahaan itu telah membangun pabrik baru di Denmark."))).Rows.SelectMany(r => r.Differences), d => d.Kind == DifferenceKind.Tense);
        Assert.Equal(["done", "coming"], difference.Sides.Select(s => s.Value));
        Assert.Equal([3, 1], difference.Sides.Select(s => s.Articles.Length));
    }

    private static IEnumerable<Difference> Tenses(string languageA, string a, string languageB, string b) =>
        DifferenceFinder.Compare(a, languageA, b, languageB).Where(d => d.Kind == DifferenceKind.Tense);

    private static ImmutableArray<Article> Articles(params (string Language, string Text)[] texts) =>
        [.. texts.Select(t => new Article
        {
            Key = t.Language,
            Text = t.Text,
            Language = t.Language,
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, t.Text.Length))],
        })];
}
