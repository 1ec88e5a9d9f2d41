using System.Globalization;
using System.IO.Compression;
using ArticleCompare.Ingestion.Archives;
using ArticleCompare.Ingestion.Formats;

namespace ArticleCompare.Ingestion;

/// <summary>A ZIP of several articles as one import. Entries are read one after the other, so that memory holds one at a time.</summary>
public static class ArchiveReader
{
    /// <summary>True for a ZIP that is no Word file: to be read here, not by <see cref="ArticleReader"/>.</summary>
    public static bool IsArchive(ReadOnlyMemory<byte> bytes)
    {
        if (!FormatDetector.IsZip(bytes.Span))
        {
            return false;
        }
        using var archive = ZipContents.Open(bytes);
        return ZipContents.KindOf(archive) == ZipKind.Files;
    }

    /// <summary>Every file in it, in the archive's order, each with its own result; a single rejection without a name when the archive itself cannot be read.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="options">Language, limits and so on for every entry; each entry's key and file name is its path.</param>
    public static IEnumerable<ArchiveEntry> Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        using var archive = ZipContents.Open(bytes);
        if (ZipContents.KindOf(archive) != ZipKind.Files)
        {
            yield return new ArchiveEntry("", default, new ReadResult.Rejected(RejectionReason.BrokenArchive));
            yield break;
        }
        var files = archive!.Entries.Where(IsFile).ToList();
        if (files.Count > options.Limits.Files)
        {
            yield return new ArchiveEntry("", default, new ReadResult.Rejected(RejectionReason.TooManyFiles, options.Limits.Files.ToString(CultureInfo.InvariantCulture)));
            yield break;
        }
        var left = options.Limits.ArchiveBytes;
        foreach (var file in files)
        {
            var entry = ReadEntry(file, left, options);
            left -= entry.Bytes.Length;
            yield return entry;
        }
    }

    private static ArchiveEntry ReadEntry(ZipArchiveEntry file, long left, ReadOptions options)
    {
        if (file.IsEncrypted)
        {
            return new ArchiveEntry(file.FullName, default, new ReadResult.Rejected(RejectionReason.Encrypted));
        }
        try
        {
            var bytes = ZipGuard.Unpack(file, Math.Min(left, options.Limits.Bytes));
            return new ArchiveEntry(file.FullName, bytes, ArticleReader.Read(bytes, options with { Key = file.FullName, FileName = file.FullName }));
        }
        catch (ReadLimitException limit)
        {
            return new ArchiveEntry(file.FullName, default, new ReadResult.Rejected(limit.Reason, limit.Detail));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return new ArchiveEntry(file.FullName, default, new ReadResult.Rejected(RejectionReason.BrokenArchive));
        }
    }

    /// <summary>Not a folder, and not what systems leave in archives.</summary>
    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.FullName is not [.., '/' or '\\'] && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && entry.Name is not (".DS_Store" or "Thumbs.db" or "desktop.ini");
}
