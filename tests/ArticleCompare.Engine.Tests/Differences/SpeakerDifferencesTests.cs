using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

public sealed class SpeakerDifferencesTests
{
    private const string English = "Mayor Helga Brandt opened the new ferry port on Monday. “The port will bring work to the whole coast,” she said.";
    private const string German = "Bürgermeisterin Helga Brandt eröffnete am Montag den neuen Fährhafen. „Der Hafen wird der ganzen Küste Arbeit bringen“, sagte sie.";
    private const string French = "La maire Helga Brandt a inauguré lundi le nouveau port de ferries. « Le port apportera du travail à toute la côte », a déclaré le chef des pêcheurs, Paul Kerviel.";
    private const string Indonesian = "Wali Kota Helga Brandt meresmikan pelabuhan feri baru pada Senin. “Pelabuhan ini akan membawa pekerjaan bagi seluruh pesisir,” katanya.";

    [Fact]
    public void Another_speaker_than_whom_the_pronoun_means_is_told()
    {
        var difference = Assert.Single(Speakers(("de", German), ("en", English), ("fr", French), ("id", Indonesian)));
        Assert.Equal(Severity.Major, difference.Severity);
        Assert.Equal(["Helga Brandt", "Paul Kerviel"], difference.Sides.Select(s => s.Value));
        Assert.Equal([3, 1], difference.Sides.Select(s => s.Articles.Length));
        Assert.Equal("sie", difference.Sides[0].Evidence[0].Span.Slice(German));
    }

    [Theory]
    [InlineData("en", English, "de", "Bürgermeisterin Helga Brandt eröffnete am Montag den neuen Fährhafen. „Der Hafen wird der ganzen Küste Arbeit bringen“, sagte Brandt.")]
    [InlineData("de", German, "fr", "La maire Helga Brandt a inauguré lundi le nouveau port de ferries. « Le port apportera du travail à toute la côte », a déclaré la maire.")]
    public void A_pronoun_and_the_name_that_it_means_are_one(string one, string first, string other, string second) => Assert.Empty(Speakers((one, first), (other, second)));

    [Fact]
    public void Whom_a_pronoun_means_stays_open_where_the_other_speaker_is_near() =>
        Assert.Empty(Speakers(
            ("en", "Paul Kerviel led the fishermen there. Mayor Helga Brandt opened the new ferry port on Monday. “The port will bring work to the whole coast,” he said."),
            ("fr", "Paul Kerviel y menait les pêcheurs. La maire Helga Brandt a inauguré lundi le nouveau port de ferries. « Le port apportera du travail à toute la côte », a déclaré Paul Kerviel.")));

    private static List<Difference> Speakers(params (string Language, string Text)[] articles) =>
        [.. Comparer.Compare([.. articles.Select(a => new Article { Key = a.Language, Language = a.Language, Text = a.Text, Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, a.Text.Length))] })])
            .Rows.SelectMany(r => r.Differences).Where(d => d.Kind == DifferenceKind.Attribution)];
}
