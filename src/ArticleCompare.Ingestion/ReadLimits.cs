namespace ArticleCompare.Ingestion;

/// <summary>
/// Every limit of reading in one place. What passes a limit is rejected by name, never cut silently.
/// The defaults let through any real article and keep one upload below about 300 MB of memory.
/// </summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Size of one upload or archive entry, unpacked. News articles have 2 to 60 KB, saved web pages up to 5 MB.</summary>
    public long Bytes { get; init; } = 20_000_000;

    /// <summary>Blocks of one article. A book of 1 MB has about 10,000.</summary>
    public int Blocks { get; init; } = 50_000;

    /// <summary>Elements inside elements. Real pages stay below 100; browsers stop at 512.</summary>
    public int Nesting { get; init; } = 400;

    /// <summary>Elements of one web page. The largest real news pages have about 30,000.</summary>
    public int Elements { get; init; } = 400_000;

    /// <summary>Bytes that parsing one web page may allocate. A real page of 5 MB takes about 100 MB.</summary>
    public long PageMemory { get; init; } = 500_000_000;

    /// <summary>Time for one article by the clock: a real one takes milliseconds, and a busy machine must not refuse it.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Files in one archive.</summary>
    public int Files { get; init; } = 20_000;

    /// <summary>Sum of the unpacked sizes in one archive.</summary>
    public long ArchiveBytes { get; init; } = 2_000_000_000;
}
