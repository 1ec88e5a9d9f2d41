using System.Text;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class RtfTests
{
    internal const string Sample = """
        {\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator x;}{\info{\title hidden}}{\header hidden\par}
        \pard\b Le pont de Courval\b0\par
        \pard Le pont est ferm\'e9, dit le maire. Une navette \u339?uvrera toutes les vingt minutes jusqu\rquote en mai.\par
        {\pard\outlinelevel1 La d\'e9viation\par}
        \pard Les camions passent par {\field{\*\fldinst HYPERLINK "hidden"}{\fldrslt la rocade}}.{\footnote hidden}{\deleted hidden} Elle est longue.\par
        \pard{\listtext\bullet\tab}\ls1 Nord\par
        {\listtext\bullet\tab}Sud\par
        \pard\trowd\intbl Jour\cell Heure\cell\row
        \pard Les pi\'e9tons passent.\par}
        """;

    [Fact]
    public void Paragraphs_headings_items_and_rows_are_told()
    {
        var read = Reading.Success(Sample);
        var article = read.Article;
        Assert.Equal((SourceFormat.Rtf, "fr"), (read.Format, article.Language));
        Assert.Equal(["La déviation"], article.Texts(BlockKind.Heading));
        Assert.Equal(["Nord", "Sud"], article.Texts(BlockKind.Bullet));
        Assert.Equal(BlockKind.Paragraph, article.KindOf("Jour | Heure"));
        Assert.Equal("Le pont de Courval", article.Title);
    }

    [Fact]
    public void Letters_of_every_spelling_are_read_and_what_is_no_text_is_not()
    {
        var article = Reading.Article(Sample);
        Assert.Contains("fermé, dit le maire. Une navette œuvrera toutes les vingt minutes jusqu’en mai.", article.Text, StringComparison.Ordinal);
        Assert.Contains("la rocade. Elle est longue.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_code_pages_are_read() =>
        Assert.StartsWith("Мост", Reading.Article(@"{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'f2 \'e7\'e0\'ea\'f0\'fb\'f2.\par}").Text, StringComparison.Ordinal);

    [Fact]
    public void Nesting_ends_in_a_named_rejection() =>
        Assert.Equal(RejectionReason.TooDeep, Reading.Rejection(Encoding.ASCII.GetBytes(@"{\rtf1 " + new string('{', 100_000))));

    [Theory]
    [InlineData(@"{\rtf1\ansi{\pict 0123}}")]
    [InlineData(@"{\rtf1\bin99999999 x}")]
    [InlineData(@"{\rtf")]
    public void One_without_text_is_rejected_by_name(string rtf) => Assert.Equal(RejectionReason.RichText, Reading.Rejection(Encoding.ASCII.GetBytes(rtf)));
}
