using System.Globalization;
using System.Text;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Cuts text into words and numbers. Hyphened words are cut at the hyphen, French elisions at the apostrophe; marks are left out, of symbols only those of currencies and the percent sign are words.</summary>
internal static class Tokenizer
{
    public static void Tokenize(string text, TextSpan within, string language, List<Token> tokens)
    {
        var i = within.Start;
        var end = within.End;
        while (i < end)
        {
            if (IsUnitSign(text[i]))
            {
                // "$5" is told as "5 Dollar" elsewhere
                tokens.Add(new Token(new TextSpan(i, 1), TokenKind.Word, false, ++i >= end));
                continue;
            }
            if (!IsWordCharacter(text, i))
            {
                if (tokens.Count > 0 && IsPunctuation(text[i]) && tokens[^1].Span.Start >= within.Start && !tokens[^1].EndsClause)
                {
                    tokens[^1] = tokens[^1] with { EndsClause = true };
                }
                i++;
                continue;
            }
            var hyphened = i > within.Start && IsHyphen(text[i - 1]) && tokens.Count > 0 && tokens[^1].Span.End == i - 1;
            var start = i;
            var letters = false;
            var digits = false;
            while (i < end)
            {
                var c = text[i];
                if (char.IsDigit(c))
                {
                    digits = true;
                    i++;
                }
                else if (UnspacedScript.Contains(c))
                {
                    // no spaces between words: one token a character
                    if (i == start)
                    {
                        letters = true;
                        do i++; while (i < end && UnspacedScript.IsMark(text[i]));
                    }
                    break;
                }
                else if (IsWordCharacter(text, i))
                {
                    // what has no width begins no word: between two characters of a script without spaces
                    start += i == start && char.GetUnicodeCategory(c) == UnicodeCategory.Format ? 1 : 0;
                    letters |= char.IsLetter(c);
                    i++;
                }
                else if (digits && !letters && IsNumberSeparator(text, i, start, end))
                {
                    i++;
                }
                else if (IsApostrophe(c) && i + 1 < end && letters && char.IsLetter(text[i + 1]))
                {
                    if (language == "fr" && i - start <= 6)
                    {
                        // the elided article or pronoun says nothing by itself
                        i++;
                        start = i;
                        letters = false;
                        continue;
                    }
                    i++;
                }
                else
                {
                    break;
                }
            }
            if (i == start)
            {
                i++;
                continue;
            }
            var kind = !digits ? TokenKind.Word : letters ? TokenKind.Mixed : TokenKind.Number;
            tokens.Add(new Token(TextSpan.FromBounds(start, i), kind, hyphened, i >= end));
        }
    }

    /// <summary>Whether a token repeats the one before it: Indonesian "laki-laki" and "anak-anak" are one word.</summary>
    public static bool IsRepeat(string text, List<Token> tokens, int t) =>
        tokens[t].Hyphened && t > 0
        && tokens[t - 1].Span.Slice(text.AsSpan()).Equals(tokens[t].Span.Slice(text.AsSpan()), StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a dictionary's entry, those that repeat the one before left out.</summary>
    public static void TokenizeEntry(string entry, string language, List<Token> tokens)
    {
        tokens.Clear();
        Tokenize(entry, new(0, entry.Length), language, tokens);
        for (var t = tokens.Count - 1; t > 0; t--)
        {
            if (IsRepeat(entry, tokens, t))
            {
                tokens.RemoveAt(t);
            }
        }
    }

    /// <summary>The word as keys are made of it: lower case, composed, straight apostrophes, without soft hyphens and fillers.</summary>
    public static string Normalise(ReadOnlySpan<char> word)
    {
        var plain = true;
        foreach (var c in word)
        {
            plain &= c < '\u0250' && c != '\u00AD';
        }
        if (plain)
        {
            return string.Create(word.Length, word, static (chars, w) => w.ToLowerInvariant(chars));
        }
        var kept = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (IsApostrophe(c))
            {
                kept.Append('\'');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                kept.Append(c);
            }
        }
        return kept.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }

    public static WordCase CaseOf(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }
        if (upper > 1 && lower == 0)
        {
            return WordCase.Capitals;
        }
        return word.Length > 0 && char.IsUpper(word[0]) ? WordCase.Initial : WordCase.Lower;
    }

    private static bool IsWordCharacter(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c))
        {
            return true;
        }
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,
            UnicodeCategory.Surrogate => char.IsLetter(text, char.IsLowSurrogate(c) && i > 0 ? i - 1 : i),
            UnicodeCategory.Format => i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]),
            _ => false,
        };
    }

    private static bool IsNumberSeparator(string text, int i, int start, int end)
    {
        if (i + 1 >= end || !char.IsDigit(text[i + 1]))
        {
            return false;
        }
        if (text[i] is '.' or ',')
        {
            return true;
        }
        // 1 000, 1'000: groups of exactly three behind one to three digits
        return (text[i] is '\u00A0' or '\u202F' or '\u2009' or ' ' || IsApostrophe(text[i]))
            && i - start <= 11 && DigitsBefore(text, i, start) <= 3
            && i + 3 < end && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3])
            && (i + 4 >= end || !char.IsLetterOrDigit(text[i + 4]));
    }

    private static int DigitsBefore(string text, int i, int start)
    {
        var count = 0;
        while (i - 1 - count >= start && char.IsDigit(text[i - 1 - count]))
        {
            count++;
        }
        return count;
    }

    private static bool IsUnitSign(char c) => c is '%' || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool IsPunctuation(char c) => c is not '\'' && !IsHyphen(c) && !IsApostrophe(c) && (char.IsPunctuation(c) || c == '\n');

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018';
}
