namespace ArticleCompare.Engine.Languages.Detection;

/// <summary>Languages so near to each other that a model of their own decides between them.</summary>
/// <param name="Script">The script that they share.</param>
/// <param name="Languages">Codes, in ordinal order.</param>
internal sealed record CloseLanguages(Script Script, string[] Languages)
{
    /// <summary>How much more often than a rare language the languages of this program's users are met.</summary>
    public static double Expected(string language) => language switch
    {
        "id" => 6,
        "de" or "en" or "fr" => 10,
        "es" or "pt" or "it" or "nl" => 3,
        _ => 1,
    };

    public bool Contains(Script script, string language) => Script == script && Array.IndexOf(Languages, language) >= 0;

    public static CloseLanguages[] Groups { get; } =
    [
        new(Script.Latin, ["id", "jv", "ms"]),
        new(Script.Latin, ["af", "da", "de", "en", "gsw", "lb", "nb", "nl", "nn", "sv"]),
        new(Script.Latin, ["ca", "es", "fr", "gl", "it", "pt", "ro"]),
        new(Script.Latin, ["bs", "hr", "sl", "sr"]),
        new(Script.Latin, ["cs", "pl", "sk"]),
        new(Script.Latin, ["nd", "ss", "xh", "zu"]),
        new(Script.Arabic, ["ar", "mey"]),
        new(Script.Arabic, ["fa", "prs"]),
    ];
}
