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
    private readonly ImmutableArray<OfficeParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<OfficeParagraph>();
    // text of a paragraph whose end was deleted: it goes on in the next
    private readonly StringBuilder carried = new();
    // text boxes of the paragraph that is being read
    private readonly List<TextBoxContent> boxes = [];
    private bool hasChanges;
    private bool inNotes;

    public OfficeText Read(Body body)
    {
        ReadBlocks(body);
        inNotes = true;
        ReadNotes(part.FootnotesPart?.Footnotes?.Elements<FootnoteEndnoteType>() ?? []);
        ReadNotes(part.EndnotesPart?.Endnotes?.Elements<FootnoteEndnoteType>() ?? []);
        return new OfficeText(paragraphs.ToImmutable(), hasChanges);
    }

    /// <summary>The lines that part notes from the page are notes to Word as well.</summary>
    private void ReadNotes(IEnumerable<FootnoteEndnoteType> notes)
    {
        foreach (var note in notes.Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal))
        {
            ReadBlocks(note);
        }
    }

    /// <summary>What stands in boxes beside a paragraph or a table follows it.</summary>
    private void ReadBoxes()
    {
        var own = boxes.ToArray();
        boxes.Clear();
        foreach (var box in own)
        {
            ReadBlocks(box);
        }
    }

    private void ReadBlocks(OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    ReadBoxes();
                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                    {
                        Add(row);
                    }
                    ReadBoxes();
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
        paragraphs.Add(new OfficeParagraph(carried.ToString() + text, hint, level, IsBold(paragraph), inNotes));
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
            foreach (var paragraph in cell.Descendants<Paragraph>().Where(p => !p.Ancestors<TextBoxContent>().Any()))
            {
                text.Append(text.Length > 0 ? " " : "");
                AppendText(paragraph, text);
            }
            return text.ToString().Trim();
        });
        paragraphs.Add(new OfficeParagraph(string.Join(" | ", cells.Where(c => c.Length > 0)), PieceHint.Table, 0, false, inNotes));
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
                // the same box stands in the fallback once more, for older programs
                case AlternateContent either:
                    AddBoxes(either.GetFirstChild<AlternateContentChoice>());
                    break;
                case Drawing or Picture or EmbeddedObject:
                    AddBoxes(element);
                    break;
                case ParagraphProperties or RunProperties or FieldCode or DeletedText:
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

    /// <summary>Boxes inside boxes are found when their paragraphs are read.</summary>
    private void AddBoxes(OpenXmlElement? beside)
    {
        if (beside is not null)
        {
            boxes.AddRange(beside.Descendants<TextBoxContent>().Where(box => !box.Ancestors<TextBoxContent>().Any(outer => outer.Ancestors().Contains(beside))));
        }
    }

    private static bool IsBold(Paragraph paragraph)
    {
        var runs = paragraph.Descendants<Run>().Where(r => !string.IsNullOrWhiteSpace(r.InnerText)).ToList();
        return runs.Count > 0 && runs.TrueForAll(r => r.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));
    }
}
