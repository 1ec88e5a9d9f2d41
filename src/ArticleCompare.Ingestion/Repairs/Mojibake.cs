using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Decoding;

namespace ArticleCompare.Ingestion.Repairs;

/// <summary>UTF-8 that was read as windows-1252 ("Ã¤", "â€œ"), told by undoing it: the characters' bytes must be one strict UTF-8 character.</summary>
internal static class Mojibake
{
    public static IEnumerable<Repair> Find(string text)
    {
        var found = new List<Repair>();
        var sure = false;
        for (var i = 0; i < text.Length - 1; i++)
        {
            var length = text[i] switch { 'Ã' or 'Â' or 'Å' => 2, 'â' => 3, 'ð' => 4, _ => 0 };
            if (length > 0 && i + length <= text.Length && Undo(text.AsSpan(i, length)) is { } mended)
            {
                // "Â»" alone may be a French capital before a closing quotation mark
                sure |= text[i] != 'Â';
                found.Add(new Repair(new TextSpan(i, length), mended));
                i += length - 1;
            }
        }
        return sure ? found : [];
    }

    private static string? Undo(ReadOnlySpan<char> chars)
    {
        Span<byte> bytes = stackalloc byte[chars.Length];
        for (var i = 0; i < chars.Length; i++)
        {
            if (ToByte(chars[i]) is not { } b || i > 0 && b is < 0x80 or > 0xBF)
            {
                return null;
            }
            bytes[i] = b;
        }
        return Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done && used == bytes.Length
            ? rune.ToString()
            : null;
    }

    /// <summary>The byte that windows-1252 shows as this character; the five bytes without a character stay control characters.</summary>
    private static byte? ToByte(char c)
    {
        if (c < 0x100)
        {
            return (byte)c;
        }
        return ByteOf.TryGetValue(c, out var b) ? b : null;
    }

    private static readonly Dictionary<char, byte> ByteOf = Enumerable.Range(0x80, 0x20)
        .Select(b => (Char: EncodingNames.Western.GetString([(byte)b])[0], Byte: (byte)b))
        .Where(pair => pair.Char >= 0x100)
        .ToDictionary(pair => pair.Char, pair => pair.Byte);
}
