namespace ArticleCompare.Ingestion;

/// <summary>A limit was passed deep inside a parser; <see cref="ArticleReader"/> turns it into a rejection. It never leaves this project.</summary>
internal sealed class ReadLimitException(RejectionReason reason, string? detail = null) : Exception
{
    public RejectionReason Reason { get; } = reason;

    public string? Detail { get; } = detail;
}
