using System.Globalization;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Table;

/// <summary>Kinds and values of the engine in the reader's words.</summary>
public static class Wording
{
    /// <summary>Names the engine gives to ways of saying; each has a word.</summary>
    public static readonly string[] StatedNames = ["speaker", "narrator", "hedged", "plain", "not", "quoted", "told", "only", "mainly", "all", "most", "nearly", "some", "few", "partly", "wholly"];

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

    /// <summary>What a side says, in words where the engine uses a name of its own for it ("hedged"), values in the reader's number format.</summary>
    public static string ValueInWords(this UiText text, DifferenceKind kind, string? value) => value switch
    {
        null => text["side.silent"],
        _ when kind is DifferenceKind.Certainty or DifferenceKind.Attribution or DifferenceKind.Negation or DifferenceKind.Quotation or DifferenceKind.Degree
            && Array.IndexOf(StatedNames, value) >= 0 => text["stated." + value],
        _ when kind is DifferenceKind.Date => text.WhenInWords(value),
        _ when kind is DifferenceKind.Number or DifferenceKind.Unit or DifferenceKind.Percent or DifferenceKind.Currency => text.AmountInWords(value),
        _ => value,
    };

    /// <summary>"de, en: 12 · fr: 14".</summary>
    public static string SidesInWords(this UiText text, Difference difference, IReadOnlyList<string> names) =>
        string.Join(" · ", difference.Sides.Select(s =>
            $"{string.Join(", ", s.Articles.Select(a => names[a]))}: {text.ValueInWords(difference.Kind, s.Value)}"));
}
