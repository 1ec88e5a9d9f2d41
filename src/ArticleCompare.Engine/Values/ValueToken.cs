using System.Globalization;
using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Values;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A word, a number in digits or a single mark, as far as values need to tell them apart.</summary>
/// <param name="Text">As written, without fillers and soft hyphens, digits of any script as ASCII.</param>
/// <param name="Glued">No white space in front of it.</param>
/// <param name="Hyphenated">Joined to the token before by a hyphen, which is no token of its own.</param>
internal readonly record struct ValueToken(int Start, int End, TokenKind Kind, string Text, string Lower, bool Glued, bool Hyphenated);

/// <summary>Splits a stretch of text into words, digit strings and marks.</summary>
internal static class ValueTokenizer
{
    private const char SoftHyphen = '\u00ad';

    public static List<ValueToken> Split(string text, TextSpan within, string language)
    {
        var tokens = new List<ValueToken>();
        var position = within.Start;
        var glued = false;
        var hyphenated = false;
        while (position < within.End)
        {
            var c = text[position];
            if (IsIgnorable(c))
            {
                position++;
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                position++;
                glued = false;
                continue;
            }
            if (IsHyphen(c) && glued && tokens.Count > 0 && position + 1 < within.End
                && char.IsLetterOrDigit(text[position + 1]) && !(tokens[^1].Kind == TokenKind.Number && char.IsDigit(text[position + 1]))
                && tokens[^1].Kind != TokenKind.Mark)
            {
                position++;
                hyphenated = true;
                continue;
            }
            var kind = char.IsDigit(c) || IsFraction(c) ? TokenKind.Number : char.IsLetter(c) ? TokenKind.Word : TokenKind.Mark;
            var end = kind switch
            {
                TokenKind.Number => EndOfNumber(text, position, within.End, language),
                TokenKind.Word => EndOfWord(text, position, within.End, language),
                _ => position + 1,
            };
            var written = Written(text, position, end);
            tokens.Add(new ValueToken(position, end, kind, written, written.ToLowerInvariant(), glued, hyphenated));
            position = end;
            glued = true;
            hyphenated = false;
        }
        return tokens;
    }

    public static bool IsDash(string mark) => mark is "-" or "\u2013" or "\u2014" or "\u2212" or "\u2011";

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsIgnorable(char c) => c is Article.Filler or SoftHyphen;

    private static bool IsFraction(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && char.GetNumericValue(c) is > 0 and < 1;

    private static int EndOfWord(string text, int start, int limit, string language)
    {
        var i = start;
        while (i < limit && (char.IsLetter(text[i]) || IsIgnorable(text[i]) || IsMarkOfLetter(text[i])))
        {
            i++;
        }
        // An elided article is a word of its own with its apostrophe: l'euro, d'ici.
        return language == "fr" && i < limit && text[i] is '\'' or '\u2019' && (i + 1 == limit || char.IsLetter(text[i + 1])) ? i + 1 : i;
    }

    private static bool IsMarkOfLetter(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int EndOfNumber(string text, int start, int limit, string language)
    {
        var i = start;
        while (i < limit)
        {
            var c = text[i];
            if (char.IsDigit(c) || IsFraction(c))
            {
                i++;
            }
            else if (c is '.' or ',' && i + 1 < limit && char.IsDigit(text[i + 1]))
            {
                i++;
            }
            else if (c is '\'' or '\u2019' or '\u00a0' or '\u202f' or '\u2009' || (c == ' ' && language == "fr"))
            {
                if (!IsGroup(text, start, i, limit))
                {
                    break;
                }
                i++;
            }
            else
            {
                break;
            }
        }
        return i;
    }

    /// <summary>Whether exactly three digits follow a separator that is preceded by a group of one to three.</summary>
    private static bool IsGroup(string text, int start, int separator, int limit)
    {
        var before = separator;
        while (before > start && char.IsDigit(text[before - 1])) before--;
        var first = separator - before is >= 1 and <= 3 && (before == start || (text[before - 1] == text[separator] && separator - before == 3));
        var after = separator + 1;
        while (after < limit && char.IsDigit(text[after])) after++;
        return first && after - separator == 4;
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c == SoftHyphen || c >= '\u0250')
            {
                return false;
            }
        }
        return true;
    }

    private static string Written(string text, int start, int end)
    {
        // most words are nothing but letters that need no other form
        if (IsPlain(text.AsSpan(start, end - start)))
        {
            return text[start..end];
        }
        var builder = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (IsIgnorable(c))
            {
                continue;
            }
            builder.Append(c == '\u2019' ? '\'' : char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c);
        }
        var written = builder.ToString();
        // A lone surrogate has no normal form.
        return written.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || written.IsNormalized() ? written : written.Normalize();
    }
}
