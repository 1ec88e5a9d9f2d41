namespace ArticleCompare.Ingestion;

/// <summary>How to read an upload.</summary>
public sealed record ReadOptions
{
    /// <summary>Key of the article; see <c>Article.Key</c>.</summary>
    public string Key { get; init; } = "article";

    /// <summary>The file's name, a hint only: content decides. Null for pasted text.</summary>
    public string? FileName { get; init; }

    /// <summary>The language the user chose, which wins over detection; null to detect.</summary>
    public string? Language { get; init; }
}
