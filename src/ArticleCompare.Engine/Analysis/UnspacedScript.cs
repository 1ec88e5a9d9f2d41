using System.Globalization;

namespace ArticleCompare.Engine.Analysis;

/// <summary>
/// Scripts that put no spaces between words: Chinese characters, kana, Thai, Lao, Burmese, Khmer. One character with its marks is one token,
/// and two Chinese characters or three letters that follow each other stand for a word (Nie, Gao, Zhang and Zhou 2000,
/// "On the use of words and n-grams for Chinese information retrieval").
/// </summary>
internal static class UnspacedScript
{
    /// <summary>How sure a Chinese character alone is: most stand in many words.</summary>
    public const float CharacterWeight = 0.25f;

    /// <summary>A Chinese character or a katakana: two of them weigh as much as a usual word of an alphabet.</summary>
    private const float DenseFrequency = 0.03f;

    /// <summary>A letter of an alphabet, of which a word needs three or four.</summary>
    private const float LetterFrequency = 0.1f;

    /// <summary>Hiragana: most of it is endings and particles.</summary>
    private const float HiraganaFrequency = 0.3f;

    /// <summary>Whether a character is of such a script; the signs of baht and riel are words as other currencies' are.</summary>
    public static bool Contains(char c) => c >= '\u0E00' && c is not ('\u0E3F' or '\u17DB') && (
        c is <= '\u0EFF'
            or >= '\u1000' and <= '\u109F'
            or >= '\u1780' and <= '\u17FF'
            or >= '\u3005' and <= '\u3007'
            or >= '\u3040' and <= '\u30FF' and not '\u30FB'
            or >= '\u3400' and <= '\u9FFF'
            or >= '\uF900' and <= '\uFAFF'
            or >= '\uFF66' and <= '\uFF9F');

    /// <summary>A mark that belongs to the character before it: Thai vowels and tones above and below, a separate voicing mark.</summary>
    public static bool IsMark(char c) => Contains(c) && CharUnicodeInfo.GetUnicodeCategory(c) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>The share of sentences that have a character like this one, roughly: there are no counts for these languages.</summary>
    public static float Frequency(char c) => IsDense(c) ? DenseFrequency : IsHiragana(c) ? HiraganaFrequency : LetterFrequency;

    /// <summary>Chinese characters and katakana; what stays are letters of which one alone means nothing.</summary>
    public static bool IsDense(char c) => c is >= '\u30A0' or >= '\u3005' and <= '\u3007';

    /// <summary>How many tokens up to the last of these two stand for a word: a Chinese character and its neighbour, or three letters.</summary>
    public static int WordLength(char first, char second) => IsDense(first) || IsDense(second) ? 2 : 3;

    /// <summary>Whether two tokens are characters that follow each other, with nothing between them but what has no width.</summary>
    public static bool AreJoined(string text, Token first, Token second)
    {
        if (!Contains(text[first.Span.Start]) || !Contains(text[second.Span.Start]) || first.Span.End > second.Span.Start)
        {
            return false;
        }
        for (var i = first.Span.End; i < second.Span.Start; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[i]) != UnicodeCategory.Format)
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsHiragana(char c) => c is >= '\u3040' and <= '\u309F';
}
