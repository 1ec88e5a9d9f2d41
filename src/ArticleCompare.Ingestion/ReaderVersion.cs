namespace ArticleCompare.Ingestion;

/// <summary>Names the state of the reader; stored with what it read.</summary>
public static class ReaderVersion
{
    /// <summary>Raised with every change that can make another article of the same bytes: stored uploads are then read again.</summary>
    public const int Current = 1;
}
