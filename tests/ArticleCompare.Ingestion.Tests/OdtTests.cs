using System.Text;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Ingestion.Tests;

public sealed class OdtTests
{
    [Fact]
    public void Headings_items_rows_and_notes_are_told()
    {
        var read = Reading.Success(Sample());
        var article = read.Article;
        Assert.Equal((SourceFormat.Odt, "The bridge of Lakeside"), (read.Format, article.Title));
        Assert.Equal(["The cost"], article.Texts(BlockKind.Heading));
        Assert.Equal(["Two lanes", "One path"], article.Texts(BlockKind.Bullet));
        Assert.Equal(BlockKind.Paragraph, article.KindOf("Year | Cost"));
        Assert.Equal("note", Assert.Single(article.Blocks, b => article.Read(b) == "A note.").SetAsideFor);
    }

    [Fact]
    public void Changes_are_accepted_comments_left_out_and_spaces_kept()
    {
        var read = Reading.Success(Sample());
        Assert.Contains("It is open.  It is long.", read.Article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("deleted", read.Article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("comment", read.Article.Text, StringComparison.Ordinal);
        Assert.Contains(ReadNote.ChangesResolved, read.Notes);
    }

    [Fact]
    public void A_damaged_one_is_rejected() =>
        Assert.Equal(RejectionReason.BrokenArchive, Reading.Rejection(Odt("<office:document-content")));

    [Fact]
    public void Another_OpenDocument_file_is_rejected_by_name() =>
        Assert.Equal(RejectionReason.OtherOffice, Reading.Rejection(ArchiveTests.Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()))));

    internal static byte[] Sample() => Odt("""
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
        <office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles>
        <office:body><office:text>
        <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:p text:style-name="P1">The bridge of Lakeside</text:p>
        <text:p>It is open.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note><text:s text:c="2"/>It is <text:span>long</text:span>.<office:annotation><text:p>comment</text:p></office:annotation></text:p>
        <text:h text:outline-level="2">The cost</text:h><text:p>It cost 40 million, which the county and the town will pay in ten years.</text:p>
        <text:list><text:list-item><text:p>Two lanes</text:p></text:list-item><text:list-item><text:p>One path</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table>
        </office:text></office:body></office:document-content>
        """);

    private static byte[] Odt(string content) =>
        ArchiveTests.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", Encoding.UTF8.GetBytes(content)));
}
