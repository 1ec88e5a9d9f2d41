using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Ingestion;

/// <summary>What came of reading an upload: an article, or a named rejection.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <param name="Article">The article; its key is the one given in the options.</param>
    /// <param name="Format">How the bytes were read.</param>
    /// <param name="Encoding">IANA name of the encoding used ("utf-8", "windows-1252").</param>
    /// <param name="Language">What was detected, also where the user chose otherwise.</param>
    /// <param name="Notes">What a reader should know, e.g. that the encoding was guessed.</param>
    public sealed record Success(Article Article, SourceFormat Format, string Encoding, LanguageGuess Language, ImmutableArray<ReadNote> Notes) : ReadResult;

    /// <param name="Reason">Why; the web and the command line put it into words.</param>
    /// <param name="Detail">A figure or name that belongs to the reason, such as the limit; null when none.</param>
    public sealed record Rejected(RejectionReason Reason, string? Detail = null) : ReadResult;
}

public enum SourceFormat
{
    PlainText,
    Markdown,
    Html,
    Docx,
}

public enum ReadNote
{
    EncodingGuessed,
    LanguageUncertain,
    TextRepaired,
    PartsSetAside,
}

public enum RejectionReason
{
    Empty,
    TooLarge,
    TooDeep,
    TooManyBlocks,
    TooSlow,
    Pdf,
    Image,
    OldWord,
    Binary,
    BrokenArchive,
    NotText,
}
