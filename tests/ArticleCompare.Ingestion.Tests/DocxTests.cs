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
    public void Rows_of_figures_are_content()
    {
        var article = Reading.Success(Docx(Plain(Long), new Table(new TableRow(Cell("2024"), Cell("12")), new TableRow(Cell("2025"), Cell("21"))))).Article;
        Assert.All(article.Blocks, b => Assert.True(b.IsContent));
        Assert.Equal("2025 | 21", article.Read(article.Blocks[^1]));
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
    public void Text_boxes_follow_their_paragraph_once()
    {
        // as Word writes it: the shape, and for older programs the same once more
        const string box = "<w:txbxContent><w:p><w:r><w:t>The old bridge is a hundred years old.</w:t></w:r></w:p></w:txbxContent>";
        const string run = """
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <wps:wsp><wps:txbx>BOX</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox>BOX</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """;
        var article = Reading.Success(Docx(new Paragraph(Words(Long), new Run(run.Replace("BOX", box, StringComparison.Ordinal))), Plain("It will be closed in May."))).Article;
        Assert.Equal([Long, "The old bridge is a hundred years old.", "It will be closed in May."], article.Blocks.Select(article.Read));
        Assert.All(article.Blocks, b => Assert.True(b.IsContent));
    }

    [Fact]
    public void Notes_come_last_and_are_set_aside()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(new Paragraph(Words(Long), new Run(new FootnoteReference { Id = 1 })), Plain("It will be closed in May.")));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Id = 0, Type = FootnoteEndnoteValues.Separator },
                new Footnote(Plain("Letter of the council of 3 May.")) { Id = 1 });
            main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(new Endnote(Plain("Budget of the town, page 12.")) { Id = 1 });
        }
        var article = Reading.Success(stream.ToArray()).Article;
        Assert.Equal([Long, "It will be closed in May.", "Letter of the council of 3 May.", "Budget of the town, page 12."], article.Blocks.Select(article.Read));
        Assert.Equal([null, null, "note", "note"], article.Blocks.Select(b => b.SetAsideFor));
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
