using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleCompare.Engine.Values;
using ArticleCompare.Ingestion.Lists;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>
/// A line that says when an article came out and nothing else, in any of the languages: "Stand: 03.08.2026 18:42 Uhr",
/// "Publié le 17 septembre 2026 à 06h00", "Senin, 9 Februari 2026 | 10:15 WIB", "3 min read", "17:22 Uhr".
/// </summary>
/// <param name="Date">The first whole day in it; null when it has none that can be read in one way only.</param>
/// <param name="IsTimeOnly">No word as "updated" or "read" stands in it.</param>
internal sealed partial record PublicationLine(DateOnly? Date, bool IsTimeOnly)
{
    /// <summary>The category that such lines are set aside for.</summary>
    public const string Reason = "meta";

    private const int Longest = 120;

    /// <summary>"Uhr", "WIB", "pkl", "p.m." belong to a time; what is longer says what happened then.</summary>
    private const int LongestPreposition = 4;

    private static readonly FrozenSet<string> Words = ListRows.Of("publication_words")
        .Where(row => row[1] is "label" or "zone")
        .Select(row => row[2].ToLowerInvariant())
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="line">As read.</param>
    /// <returns>Null when the line says something else or more.</returns>
    public static PublicationLine? Find(string line)
    {
        if (line.Length > Longest || !line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }
        var tokens = Token().Matches(NameInFront().Replace(Author().Replace(line, ""), "")).Select(m => m.Value).ToList();
        var isDated = false;
        var (hasWord, hasLabel, hasClock, isClock) = (false, false, false, false);
        DateOnly? first = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (char.IsAsciiDigit(token[0]))
            {
                isDated |= NumericDay().IsMatch(token);
                hasClock |= Clock().IsMatch(token);
                isClock |= SureClock().IsMatch(token);
                first ??= NumericDate(token);
            }
            else if (CalendarNames.Month(token) is > 0 and var month)
            {
                var (day, year) = DayAndYear(tokens, i);
                isDated |= day > 0;
                first ??= ToDate(year, month, day);
            }
            else if (Words.Contains(token.ToLowerInvariant()) || Words.Contains(token.TrimEnd('.').ToLowerInvariant()))
            {
                hasWord = true;
                hasLabel |= token.Length > LongestPreposition || ReadingTime().IsMatch(line);
            }
            else if (char.IsLetter(token[0]) && !CalendarNames.IsWeekday(token) || char.GetUnicodeCategory(token[0]) == UnicodeCategory.CurrencySymbol)
            {
                return null;
            }
        }
        return isDated || isClock || hasWord && (hasClock || ReadingTime().IsMatch(line)) ? new PublicationLine(first, !hasLabel) : null;
    }

    /// <summary>The name in front of the day; null where none stands there ("Last Updated - ...").</summary>
    public static string? NameIn(string line) =>
        NameInFront().Match(line) is { Success: true } match && match.Value.TrimEnd(' ', '-', '–', '|', '·', ',', '•') is var name
        && !name.Split(' ').Any(word => Words.Contains(word.ToLowerInvariant()) || CalendarNames.Month(word) > 0 || CalendarNames.IsWeekday(word)) ? name : null;

    /// <summary>"3. Juni 2026", "June 3, 2026", "3 Juni".</summary>
    private static (int Day, int Year) DayAndYear(List<string> tokens, int month)
    {
        var before = Number(tokens, month - 1);
        var after = Number(tokens, month + 1);
        if (before is > 0 and <= 31)
        {
            return (before, after);
        }
        return after is > 0 and <= 31 ? (after, Number(tokens, month + (month + 2 < tokens.Count && tokens[month + 2] == "," ? 3 : 2))) : (0, 0);
    }

    private static int Number(List<string> tokens, int at) =>
        at >= 0 && at < tokens.Count && int.TryParse(tokens[at].TrimEnd('.', 's', 't', 'n', 'd', 'r', 'h', 'e'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>With points day comes first; with slashes it may be either, unless one of them is no month.</summary>
    private static DateOnly? NumericDate(string token)
    {
        var match = NumericDay().Match(token);
        if (!match.Success)
        {
            return null;
        }
        int Part(int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        if (match.Groups[4].Success)
        {
            return ToDate(Part(4), Part(5), Part(6));
        }
        var year = Part(3) is < 100 and var two ? 2000 + two : Part(3);
        if (token.Contains('/', StringComparison.Ordinal) && Part(1) <= 12 && Part(2) <= 12 && Part(1) != Part(2))
        {
            return null;
        }
        return ToDate(year, Part(2), Part(1)) ?? ToDate(year, Part(1), Part(2));
    }

    private static DateOnly? ToDate(int year, int month, int day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"\d{1,4}(?:[./:-]\d{1,4})+|\d+(?:h\d{0,2}|\.?(?:st|nd|rd|th|er)?)(?!\p{L})|\d+|[ap]\.m\.|[\p{L}\p{M}]+\.?|[^\s\p{L}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>"18.05" may be a price as well.</summary>
    [GeneratedRegex(@"^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?::[0-5]\d)?|h(?:[0-5]\d)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?|h[0-5]\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex SureClock();

    [GeneratedRegex(@"^(?:(\d{1,2})[./-](\d{1,2})[./-]((?:\d{2}){1,2})|(\d{4})-(\d{2})-(\d{2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDay();

    /// <summary>"Anna Kern - " in front of the day.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} ?[-–|·,•] ?(?=.*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NameInFront();

    /// <summary>"... von Anna Kern" behind the day.</summary>
    [GeneratedRegex(@"(?<=\d.{0,12})\b(?:von|by|par|oleh) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"\b\d{1,3}[ -]?(?:min|minutes?|minuten|menit|mins)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReadingTime();
}
