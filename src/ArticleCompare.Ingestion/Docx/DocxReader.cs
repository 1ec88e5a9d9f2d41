using System.IO.Compression;
using System.Text;
using System.Xml;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Archives;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Repairs;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace ArticleCompare.Ingestion.Docx;

/// <summary>A Word file: its paragraphs and table rows in order. Text boxes follow the paragraph they stand beside, notes come last and are set aside; headers, footers and comments are not read.</summary>
internal static class DocxReader
{
    /// <summary>The draft; null when the file is damaged.</summary>
    public static Draft? Read(ReadOnlyMemory<byte> bytes, ZipArchive archive, ReadLimits limits)
    {
        try
        {
            CheckParts(archive, limits);
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return document.MainDocumentPart is { Document.Body: { } body } main ? ToDraft(new DocxParagraphs(main).Read(body)) : null;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or OpenXmlPackageException or FileFormatException
            or IOException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Before a tree is built of them, the parts are unpacked once under the limits.</summary>
    private static void CheckParts(ZipArchive archive, ReadLimits limits)
    {
        var left = limits.Bytes;
        foreach (var entry in archive.Entries)
        {
            if (!entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            var xml = ZipGuard.Unpack(entry, left);
            left -= xml.Length;
            ZipGuard.CheckXml(xml, limits);
        }
    }

    private static Draft ToDraft(DocxText read)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var paragraph in read.Paragraphs)
        {
            text.Append(text.Length == 0 ? "" : paragraph.Hint is PieceHint.Bullet or PieceHint.Table ? "\n" : "\n\n");
            spans.Add(new TextSpan(text.Length, paragraph.Text.Length));
            text.Append(paragraph.Text);
        }
        var whole = text.ToString();
        var repairs = MangledText.Find(whole);
        var view = new ReadingView(whole, repairs);
        var pieces = read.Paragraphs.Zip(spans)
            .Select(p => (p.First, Span: view.Trim(p.Second)))
            .Where(p => !p.Span.IsEmpty)
            .Select(p => ToPiece(p.First, p.Span, view.Read(p.Span)));
        return new Draft(whole, [.. pieces], repairs, ArticleMetadata.None)
        {
            Debris = DebrisSearch.Cues,
            Notes = read.HasChanges ? [ReadNote.ChangesResolved] : [],
        };
    }

    private static Piece ToPiece(DocxParagraph paragraph, TextSpan span, string reading)
    {
        var piece = new Piece(span, paragraph.Hint) { Reading = reading, Level = paragraph.Level, IsBold = paragraph.IsBold, AfterGap = true };
        if (paragraph.IsNote)
        {
            piece.SetAside(SetAsideReasons.Note);
        }
        return piece;
    }
}
