namespace ArticleCompare.Storage.Tables;

/// <summary>Derived: what an embedding service gave for a text, so that it is asked once. May be dropped at any time.</summary>
public sealed class StoredVector
{
    /// <summary>SHA-256 of the service's state and the text, lower-case hexadecimal.</summary>
    public required string Key { get; set; }

    /// <summary>Numbers of half precision, little-endian.</summary>
    public required byte[] Numbers { get; set; }
}
