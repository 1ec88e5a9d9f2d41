namespace ArticleCompare.Ingestion;

/// <summary>How to read an upload. What the user says here wins over what is found.</summary>
public sealed record ReadOptions
{
    /// <summary>Key of the article; see <c>Article.Key</c>.</summary>
    public string Key { get; init; } = "article";

    /// <summary>The file's name, a hint only: content decides. Null for pasted text.</summary>
    public string? FileName { get; init; }

    /// <summary>The language the user chose, which wins over detection; null to detect.</summary>
    public string? Language { get; init; }

    /// <summary>The headline the user chose; null to find it.</summary>
    public string? Title { get; init; }

    /// <summary>IANA name of the encoding that the transport declared (a Content-Type header); used where the bytes are not UTF-8. Null for none.</summary>
    public string? DeclaredEncoding { get; init; }

    /// <summary>What the user put back or set aside in this text before.</summary>
    public BlockChoices Choices { get; init; } = BlockChoices.None;

    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
