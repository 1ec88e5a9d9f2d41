namespace ArticleCompare.Storage.Tables;

/// <summary>An upload that was read and shown, but not yet saved into a story.</summary>
public sealed class Draft
{
    public int Id { get; set; }

    /// <summary>Drafts that came together, from one browser: an unguessable word.</summary>
    public required string Batch { get; set; }

    public required string UploadHash { get; set; }

    public Upload? Upload { get; set; }

    public string? FileName { get; set; }

    public DateTime Uploaded { get; set; }

    public required string Who { get; set; }

    /// <summary>JSON of <see cref="Stories.Corrections"/>.</summary>
    public required string Corrections { get; set; }

    /// <summary>As in <see cref="Revision.Reading"/>; null when the file was rejected.</summary>
    public byte[]? Reading { get; set; }

    /// <summary>Name of the rejection; null when the file could be read.</summary>
    public string? Rejection { get; set; }

    /// <summary>A figure or name that belongs to the rejection.</summary>
    public string? RejectionDetail { get; set; }

    /// <summary>JSON of <see cref="Stories.Destination"/>: where a person wants it; null while nobody chose.</summary>
    public string? Destination { get; set; }
}
