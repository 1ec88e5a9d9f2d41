using ArticleCompare.Engine.Languages.Detection;

namespace ArticleCompare.Engine.Languages;

/// <summary>Which language a text is in.</summary>
/// <param name="Language">ISO 639-1 code (639-3 where there is none), "und" for unknown.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct LanguageGuess(string Language, double Confidence);

/// <summary>Tells the language of a text.</summary>
public static class LanguageDetector
{
    /// <summary>The code for "no language", "not known" and "none in particular".</summary>
    public const string Unknown = "und";

    /// <summary>The language of a text of any length, from one word up. Looks at the first 12,000 characters of words.</summary>
    /// <returns>"und" with confidence 0 when nothing in the text belongs to a language (numbers, addresses, acronyms).</returns>
    public static LanguageGuess Detect(ReadOnlySpan<char> text) => LanguageModels.Shipped.Detect(text);
}
