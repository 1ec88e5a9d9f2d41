using System.Text;

namespace ArticleCompare.Ingestion.Tests;

public sealed class RejectionTests
{
    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", RejectionReason.Pdf)]
    [InlineData("", RejectionReason.Empty)]
    [InlineData("  \n\t\n ", RejectionReason.Empty)]
    [InlineData("\u0001\u0002\u0003\u0004\u0005a", RejectionReason.NotText)]
    [InlineData("*** --- ***", RejectionReason.NotText)]
    [InlineData("{\"title\": \"Bridge\", \"tags\": [1, 2]}", RejectionReason.NotText)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Bridge</text></svg>", RejectionReason.Image)]
    public void What_is_no_article_is_rejected_by_name(string text, RejectionReason reason) =>
        Assert.Equal(reason, Reading.Rejection(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, RejectionReason.Image)]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 }, RejectionReason.Image)]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0 }, RejectionReason.OldWord)]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0 }, RejectionReason.Archive)]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0 }, RejectionReason.Binary)]
    public void Known_binaries_are_told_by_their_first_bytes(byte[] bytes, RejectionReason reason) =>
        Assert.Equal(reason, Reading.Rejection(bytes));

    [Fact]
    public void The_size_limit_is_named_with_its_value()
    {
        var options = new ReadOptions { Limits = new ReadLimits { Bytes = 10 } };
        Assert.Equal(new ReadResult.Rejected(RejectionReason.TooLarge, "10"), ArticleReader.Read("More than ten bytes"u8.ToArray(), options));
    }

    [Theory]
    [InlineData("The council votes for the bridge.")]
    [InlineData("<html><body><p>The council votes for the bridge.</p></body></html>")]
    public void The_time_limit_is_named_with_its_value(string text)
    {
        var options = new ReadOptions { Limits = new ReadLimits { Time = TimeSpan.Zero } };
        Assert.Equal(new ReadResult.Rejected(RejectionReason.TooSlow, "0"), ArticleReader.Read(Encoding.UTF8.GetBytes(text), options));
    }

    [Fact]
    public void A_text_in_brackets_is_read() =>
        Assert.Equal("[Update] The bridge is open.", Reading.Article("[Update] The bridge is open.").Text);

    [Fact]
    public void A_text_that_begins_like_a_signature_is_read() =>
        Assert.Equal("BMW baut ein neues Werk in Ungarn.", Reading.Article("BMW baut ein neues Werk in Ungarn.").Text);
}
