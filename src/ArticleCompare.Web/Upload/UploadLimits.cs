using ArticleCompare.Ingestion;

namespace ArticleCompare.Web.Upload;

/// <summary>The limits of one upload, in one place. What one file may hold is the reader's business.</summary>
public static class UploadLimits
{
    /// <summary>Larger files are rejected by name before they are read; the others of the upload are kept.</summary>
    public const long FileBytes = 20_000_000;

    /// <summary>Files of one upload.</summary>
    public const int Files = 100;

    /// <summary>All of one upload. It is spooled to disk, so memory is not the limit.</summary>
    public const long RequestBytes = 200_000_000;

    /// <summary>What an uploaded archive may hold unpacked: as much as an upload. The import from disk has the reader's own limits.</summary>
    public static ReadLimits Archive { get; } = ReadLimits.Default with { Files = 1_000, ArchiveBytes = RequestBytes };
}
