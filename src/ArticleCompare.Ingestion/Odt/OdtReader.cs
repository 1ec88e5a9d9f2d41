using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ArticleCompare.Ingestion.Archives;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Odt;

/// <summary>
/// An OpenDocument text: headings, paragraphs, items and table rows in order; tracked changes as accepted, notes last and set aside,
/// comments not read. Recursion is safe: the nesting was checked before the tree was built.
/// </summary>
internal sealed class OdtReader
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private const int MostSpaces = 100;

    private readonly ImmutableArray<OfficeParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<OfficeParagraph>();
    private readonly List<XElement> notes = [];
    // an automatic style is named after the one it changes
    private readonly Dictionary<string, string> parentOf = new(StringComparer.Ordinal);
    private bool hasChanges;
    private bool inNotes;

    /// <summary>The draft; null when the file is damaged.</summary>
    public static Draft? Read(ZipArchive archive, ReadLimits limits)
    {
        try
        {
            ZipGuard.CheckParts(archive, limits);
            if (archive.GetEntry("content.xml") is not { } entry)
            {
                return null;
            }
            using var stream = new MemoryStream(ZipGuard.Unpack(entry, limits.Bytes));
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var content = XDocument.Load(xml, LoadOptions.PreserveWhitespace).Root;
            return content?.Element(Office + "body")?.Element(Office + "text") is { } body ? OfficeDraft.Of(new OdtReader().Read(content, body)) : null;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private OfficeText Read(XElement content, XElement body)
    {
        foreach (var style in content.Descendants(Style + "style"))
        {
            if (style.Attribute(Style + "name")?.Value is { } name && style.Attribute(Style + "parent-style-name")?.Value is { } parent)
            {
                parentOf.TryAdd(name, parent);
            }
        }
        ReadBlocks(body, PieceHint.None);
        inNotes = true;
        foreach (var note in notes.ToArray())
        {
            ReadBlocks(note, PieceHint.None);
        }
        return new OfficeText(paragraphs.ToImmutable(), hasChanges);
    }

    private void ReadBlocks(XElement container, PieceHint hint)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == Text + "h")
            {
                Add(element, PieceHint.Heading, int.TryParse(element.Attribute(Text + "outline-level")?.Value, out var level) ? Math.Clamp(level, 1, 6) : 1);
            }
            else if (element.Name == Text + "p")
            {
                Add(element, HintOf(element, hint), 0);
            }
            else if (element.Name == Table + "table-row")
            {
                var cells = element.Elements(Table + "table-cell").Select(cell => string.Join(' ', cell.Descendants(Text + "p").Select(ReadText)).Trim());
                AddText(string.Join(" | ", cells.Where(c => c.Length > 0)), PieceHint.Table, 0);
            }
            else if (element.Name == Text + "tracked-changes")
            {
                hasChanges = true;
            }
            else
            {
                ReadBlocks(element, element.Name == Text + "list-item" ? PieceHint.Bullet : hint);
            }
        }
    }

    private PieceHint HintOf(XElement paragraph, PieceHint outer)
    {
        var style = paragraph.Attribute(Text + "style-name")?.Value ?? "";
        return parentOf.GetValueOrDefault(style, style) switch
        {
            "Title" => PieceHint.Title,
            "Quotations" => PieceHint.Quote,
            "Caption" or "Illustration" or "Figure" => PieceHint.Caption,
            _ => outer,
        };
    }

    private void Add(XElement paragraph, PieceHint hint, int level) => AddText(ReadText(paragraph), hint, level);

    private void AddText(string text, PieceHint hint, int level) => paragraphs.Add(new OfficeParagraph(text, hint, level, false, inNotes));

    private string ReadText(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    private void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText run)
            {
                text.Append(run.Value.Replace('\n', ' ').Replace('\r', ' '));
            }
            else if (node is XElement inner)
            {
                AppendElement(inner, text);
            }
        }
    }

    private void AppendElement(XElement element, StringBuilder text)
    {
        if (element.Name == Text + "s")
        {
            text.Append(' ', int.TryParse(element.Attribute(Text + "c")?.Value, out var count) ? Math.Clamp(count, 1, MostSpaces) : 1);
        }
        else if (element.Name == Text + "tab")
        {
            text.Append('\t');
        }
        else if (element.Name == Text + "line-break")
        {
            text.Append('\n');
        }
        else if (element.Name == Text + "note")
        {
            notes.AddRange(element.Elements(Text + "note-body"));
        }
        else if (element.Name != Office + "annotation")
        {
            Append(element, text);
        }
    }
}
