using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ArticleCompare.Web.Resources;

/// <summary>The words of the interface, from UiText*.resx in the reader's language.</summary>
public sealed class UiText(IStringLocalizer<UiText> strings)
{
    public string this[string key] => strings[key];

    public string this[string key, params object?[] values] => string.Format(CultureInfo.CurrentCulture, strings[key], values);

    /// <summary>A counted phrase in the right form: the keys are <c>key.one</c> and <c>key.other</c>, the count is {0}.</summary>
    public string Count(string key, int count) =>
        string.Format(CultureInfo.CurrentCulture, strings[$"{key}.{PluralForm(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, count)}"], count);

    /// <summary>CLDR plural rules of the interface's languages, for whole numbers.</summary>
    public static string PluralForm(string language, int count) => language switch
    {
        "id" => "other",
        "fr" => count is 0 or 1 ? "one" : "other",
        _ => count == 1 ? "one" : "other",
    };

    /// <summary>As <see cref="PluralForm(string, int)"/>, for amounts: 1.5 is plural except in French, where it counts as 1.</summary>
    public static string PluralForm(string language, double amount) =>
        PluralForm(language, language == "fr" ? (int)Math.Min(Math.Abs(amount), 1000) : Math.Abs(amount) == 1 ? 1 : 2);
}
