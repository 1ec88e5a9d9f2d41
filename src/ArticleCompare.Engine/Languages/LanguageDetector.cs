namespace ArticleCompare.Engine.Languages;

/// <summary>Which language a text is in.</summary>
/// <param name="Language">ISO 639-1 code (639-3 where there is none), "und" for unknown.</param>
/// <param name="Confidence">0 to 1.</param>
public readonly record struct LanguageGuess(string Language, double Confidence);

/// <summary>Tells the language of a text.</summary>
public static class LanguageDetector
{
    public const string Unknown = "und";

    public static LanguageGuess Detect(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(" yang ") >= 0) return new("id", 0.6);
        if (text.IndexOf(" und ") >= 0) return new("de", 0.6);
        if (text.IndexOf(" les ") >= 0) return new("fr", 0.6);
        if (text.IndexOf(" the ") >= 0) return new("en", 0.6);
        return new(Unknown, 0);
    }
}
