using System.Globalization;
using System.Text;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>What a line looks like from outside, in any language.</summary>
internal static class LineShapes
{
    private const string Closers = "\"'”“’‘»«›‹)]*_";

    /// <summary>Ends with a mark that ends sentences, also inside closing quotation marks.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line) =>
        WithoutEmoji(line.TrimEnd()).TrimEnd(Closers).TrimEnd() is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '۔' or '؟'];

    /// <summary>Without the emoji that follow the last mark in posts.</summary>
    private static ReadOnlySpan<char> WithoutEmoji(ReadOnlySpan<char> line)
    {
        while (Rune.DecodeLastFromUtf16(line, out var rune, out var used) == System.Buffers.OperationStatus.Done && (IsEmoji(rune) || rune.Value is 0xFE0F or 0x200D))
        {
            line = line[..^used].TrimEnd();
        }
        return line;
    }

    private static bool IsEmoji(Rune rune) => rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF or >= 0x2B05 and <= 0x2B55 or >= 0x231A and <= 0x23FF;

    /// <summary>Ends with a question mark, or asks in it and trails off ("..., oder? Wir brauchen Strom…").</summary>
    public static bool IsQuestion(ReadOnlySpan<char> line) => line.TrimEnd().TrimEnd(Closers).TrimEnd() switch
    {
        [.., '?' or '？' or '؟'] => true,
        [.., '…'] => line.IndexOfAny('?', '？', '؟') >= 0,
        _ => false,
    };

    /// <summary>Starts with a bullet, a dash, a number with a point or bracket, or an emoji.</summary>
    public static bool StartsWithMarker(ReadOnlySpan<char> line) => MarkerLength(line) > 0;

    /// <summary>Length of the list marker and the space behind it; 0 when there is none.</summary>
    public static int MarkerLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        if (line is [] or [_])
        {
            return 0;
        }
        if (line[0] is '-' or '–' or '—' or '*' or '•' or '·' or '●' or '▪' or '‣' or '◦' or '○' or '■' or '□' or '✓' or '✔' or '➤' or '►' or '▶' or '+')
        {
            at = 1;
            // a dash glued to its word is no marker; a real bullet may be
            if (line[0] is '-' or '–' or '—' or '*' or '+' or '·' && line[1] is not (' ' or '\t' or '\u00A0'))
            {
                return 0;
            }
        }
        else if (char.IsAsciiDigit(line[0]))
        {
            while (at < line.Length && at < 3 && char.IsAsciiDigit(line[at])) at++;
            if (at + 1 >= line.Length || line[at] is not ('.' or ')') || line[at + 1] is not (' ' or '\t') || at > 2)
            {
                return 0;
            }
            at++;
        }
        else
        {
            at = EmojiLength(line);
        }
        if (at == 0)
        {
            return 0;
        }
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return at < line.Length ? at : 0;
    }

    /// <summary>Length of the emoji (with its modifiers and joiners) at the start; 0 for none. Plain marks such as © are none.</summary>
    public static int EmojiLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && Rune.DecodeFromUtf16(line[at..], out var rune, out var used) == System.Buffers.OperationStatus.Done)
        {
            var isModifier = at > 0 && rune.Value is 0xFE0F or 0x200D or 0x20E3;
            if (!IsEmoji(rune) && !isModifier)
            {
                // keycaps: 1️⃣
                if (at == 0 && line.Length >= 3 && char.IsAsciiDigit(line[0]) && line[1] == '\uFE0F' && line[2] == '\u20E3')
                {
                    return 3;
                }
                break;
            }
            at += used;
        }
        return at;
    }

    /// <summary>Letters of a script that writes no spaces (Chinese, Japanese, Thai ...): a line of them is longer than it looks.</summary>
    public static int Weight(string line)
    {
        var weight = 0;
        foreach (var c in line)
        {
            weight += c is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' ? 2 : 1;
        }
        return weight;
    }

    /// <summary>Letters and digits in lower case, words separated by single spaces: for comparing headlines.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (folded.Length > 0 && folded[^1] != ' ' && c is not ('\'' or '’'))
            {
                folded.Append(' ');
            }
        }
        return folded.ToString().TrimEnd();
    }
}
