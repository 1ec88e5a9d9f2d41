using System.Text;
using System.Text.RegularExpressions;
using ArticleCompare.Ingestion.Decoding;

namespace ArticleCompare.Ingestion.Mime;

/// <summary>"=?utf-8?Q?Br=C3=BCcke?=" in the head of a mail (RFC 2047).</summary>
internal static partial class EncodedWords
{
    public static string Decode(string header) => Word().Replace(Between().Replace(header, "$1"), word =>
    {
        var encoding = EncodingNames.Find(word.Groups[1].Value) ?? Encoding.UTF8;
        var text = word.Groups[3].Value;
        if (word.Groups[2].Value is "Q" or "q")
        {
            return encoding.GetString(MimeFile.QuotedPrintable(text.Replace('_', ' ')));
        }
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) ? encoding.GetString(bytes, 0, written) : word.Value;
    });

    [GeneratedRegex(@"=\?([\w-]{2,30})\?([QqBb])\?([^?\s]{0,500})\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>White space between two of them is none.</summary>
    [GeneratedRegex(@"(\?=)\s+(?==\?)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
