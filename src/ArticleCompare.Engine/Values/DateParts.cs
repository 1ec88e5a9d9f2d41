using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleCompare.Engine.Values;

/// <summary>What a text says of a date; most dates are partial ("Friday", "May 2025").</summary>
/// <param name="Weekday">1 Monday to 7 Sunday.</param>
/// <param name="Decade">First year of the decade.</param>
/// <param name="Century">20 for the twentieth.</param>
/// <param name="Season">1 spring to 4 winter.</param>
/// <param name="RelativeDay">-1 for yesterday, where the article's own date is unknown.</param>
public readonly partial record struct DateParts(
    int? Year = null, int? Month = null, int? Day = null, int? Weekday = null,
    int? Decade = null, int? Century = null, int? Season = null, int? RelativeDay = null)
{
    /// <summary>Whether a part that both name has different values.</summary>
    public bool Contradicts(DateParts other) =>
        Differ(Year, other.Year) || Differ(Month, other.Month) || Differ(Day, other.Day) || Differ(Weekday, other.Weekday)
        || Differ(Decade, other.Decade) || Differ(Century, other.Century) || Differ(Season, other.Season)
        || Differ(RelativeDay, other.RelativeDay);

    /// <summary>How many parts both name with the same value.</summary>
    public int SharedParts(DateParts other) =>
        Same(Year, other.Year) + Same(Month, other.Month) + Same(Day, other.Day) + Same(Weekday, other.Weekday)
        + Same(Decade, other.Decade) + Same(Century, other.Century) + Same(Season, other.Season) + Same(RelativeDay, other.RelativeDay);

    /// <summary>Reads back what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string text, out DateParts date)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = default;
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (Written().Match(words[i]) is { Success: true } day && i == 0)
            {
                date = date with { Year = Number(day.Groups[1].Value), Month = Number(day.Groups[2].Value), Day = Number(day.Groups[3].Value) };
            }
            else if (++i < words.Length && Number(words[i]) is { } number)
            {
                switch (words[i - 1])
                {
                    case "weekday": date = date with { Weekday = number }; break;
                    case "decade": date = date with { Decade = number }; break;
                    case "century": date = date with { Century = number }; break;
                    case "season": date = date with { Season = number }; break;
                    case "day": date = date with { RelativeDay = number }; break;
                    default: return false;
                }
            }
            else
            {
                return false;
            }
        }
        return true;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(\d{4}|-)(?:-(\d\d|-))?(?:-(\d\d))?$")]
    private static partial Regex Written();

    public override string ToString()
    {
        var parts = new List<string>();
        if (Year is not null || Month is not null || Day is not null)
        {
            var date = Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-";
            if (Month is not null || Day is not null)
            {
                date += "-" + (Month?.ToString("00", CultureInfo.InvariantCulture) ?? "-");
            }
            if (Day is { } day)
            {
                date += "-" + day.ToString("00", CultureInfo.InvariantCulture);
            }
            parts.Add(date);
        }
        Add("weekday ", Weekday);
        Add("decade ", Decade);
        Add("century ", Century);
        Add("season ", Season);
        Add("day ", RelativeDay);
        return string.Join(' ', parts);

        void Add(string name, int? value)
        {
            if (value is { } number)
            {
                parts.Add(name + number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool Differ(int? a, int? b) => a is { } x && b is { } y && x != y;

    private static int Same(int? a, int? b) => a is { } x && b is { } y && x == y ? 1 : 0;
}
