using System.Globalization;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Table;

/// <summary>Kinds and values of the engine in the reader's words.</summary>
public static class Wording
{
    public static string KindName(this UiText text, DifferenceKind kind) => text["kind." + kind.ToString().ToLowerInvariant()];

    public static string KindExplained(this UiText text, DifferenceKind kind) => text[$"kind.{kind.ToString().ToLowerInvariant()}.long"];

    public static string SeverityName(this UiText text, Severity severity) => text["severity." + severity.ToString().ToLowerInvariant()];

    public static string BlockName(this UiText text, BlockKind kind) => text["block." + kind.ToString().ToLowerInvariant()];

    /// <summary>The language's name in the reader's language; the code itself when nobody knows a name.</summary>
    public static string LanguageName(this UiText text, string code)
    {
        if (code is "und" or "")
        {
            return text["language.unknown"];
        }
        try
        {
            return CultureInfo.GetCultureInfo(code).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    /// <summary>"de, en: 12 · fr: 14".</summary>
    public static string SidesInWords(this UiText text, Difference difference, IReadOnlyList<string> names) =>
        string.Join(" · ", difference.Sides.Select(s =>
            $"{string.Join(", ", s.Articles.Select(a => names[a]))}: {s.Value ?? text["side.silent"]}"));
}
