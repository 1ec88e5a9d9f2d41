using ArticleCompare.Engine.Articles;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArticleCompare.Ingestion.Tests;

public sealed class DocxTests
{
    private const string Long = "The council of Riverton wants to build a new bridge in two years, and it expects the works to cost less than the old estimate said.";

    [Fact]
    public void Headings_lists_and_tables_become_blocks()
    {
        var result = Reading.Success(Docx(
            Styled("Title", "Bridge for Riverton"),
            Plain(Long),
            Styled("berschrift1", "What it costs"),
            Item("Three million for the bridge"),
            Item("One million for the roads"),
            new Table(new TableRow(Cell("Steel"), Cell("300 tons"))),
            Plain(Long + " Again.")));
        Assert.Equal(SourceFormat.Docx, result.Format);
        Assert.Equal("Bridge for Riverton", result.Article.Title);
        Assert.Equal(
            [BlockKind.Title, BlockKind.Lead, BlockKind.Heading, BlockKind.Bullet, BlockKind.Bullet, BlockKind.Paragraph, BlockKind.Paragraph],
            result.Article.Blocks.Select(b => b.Kind));
        Assert.Equal("Steel | 300 tons", result.Article.Read(result.Article.Blocks[5]));
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var result = Reading.Success(Docx(
            new Paragraph(
                Words("The bridge costs "),
                new DeletedRun(new Run(new DeletedText("two"))),
                new InsertedRun(Words("three")),
                Words(" million."))));
        Assert.Equal("The bridge costs three million.", result.Article.Text);
        Assert.Contains(ReadNote.ChangesResolved, result.Notes);
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var first = new Paragraph(new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted())), Words("The bridge is "));
        Assert.Equal("The bridge is new and wide.", Reading.Success(Docx(first, new Paragraph(Words("new and wide.")))).Article.Text);
    }

    [Fact]
    public void A_cut_file_is_broken()
    {
        var bytes = Docx(Plain(Long));
        Assert.Equal(RejectionReason.BrokenArchive, Reading.Rejection(bytes[..(bytes.Length / 2)]));
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_the_limit_is_rejected()
    {
        var bytes = Docx(Plain(new string('a', 500_000)));
        Assert.Equal(RejectionReason.TooLarge, Reading.Rejection(bytes, new ReadOptions { Limits = new ReadLimits { Bytes = 100_000 } }));
    }

    internal static byte[] Sample() => Docx(Styled("Title", "Bridge for Riverton"), Plain(Long), Item("Three million"), new Table(new TableRow(Cell("Steel"))), Plain(Long));

    private static byte[] Docx(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "Title" }) { StyleId = "Title", Type = StyleValues.Paragraph },
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "berschrift1", Type = StyleValues.Paragraph });
        }
        return stream.ToArray();
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Plain(string text) => new(Words(text));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(text));

    private static Paragraph Item(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), Words(text));

    private static TableCell Cell(string text) => new(Plain(text));
}
