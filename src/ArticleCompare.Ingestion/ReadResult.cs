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
    /// <summary>OpenDocument text (LibreOffice).</summary>
    Odt,
    /// <summary>Rich Text Format (WordPad, TextEdit).</summary>
    Rtf,
}

public enum ReadNote
{
    /// <summary>Neither UTF-8 nor declared: the encoding was told from the bytes.</summary>
    EncodingGuessed,
    /// <summary>Some bytes belong to no character of the encoding; they read as U+FFFD.</summary>
    BytesReplaced,
    LanguageUncertain,
    /// <summary>Damaged places (mangled entities, stray full stops) are read mended; see <c>Article.Repairs</c>.</summary>
    TextRepaired,
    PartsSetAside,
    /// <summary>A web page in which no article stands out: everything visible was taken.</summary>
    ArticleNotFound,
    /// <summary>A Word file with tracked changes: insertions are read, deletions are not.</summary>
    ChangesResolved,
}

/// <summary>Why an upload was not read. Each reason has one piece of advice, worded where it is shown.</summary>
public enum RejectionReason
{
    /// <summary>No bytes, or nothing but white space, marks and debris.</summary>
    Empty,
    TooLarge,
    TooDeep,
    TooManyBlocks,
    TooSlow,
    Pdf,
    Image,
    /// <summary>The binary .doc, .xls, .ppt, or an encrypted .docx, which is wrapped the same way.</summary>
    OldWord,
    /// <summary>RTF without text, or damaged.</summary>
    RichText,
    /// <summary>An Office or OpenDocument file that is no .docx and no .odt.</summary>
    OtherOffice,
    /// <summary>A ZIP given where one article is expected, which <see cref="ArchiveReader"/> reads, or an archive of another kind.</summary>
    Archive,
    /// <summary>An archive entry with a password.</summary>
    Encrypted,
    TooManyFiles,
    /// <summary>Sound, film, program.</summary>
    Binary,
    /// <summary>A damaged ZIP or DOCX.</summary>
    BrokenArchive,
    /// <summary>Decodes to control characters, to no words at all, or to data (JSON).</summary>
    NotText,
}
