using System.Globalization;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Table;

/// <summary>Kinds and values of the engine in the reader's words.</summary>
public static class Wording
{
    /// <summary>Names the engine gives to ways of saying; each has a word.</summary>
    public static readonly string[] StatedNames = ["speaker", "narrator", "hedged", "plain", "not", "quoted", "told", "only", "mainly", "all", "most", "nearly", "some", "few", "partly", "wholly", "planned", "coming", "done"];

    /// <summary>A day with its month in letters: "11/12/2026" is read in two ways.</summary>
    public static string Day(this UiText text, DateOnly day) => day.ToString(DayPattern, CultureInfo.CurrentCulture);

    /// <summary>A day and time of day, in UTC, and says so.</summary>
    public static string Moment(this UiText text, DateTime utc) => utc.ToString(DayPattern + " HH:mm 'UTC'", CultureInfo.CurrentCulture);

    private static string DayPattern => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "de" ? "d. MMM yyyy" : "d MMM yyyy";

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
        _ when kind is DifferenceKind.Certainty or DifferenceKind.Attribution or DifferenceKind.Negation or DifferenceKind.Quotation or DifferenceKind.Degree or DifferenceKind.Tense
            && Array.IndexOf(StatedNames, value) >= 0 => text["stated." + value],
        _ when kind is DifferenceKind.Date => text.WhenInWords(value),
        _ when kind is DifferenceKind.Number or DifferenceKind.Unit or DifferenceKind.Percent or DifferenceKind.Currency => text.AmountInWords(value),
        // A contradiction is about any value: with a unit it is an amount, with a day or month a date; "2025" alone may be either and stays.
        _ when kind is DifferenceKind.Contradiction => value.Contains('-', StringComparison.Ordinal) || NormalisedWording.IsBound(value) ? text.WhenInWords(value) : value.Contains(' ', StringComparison.Ordinal) ? text.AmountInWords(value) : value,
        _ => value,
    };

    /// <summary>
    /// What those say who stand apart, for who reads a row at a glance: "fr: 14"; where nobody has a majority, all sides: "de: 12 · en: 14".
    /// An article that contradicts itself: "de: 3 years · 2 years".
    /// </summary>
    /// <param name="text">The words.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="columns">The shown articles; what hidden ones say is left out.</param>
    public static string ApartInWords(this UiText text, Difference difference, IReadOnlyCollection<TableColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(columns);
        var sides = difference.Sides
            .Where(difference.StandsApart)
            .Select(s => (Who: string.Join(", ", columns.Where(c => s.Articles.Contains(c.Article)).Select(c => c.Name).Order(StringComparer.Ordinal)), What: text.ValueInWords(difference.Kind, s.Value)))
            .Where(s => s.Who.Length > 0)
            .ToList();
        return string.Join(" · ", sides.Select((s, i) => i > 0 && s.Who == sides[i - 1].Who ? s.What : $"{s.Who}: {s.What}"));
    }

    /// <summary>"de, en: 12 · fr: 14".</summary>
    public static string SidesInWords(this UiText text, Difference difference, IReadOnlyList<string> names) =>
        string.Join(" · ", difference.Sides.Select(s =>
            $"{string.Join(", ", s.Articles.Select(a => names[a]))}: {text.ValueInWords(difference.Kind, s.Value)}"));
}
