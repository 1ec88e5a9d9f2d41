using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Articles;

/// <summary>Why a file was not read, in words that say what to do.</summary>
internal static class Rejections
{
    public static string Describe(ReadResult.Rejected rejected) => rejected.Reason switch
    {
        RejectionReason.Empty => "holds no text.",
        RejectionReason.TooLarge => $"too large{Limit(rejected)}. Split it, or save only the article.",
        RejectionReason.TooDeep => $"nested too deeply{Limit(rejected)}. Save it as plain text.",
        RejectionReason.TooManyBlocks => $"too many paragraphs{Limit(rejected)}. Split it.",
        RejectionReason.TooSlow => $"took too long to read{Limit(rejected)}. Save it as plain text.",
        RejectionReason.Pdf => "a PDF. Copy its text, or save it as text or DOCX.",
        RejectionReason.Image => "a picture. Text recognition is not part of this program.",
        RejectionReason.OldWord => "an old Word file. Save it as DOCX.",
        RejectionReason.Binary => "no text file.",
        RejectionReason.BrokenArchive => "a damaged file. Save it again.",
        RejectionReason.NotText => "no readable text. Save it as UTF-8 text.",
        _ => $"cannot be read ({rejected.Reason}).",
    };

    private static string Limit(ReadResult.Rejected rejected) => rejected.Detail is null ? "" : $" (limit {rejected.Detail})";
}
