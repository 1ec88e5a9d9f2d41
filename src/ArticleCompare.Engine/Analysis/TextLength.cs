namespace ArticleCompare.Engine.Analysis;

/// <summary>Languages need more or fewer letters to say the same; lengths are compared as if all were written like German, French or Indonesian.</summary>
internal static class TextLength
{
    /// <summary>By how much a language's letters have to be multiplied: translations of news into German, French and Indonesian have a fifth more letters than in English.</summary>
    public static double Factor(string language) => language switch
    {
        "en" => 1.2,
        "zh" => 3.5,
        "ja" => 2.2,
        "ko" => 2.2,
        _ => 1,
    };
}
