using System.Text;

namespace ArticleCompare.Ingestion.Tests;

/// <summary>Pages that a browser saved as one file.</summary>
public sealed class WebArchiveTests
{
    private const string Head = "From: <Saved by a browser>\r\nSubject: Bridge\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part\"\r\n\r\n";
    private const string Page = "<html><head><title>Br\u00fccke er\u00f6ffnet</title></head><body><p>Die Br\u00fccke ist seit Montag wieder offen, sagte die B\u00fcrgermeisterin.</p></body></html>";

    [Fact]
    public void The_page_is_read_as_if_it_was_saved_alone()
    {
        var body = Page.Replace("\u00fc", "=C3=BC", StringComparison.Ordinal).Replace("\u00f6", "=C3=B6", StringComparison.Ordinal).Replace("wieder", "wie=\r\nder", StringComparison.Ordinal);
        var result = Reading.Success(Saved("text/html", "quoted-printable", body));
        Assert.Equal(SourceFormat.Html, result.Format);
        Assert.Equal("Br\u00fccke er\u00f6ffnet", result.Article.Title);
        Assert.Equal("Die Br\u00fccke ist seit Montag wieder offen, sagte die B\u00fcrgermeisterin.", result.Article.Text);
    }

    [Fact]
    public void Its_part_may_declare_an_encoding()
    {
        var body = Convert.ToBase64String(Encoding.Latin1.GetBytes(Page), Base64FormattingOptions.InsertLineBreaks);
        var result = Reading.Success(Saved("text/html; charset=\"windows-1252\"", "base64", body));
        Assert.Equal("windows-1252", result.Encoding);
        Assert.Equal("Br\u00fccke er\u00f6ffnet", result.Article.Title);
        Assert.DoesNotContain(ReadNote.EncodingGuessed, result.Notes);
    }

    [Theory]
    [InlineData("image/png", "base64", "!!!")]
    [InlineData("text/html", "base64", "!!!")]
    public void One_without_a_page_is_read_as_text(string type, string encoding, string body) =>
        Assert.NotEqual(SourceFormat.Html, Reading.Success(Saved(type, encoding, body)).Format);

    private static byte[] Saved(string type, string encoding, string body) => Encoding.Latin1.GetBytes(
        Head + "------Part\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlh\r\n"
        + $"------Part\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n------Part--\r\n");
}
