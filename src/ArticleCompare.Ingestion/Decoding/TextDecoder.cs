using System.Text;

namespace ArticleCompare.Ingestion.Decoding;

/// <summary>
/// Bytes to text: byte order mark, else strict UTF-8, else what was declared, else a guess.
/// UTF-8 goes before a declaration because a wrong declaration is common and a text that is valid UTF-8 by chance is not.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <param name="bytes">The upload.</param>
    /// <param name="declared">Encoding name from a meta element or a header; unknown names are ignored.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (FromByteOrderMark(bytes) is { } marked)
        {
            return marked;
        }
        if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return Finish(utf16.GetString(bytes), utf16.WebName, guessed: true);
        }
        try
        {
            return Finish(StrictUtf8.GetString(bytes), "utf-8", guessed: false);
        }
        catch (DecoderFallbackException)
        {
            return DecodeLegacy(bytes, declared);
        }
    }

    private static DecodedText DecodeLegacy(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (IsDamagedUtf8(bytes))
        {
            return Finish(Encoding.UTF8.GetString(bytes), "utf-8", guessed: false);
        }
        if (EncodingNames.Find(declared) is { } encoding)
        {
            return Finish(encoding.GetString(bytes), encoding.WebName, guessed: false);
        }
        // windows-1252 has letters and quotation marks where ISO-8859-1 has control characters, and is the same elsewhere:
        // every ISO-8859-1 text reads right as windows-1252.
        return Finish(EncodingNames.Western.GetString(bytes), EncodingNames.Western.WebName, guessed: true);
    }

    private static DecodedText? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Finish(Encoding.UTF8.GetString(rest), "utf-8", false),
        [0xFF, 0xFE, 0, 0, .. var rest] => Finish(Encoding.UTF32.GetString(rest), "utf-32", false),
        [0xFF, 0xFE, .. var rest] => Finish(Encoding.Unicode.GetString(rest), "utf-16", false),
        [0xFE, 0xFF, .. var rest] => Finish(Encoding.BigEndianUnicode.GetString(rest), "utf-16BE", false),
        _ => null,
    };

    /// <summary>Latin text in UTF-16 has a zero in nearly every second byte; other text has spaces and line ends that do.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        if (sample.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }
        var units = sample.Length / 2;
        if (odd > units * 0.6 && even < units * 0.05)
        {
            return Encoding.Unicode;
        }
        return even > units * 0.6 && odd < units * 0.05 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>A UTF-8 file with a few broken places (cut in the middle of a character) against a legacy file: count which kind of high byte prevails.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, broken = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }
            var good = Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed) == System.Buffers.OperationStatus.Done;
            if (good) valid++; else broken++;
            i += Math.Max(1, consumed);
        }
        return valid > broken * 10;
    }

    private static DecodedText Finish(string text, string encoding, bool guessed)
    {
        text = LineEnds.Normalise(text.TrimStart('\uFEFF'));
        return new DecodedText(text, encoding, guessed, text.Contains('\uFFFD', StringComparison.Ordinal));
    }
}
