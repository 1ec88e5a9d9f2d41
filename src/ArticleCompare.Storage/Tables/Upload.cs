namespace ArticleCompare.Storage.Tables;

/// <summary>Uploaded bytes, untouched; the same bytes are kept once.</summary>
public sealed class Upload
{
    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    public required byte[] Bytes { get; set; }
}
