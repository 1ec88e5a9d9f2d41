using System.Text;

namespace ArticleCompare.Ingestion.Mime;

/// <summary>The text in a file of the mail format (RFC 5322, RFC 2045 to 2047): a saved mail (.eml), or a page that a browser saved as one file (MHTML, RFC 2557).</summary>
/// <param name="Bytes">Of the part that holds the text, undecoded.</param>
/// <param name="Charset">The encoding that the part declares; null for none.</param>
/// <param name="IsHtml">The part is a page.</param>
/// <param name="Head">Sender, day and subject of a mail as lines; empty for a saved page.</param>
internal sealed record MimeFile(byte[] Bytes, string? Charset, bool IsHtml, string Head)
{
    private const int MostHeaderLines = 200;
    private const int MostBoundaries = 8;

    /// <summary>A shorter plain part only says that the mail is to be read as a page.</summary>
    private const int ShortestPlain = 200;

    /// <returns>Null when the bytes are no such file, or hold neither text nor page.</returns>
    public static MimeFile? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 16_384)]);
        var at = 0;
        if (!head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) || Headers(head, ref at) is not { } headers)
        {
            return null;
        }
        var isPage = Type(headers).StartsWith("multipart/related", StringComparison.OrdinalIgnoreCase);
        var isMail = headers.ContainsKey("from") && headers.ContainsKey("date") && headers.ContainsKey("subject");
        if (!isPage && !isMail)
        {
            return null;
        }
        var text = Encoding.Latin1.GetString(bytes);
        var parts = Parts(text).ToList();
        var page = parts.Find(p => p.IsHtml);
        var plain = isMail ? parts.Find(p => !p.IsHtml && (page is null || p.Bytes.Length >= ShortestPlain)) : null;
        var found = isPage && page is not null ? page : plain ?? page;
        return found is null || isPage && found == page ? found : found with { Head = MailHead(headers) };
    }

    /// <summary>The parts that hold text, in order; attached files are none.</summary>
    private static IEnumerable<MimeFile> Parts(string text)
    {
        var boundaries = new List<string>();
        for (var at = 0; at >= 0 && at < text.Length;)
        {
            if (Headers(text, ref at) is not { } headers)
            {
                yield break;
            }
            var type = Type(headers);
            var end = NextBoundary(text, at, boundaries);
            var isHtml = type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);
            var isText = isHtml || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
            if (isText && !headers.GetValueOrDefault("content-disposition", "").StartsWith("attachment", StringComparison.OrdinalIgnoreCase)
                && Decode(text[at..end.Line], headers.GetValueOrDefault("content-transfer-encoding", "")) is { Length: > 0 } part)
            {
                yield return new MimeFile(part, Parameter(type, "charset"), isHtml, "");
            }
            if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Parameter(type, "boundary") is { Length: > 0 } boundary && boundaries.Count < MostBoundaries)
            {
                boundaries.Add("--" + boundary);
                end = NextBoundary(text, at, boundaries);
            }
            if (boundaries.Count == 0)
            {
                yield break;
            }
            at = end.Behind;
        }
    }

    private static string Type(Dictionary<string, string> headers) => headers.GetValueOrDefault("content-type", "text/plain");

    /// <summary>The head as a mail program shows it, so that a saved mail is read as a copied one.</summary>
    private static string MailHead(Dictionary<string, string> headers) =>
        $"From: {EncodedWords.Decode(headers["from"])}\nDate: {WithoutZone(headers["date"])}\nSubject: {EncodedWords.Decode(headers["subject"])}\n\n";

    /// <summary>"Mon, 12 Oct 2026 09:14:00 +0100 (BST)" without what follows the seconds.</summary>
    private static string WithoutZone(string date) => date.Split([" +", " -"], StringSplitOptions.None)[0];

    /// <summary>Header lines up to an empty one, continued lines joined, names in lower case; null when they are none.</summary>
    private static Dictionary<string, string>? Headers(string text, ref int at)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        for (var lines = 0; lines < MostHeaderLines && at < text.Length; lines++)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at).TrimEnd('\r');
            at = Math.Min(text.Length, end + 1);
            if (line.IsWhiteSpace())
            {
                return headers;
            }
            var colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t' && name is not null)
            {
                headers[name] += " " + line.Trim().ToString();
            }
            else if (colon > 0)
            {
                name = line[..colon].Trim().ToString().ToLowerInvariant();
                headers[name] = line[(colon + 1)..].Trim().ToString();
            }
            else
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>Where the line of the next boundary begins, and where the text behind it does (-1 when nothing follows).</summary>
    private static (int Line, int Behind) NextBoundary(string text, int from, List<string> boundaries)
    {
        for (var at = from; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (end < 0 ? text.Length : end) - at).TrimEnd();
            foreach (var boundary in boundaries)
            {
                if (line.StartsWith(boundary, StringComparison.Ordinal))
                {
                    return (at, end < 0 ? -1 : end + 1);
                }
            }
            if (end < 0)
            {
                break;
            }
            at = end + 1;
        }
        return (text.Length, -1);
    }

    /// <summary>The value of <c>name=value</c> or <c>name="value"</c> behind a header's first word.</summary>
    private static string? Parameter(string header, string name)
    {
        foreach (var part in header.Split(';').Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return part[(equals + 1)..].Trim().Trim('"');
            }
        }
        return null;
    }

    private static byte[]? Decode(string body, string encoding)
    {
        if (encoding.Equals("base64", StringComparison.OrdinalIgnoreCase))
        {
            var bytes = new byte[body.Length];
            return Convert.TryFromBase64String(body, bytes, out var written) ? bytes[..written] : null;
        }
        return encoding.Equals("quoted-printable", StringComparison.OrdinalIgnoreCase) ? QuotedPrintable(body) : Encoding.Latin1.GetBytes(body);
    }

    internal static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=')
            {
                bytes.Add((byte)body[i]);
            }
            else if (i + 2 < body.Length && char.IsAsciiHexDigit(body[i + 1]) && char.IsAsciiHexDigit(body[i + 2]))
            {
                bytes.Add((byte)(Convert.ToInt32(body.Substring(i + 1, 2), 16)));
                i += 2;
            }
            else
            {
                // the line goes on behind its end
                while (i + 1 < body.Length && body[i + 1] is '\r' or ' ') i++;
                i += i + 1 < body.Length && body[i + 1] == '\n' ? 1 : 0;
            }
        }
        return [.. bytes];
    }
}
