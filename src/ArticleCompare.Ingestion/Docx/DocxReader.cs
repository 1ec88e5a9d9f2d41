using System.IO.Compression;
using System.Xml;
using ArticleCompare.Ingestion.Archives;
using ArticleCompare.Ingestion.Drafts;
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
            ZipGuard.CheckParts(archive, limits);
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return document.MainDocumentPart is { Document.Body: { } body } main ? OfficeDraft.Of(new DocxParagraphs(main).Read(body)) : null;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or OpenXmlPackageException or FileFormatException
            or IOException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
