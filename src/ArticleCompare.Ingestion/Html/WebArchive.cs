using System.Text;

namespace ArticleCompare.Ingestion.Html;

/// <summary>A page that a browser saved as one file (MHTML, RFC 2557): a mail whose parts are the page and its pictures.</summary>
internal static class WebArchive
{
    private const int MostHeaderLines = 200;
    private const int MostBoundaries = 8;

    /// <summary>The page of a web archive, undecoded, and the encoding that its part declares; null when this is no web archive.</summary>
    public static (byte[] Page, string? Charset)? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        if (!head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) || !head.Contains("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var text = Encoding.Latin1.GetString(bytes);
        var boundaries = new List<string>();
        for (var at = 0; at >= 0 && at < text.Length;)
        {
            if (Headers(text, ref at) is not { } headers)
            {
                return null;
            }
            var type = headers.GetValueOrDefault("content-type", "");
            if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) && boundaries.Count > 0)
            {
                var end = NextBoundary(text, at, boundaries).Line;
                return Decode(text[at..end], headers.GetValueOrDefault("content-transfer-encoding", "")) is { } page ? (page, Parameter(type, "charset")) : null;
            }
            if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Parameter(type, "boundary") is { Length: > 0 } boundary && boundaries.Count < MostBoundaries)
            {
                boundaries.Add("--" + boundary);
            }
            if (boundaries.Count == 0)
            {
                return null;
            }
            at = NextBoundary(text, at, boundaries).Behind;
        }
        return null;
    }

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

    private static byte[] QuotedPrintable(string body)
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
