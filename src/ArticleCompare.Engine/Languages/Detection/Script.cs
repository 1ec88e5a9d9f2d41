namespace ArticleCompare.Engine.Languages.Detection;

/// <summary>A writing system; each is read by its own model, or stands for one language.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Ethiopic,
    Tibetan,
    Han,
    Kana,
    Hangul,
    Greek,
    Hebrew,
    Armenian,
    Georgian,
    Bengali,
    Gurmukhi,
    Gujarati,
    Odia,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Khmer,
    Myanmar,
    Thaana,
    Tifinagh,
}

internal static class Scripts
{
    /// <summary>One past the last script.</summary>
    public const int Count = (int)Script.Tifinagh + 1;

    /// <summary>The script of a letter; None for everything else.</summary>
    public static Script Of(char c) => c switch
    {
        < '\u0250' => char.IsLetter(c) ? Script.Latin : Script.None,
        < '\u0370' => char.IsLetter(c) ? Script.Latin : Script.None,
        < '\u0400' => char.IsLetter(c) ? Script.Greek : Script.None,
        < '\u0530' => Script.Cyrillic,
        < '\u0590' => Script.Armenian,
        < '\u0600' => Script.Hebrew,
        < '\u0700' => char.IsLetter(c) ? Script.Arabic : Script.None,
        >= '\u0750' and < '\u0780' => Script.Arabic,
        >= '\u0780' and < '\u07C0' => Script.Thaana,
        >= '\u08A0' and < '\u0900' => Script.Arabic,
        >= '\u0900' and < '\u0964' or >= '\u0970' and < '\u0980' => Script.Devanagari,
        >= '\u0980' and < '\u0A00' => Script.Bengali,
        >= '\u0A00' and < '\u0A80' => Script.Gurmukhi,
        >= '\u0A80' and < '\u0B00' => Script.Gujarati,
        >= '\u0B00' and < '\u0B80' => Script.Odia,
        >= '\u0B80' and < '\u0C00' => Script.Tamil,
        >= '\u0C00' and < '\u0C80' => Script.Telugu,
        >= '\u0C80' and < '\u0D00' => Script.Kannada,
        >= '\u0D00' and < '\u0D80' => Script.Malayalam,
        >= '\u0D80' and < '\u0E00' => Script.Sinhala,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u0E80' and < '\u0F00' => Script.Lao,
        >= '\u0F00' and < '\u1000' => Script.Tibetan,
        >= '\u1000' and < '\u10A0' => Script.Myanmar,
        >= '\u10A0' and < '\u1100' => Script.Georgian,
        >= '\u1100' and < '\u1200' => Script.Hangul,
        >= '\u1200' and < '\u13A0' => Script.Ethiopic,
        >= '\u1780' and < '\u1800' => Script.Khmer,
        >= '\u1C90' and < '\u1CC0' => Script.Georgian,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u1F00' and < '\u2000' => Script.Greek,
        >= '\u2D30' and < '\u2D80' => Script.Tifinagh,
        >= '\u3040' and < '\u3100' => char.IsLetter(c) ? Script.Kana : Script.None,
        >= '\u3400' and < '\uA000' => Script.Han,
        >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        >= '\uFB50' and < '\uFE00' or >= '\uFE70' and < '\uFEFF' => Script.Arabic,
        _ => Script.None,
    };

    /// <summary>The language that alone is written so, among those told apart; null where a model must decide.</summary>
    public static string? OnlyLanguage(Script script) => script switch
    {
        Script.Kana => "ja",
        Script.Hangul => "ko",
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Armenian => "hy",
        Script.Georgian => "ka",
        Script.Bengali => "bn",
        Script.Gurmukhi => "pa",
        Script.Gujarati => "gu",
        Script.Odia => "or",
        Script.Tamil => "ta",
        Script.Telugu => "te",
        Script.Kannada => "kn",
        Script.Malayalam => "ml",
        Script.Sinhala => "si",
        Script.Thai => "th",
        Script.Lao => "lo",
        Script.Khmer => "km",
        Script.Myanmar => "my",
        Script.Thaana => "dv",
        Script.Tifinagh => "shi",
        _ => null,
    };
}
