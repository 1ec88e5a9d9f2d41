using System.Text;
using ArticleCompare.Ingestion.Decoding;

namespace ArticleCompare.Ingestion.Tests;

public sealed class DecodingTests
{
    private const string Text = "Die Bürger fordern „mehr Grün“.\n\nDer Stadtrat zögert noch mit seiner Antwort.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_decides_and_is_dropped(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var result = Reading.Success([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        Assert.Equal(Text, result.Article.Text);
        Assert.Equal(name, result.Encoding);
    }

    [Fact]
    public void Utf16_without_a_mark_is_told_by_its_zeros()
    {
        var result = Reading.Success(Encoding.Unicode.GetBytes(Text));
        Assert.Equal(Text, result.Article.Text);
        Assert.Contains(ReadNote.EncodingGuessed, result.Notes);
    }

    [Fact]
    public void Windows_1252_is_guessed_with_a_note()
    {
        var result = Reading.Success(EncodingNames.Western.GetBytes(Text));
        Assert.Equal(Text, result.Article.Text);
        Assert.Equal("windows-1252", result.Encoding);
        Assert.Contains(ReadNote.EncodingGuessed, result.Notes);
    }

    [Fact]
    public void A_declared_encoding_is_used_where_the_bytes_are_not_utf8()
    {
        const string russian = "Город построит новый мост через реку. Работы начнутся весной.";
        var bytes = EncodingNames.Find("windows-1251")!.GetBytes(russian);
        Assert.Equal(russian, Reading.Success(bytes, new ReadOptions { DeclaredEncoding = "windows-1251" }).Article.Text);
    }

    [Fact]
    public void A_cut_utf8_file_stays_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Grüße aus Köln für alle Bürger. ", 20)) + "ü");
        var result = Reading.Success(bytes[..^1]);
        Assert.Equal("utf-8", result.Encoding);
        Assert.Contains(ReadNote.BytesReplaced, result.Notes);
    }

    [Fact]
    public void Every_kind_of_line_end_becomes_one_line_feed() =>
        Assert.Equal("eins\nzwei\ndrei\nvier", LineEnds.Normalise("eins\r\nzwei\rdrei\u2028vier"));
}
