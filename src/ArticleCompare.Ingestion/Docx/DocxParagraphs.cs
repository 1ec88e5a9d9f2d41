using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Ingestion.Drafts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArticleCompare.Ingestion.Docx;

/// <summary>Walks a Word body. Recursion is safe: the nesting was checked before the tree was built.</summary>
internal sealed class DocxParagraphs(MainDocumentPart part)
{
    private readonly DocxStyles styles = new(part.StyleDefinitionsPart?.Styles);
    private readonly ImmutableArray<DocxParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<DocxParagraph>();
    // text of a paragraph whose end was deleted: it goes on in the next
    private readonly StringBuilder carried = new();
    private bool hasChanges;

    public DocxText Read(Body body)
    {
        ReadBlocks(body);
        return new DocxText(paragraphs.ToImmutable(), hasChanges);
    }

    private void ReadBlocks(OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                    {
                        Add(row);
                    }
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun:
                    ReadBlocks(element);
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph)
    {
        var text = new StringBuilder();
        AppendText(paragraph, text);
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null)
        {
            hasChanges = true;
            carried.Append(text);
            return;
        }
        var (hint, level) = styles.HintOf(paragraph);
        paragraphs.Add(new DocxParagraph(carried.ToString() + text, hint, level, IsBold(paragraph)));
        carried.Clear();
    }

    private void Add(TableRow row)
    {
        if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
        {
            hasChanges = true;
            return;
        }
        var cells = row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row).Select(cell =>
        {
            var text = new StringBuilder();
            foreach (var paragraph in cell.Descendants<Paragraph>())
            {
                text.Append(text.Length > 0 ? " " : "");
                AppendText(paragraph, text);
            }
            return text.ToString().Trim();
        });
        paragraphs.Add(new DocxParagraph(string.Join(" | ", cells.Where(c => c.Length > 0)), PieceHint.Table, 0, false));
    }

    private void AppendText(OpenXmlElement container, StringBuilder text)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Text run:
                    text.Append(run.Text.Replace('\r', ' '));
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
                case SoftHyphen:
                    text.Append('\u00AD');
                    break;
                case DeletedRun or MoveFromRun:
                    hasChanges = true;
                    break;
                case InsertedRun or MoveToRun:
                    hasChanges = true;
                    AppendText(element, text);
                    break;
                // pictures and text boxes stand beside the text; properties have none
                case Drawing or Picture or EmbeddedObject or AlternateContent or ParagraphProperties or RunProperties or FieldCode or DeletedText:
                    break;
                default:
                    if (element.HasChildren)
                    {
                        AppendText(element, text);
                    }
                    break;
            }
        }
    }

    private static bool IsBold(Paragraph paragraph)
    {
        var runs = paragraph.Descendants<Run>().Where(r => !string.IsNullOrWhiteSpace(r.InnerText)).ToList();
        return runs.Count > 0 && runs.TrueForAll(r => r.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));
    }
}
