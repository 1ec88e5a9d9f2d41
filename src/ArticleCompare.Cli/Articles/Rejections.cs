using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Articles;

/// <summary>Why a file was not read, in words that say what to do.</summary>
internal static class Rejections
{
    public static string Describe(ReadResult.Rejected rejected) => rejected.Reason switch
    {
        RejectionReason.Empty => "holds no text. Give the file that has the article.",
        RejectionReason.TooLarge => $"too large{Limit(rejected)}. Split it, or save only the article.",
        RejectionReason.TooDeep => $"nested too deeply{Limit(rejected)}. Save it as plain text.",
        RejectionReason.TooManyBlocks => $"too many paragraphs{Limit(rejected)}. Split it.",
        RejectionReason.TooSlow => $"took too long to read{Limit(rejected)}. Save it as plain text.",
        RejectionReason.Pdf => "a PDF. Copy its text, or save it as text or DOCX.",
        RejectionReason.Image => "a picture. Type its text, or have it recognised elsewhere.",
        RejectionReason.OldWord => "an old or encrypted Word file. Save it as DOCX without a password.",
        RejectionReason.RichText => "RTF without readable text. Save it as DOCX or text.",
        RejectionReason.OtherOffice => "an office file that is no DOCX or ODT. Save it as one of them or as text.",
        RejectionReason.Archive => "an archive. Unpack it, and give its files.",
        RejectionReason.Encrypted => "encrypted. Unpack it with its password first.",
        RejectionReason.TooManyFiles => $"holds too many files{Limit(rejected)}. Split it.",
        RejectionReason.Binary => "no text file. Save the article as text, HTML, Markdown or DOCX.",
        RejectionReason.BrokenArchive => "a damaged file. Save it again.",
        RejectionReason.NotText => "no readable text, but data or signs. Save the article as UTF-8 text.",
        _ => throw new ArgumentOutOfRangeException(nameof(rejected), rejected.Reason, null),
    };

    private static string Limit(ReadResult.Rejected rejected) => rejected.Detail is null ? "" : $" (limit {rejected.Detail})";
}
