using System.Collections.Frozen;
using System.Globalization;

namespace ArticleCompare.Ingestion.Dictionaries;

/// <summary>Codes of languages as dictionaries write them: de, deu, de-DE.</summary>
internal static class LanguageCode
{
    private static readonly Lazy<FrozenDictionary<string, string>> shortened = new(() => CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(c => c.TwoLetterISOLanguageName.Length == 2 && c.ThreeLetterISOLanguageName.Length == 3)
        .DistinctBy(c => c.ThreeLetterISOLanguageName, StringComparer.Ordinal)
        .ToFrozenDictionary(c => c.ThreeLetterISOLanguageName, c => c.TwoLetterISOLanguageName, StringComparer.Ordinal));

    /// <summary>The ISO 639-1 code where there is one; null for what is no code.</summary>
    public static string? Of(string? written)
    {
        var code = written?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code is not { Length: 2 or 3 } || !code.All(char.IsAsciiLetterLower) ? null : shortened.Value.GetValueOrDefault(code, code);
    }
}
