namespace ArticleCompare.Engine.Lexicon;

/// <summary>Words of two languages that mean the same, as a dictionary beside the shipped lexicon says: imported, learned or written by a person.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Words">One word or several, as they are written.</param>
/// <param name="OtherLanguage">ISO 639-1 code.</param>
/// <param name="OtherWords">One word or several, as they are written.</param>
/// <param name="Weight">Above 0 up to 1: how surely they mean the same; 1 counts as a row of the lexicon.</param>
/// <param name="Source">The name of the dictionary, shown where the pair ties two claims together.</param>
public sealed record DictionaryPair(string Language, string Words, string OtherLanguage, string OtherWords, double Weight, string Source)
{
    /// <summary>The same pair with its sides in ordinal order and single spaces.</summary>
    public DictionaryPair InOrder()
    {
        var (words, other) = (Plain(Words), Plain(OtherWords));
        var order = string.CompareOrdinal(Language, OtherLanguage);
        return order < 0 || (order == 0 && string.CompareOrdinal(words, other) <= 0)
            ? this with { Words = words, OtherWords = other }
            : this with { Language = OtherLanguage, Words = other, OtherLanguage = Language, OtherWords = words };
    }

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
