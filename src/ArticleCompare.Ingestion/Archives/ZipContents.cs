using System.IO.Compression;

namespace ArticleCompare.Ingestion.Archives;

/// <summary>What kind of ZIP this is.</summary>
internal enum ZipKind
{
    Docx,
    /// <summary>An OpenDocument text.</summary>
    Odt,
    /// <summary>Another Office or OpenDocument file.</summary>
    OtherOffice,
    /// <summary>Files in an archive.</summary>
    Files,
    Broken,
}

internal static class ZipContents
{
    /// <summary>Opens a ZIP; null when it is damaged.</summary>
    public static ZipArchive? Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, new EntryNames());
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException)
        {
            return null;
        }
    }

    public static ZipKind KindOf(ZipArchive? archive)
    {
        try
        {
            return archive is null ? ZipKind.Broken
                : archive.GetEntry("word/document.xml") is not null ? ZipKind.Docx
                : archive.GetEntry("mimetype") is { } type && IsOdt(type) ? ZipKind.Odt
                : archive.GetEntry("[Content_Types].xml") is not null || archive.GetEntry("mimetype") is not null ? ZipKind.OtherOffice
                : ZipKind.Files;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException)
        {
            return ZipKind.Broken;
        }
    }

    private static bool IsOdt(ZipArchiveEntry mimetype)
    {
        using var reader = new StreamReader(mimetype.Open());
        var type = new char[OdtType.Length];
        return reader.ReadBlock(type) == type.Length && type.AsSpan().SequenceEqual(OdtType);
    }

    private const string OdtType = "application/vnd.oasis.opendocument.text";
}
