using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("en", "Yesterday the minister met Orsolya Brandt in Vellmar.", "Orsolya Brandt Vellmar")]
    [InlineData("de", "Gestern traf die Ministerin Orsolya Brandtner in Rom einen Gewerkschafter.", "Orsolya Brandtner Rom")]
    [InlineData("fr", "Hier, la ministre a rencontré Orsolya Brandt à Paris.", "Orsolya Brandt Paris")]
    [InlineData("id", "Kemarin menteri bertemu Orsolya Brandt di Bandung.", "Orsolya Brandt Bandung")]
    [InlineData("en", "On Friday in May the Mayor said no.", "Mayor")]
    public void Names_are_found_without_a_model(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameFinder.Find(text, [new TextSpan(0, text.Length)], language).Select(n => n.Span.Slice(text))));

    [Theory]
    [InlineData("en", "Yesterday Father Arnow met Captain Ilse Vogt.", "Arnow Ilse Vogt")]
    [InlineData("de", "Gestern traf Pfarrer Arnow die Kanzlerin Ilse Vogt.", "Arnow Ilse Vogt")]
    [InlineData("id", "Kemarin Pendeta Arnow bertemu Kapten Ilse Vogt.", "Arnow Ilse Vogt")]
    public void Offices_in_front_of_a_name_are_no_part_of_it(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameFinder.Find(text, [new TextSpan(0, text.Length)], language).Select(n => n.Span.Slice(text))));

    [Theory]
    [InlineData("kiew", "kyiv")]
    [InlineData("kiev", "kyiv")]
    [InlineData("impor", "import")]
    [InlineData("trumps", "trump")]
    [InlineData("meyer", "meeyr")]
    [InlineData("pjongjang", "pyongyang")]
    public void One_name_has_several_spellings(string a, string b) => Assert.True(NameMatch.IsSame(a, b));

    [Theory]
    [InlineData("sebastian", "lindsey")]
    [InlineData("mali", "bali")]
    [InlineData("juan", "june")]
    public void Other_names_are_others(string a, string b) => Assert.False(NameMatch.IsSame(a, b));
}
