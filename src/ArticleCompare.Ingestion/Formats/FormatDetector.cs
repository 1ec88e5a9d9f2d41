using System.Text;
using System.Text.Json;
using ArticleCompare.Ingestion.PlainText;

namespace ArticleCompare.Ingestion.Formats;

/// <summary>Tells what the bytes are by their content; a file's name is never asked.</summary>
internal static class FormatDetector
{
    private static readonly (byte[] Magic, RejectionReason Reason)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), RejectionReason.Pdf),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], RejectionReason.Image),
        ([0xFF, 0xD8, 0xFF], RejectionReason.Image),
        ("GIF8"u8.ToArray(), RejectionReason.Image),
        ("II*\0"u8.ToArray(), RejectionReason.Image),
        ("MM\0*"u8.ToArray(), RejectionReason.Image),
        ("BM"u8.ToArray(), RejectionReason.Image),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], RejectionReason.OldWord),
        ([0x1F, 0x8B], RejectionReason.Archive),
        ("BZh"u8.ToArray(), RejectionReason.Archive),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], RejectionReason.Archive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], RejectionReason.Archive),
        ("Rar!"u8.ToArray(), RejectionReason.Archive),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], RejectionReason.Binary),
        ("MZ"u8.ToArray(), RejectionReason.Binary),
        ("OggS"u8.ToArray(), RejectionReason.Binary),
        ("ID3"u8.ToArray(), RejectionReason.Binary),
        ("fLaC"u8.ToArray(), RejectionReason.Binary),
        ("SQLite format 3\0"u8.ToArray(), RejectionReason.Binary),
    ];

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    /// <summary>The reason to reject these bytes unread; null when they may be text.</summary>
    public static RejectionReason? Refuse(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, reason) in Signatures)
        {
            // two letters may also begin a text ("BMW", "MZ"): ask for what text cannot hold
            if (bytes.StartsWith(magic) && (magic.Length > 2 || bytes[..Math.Min(64, bytes.Length)].Contains((byte)0)))
            {
                return reason;
            }
        }
        if (bytes.Length > 12 && bytes[..4].SequenceEqual("RIFF"u8))
        {
            return bytes[8..12].SequenceEqual("WEBP"u8) ? RejectionReason.Image : RejectionReason.Binary;
        }
        if (bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8))
        {
            return bytes[8..11].SequenceEqual("avi"u8) || bytes[8..11].SequenceEqual("hei"u8) ? RejectionReason.Image : RejectionReason.Binary;
        }
        // a PDF may have rubbish in front of its mark
        return bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-1."u8) is > 0 and var at && bytes[..at].Contains((byte)0) ? RejectionReason.Pdf : null;
    }

    /// <summary>The reason to reject text that is none for people: a drawing or data; null when it may be an article.</summary>
    public static RejectionReason? RefuseText(string text)
    {
        var begin = text.AsSpan().TrimStart();
        if (begin.StartsWith("<svg", StringComparison.OrdinalIgnoreCase) || begin.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && begin[..Math.Min(1000, begin.Length)].Contains("<svg", StringComparison.OrdinalIgnoreCase))
        {
            return RejectionReason.Image;
        }
        return begin.Length > 0 && begin[0] is '{' or '[' && IsJson(text) ? RejectionReason.NotText : null;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Text or Markdown or HTML, by the decoded beginning.</summary>
    public static SourceFormat OfText(string text)
    {
        if (HtmlMarks.LooksLikeHtml(text))
        {
            return SourceFormat.Html;
        }
        // ">" begins the quoted lines of mails, too
        return !MailText.HasHead(text) && MarkdownMarks.LooksLikeMarkdown(text) ? SourceFormat.Markdown : SourceFormat.PlainText;
    }

    /// <summary>False for text that is mostly control characters, replacement characters or other debris of a binary file.</summary>
    public static bool IsText(string text)
    {
        int control = 0, letters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters++;
            }
            else if (rune.Value == 0xFFFD || Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or '\f' or '\v'))
            {
                control++;
            }
        }
        return letters > 0 && control * 20 <= letters;
    }
}
