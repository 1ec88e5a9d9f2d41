using System.Globalization;
using ArticleCompare.Engine.Values;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Table;

/// <summary>Values in the reader's words and number format.</summary>
public static class ValueWording
{
    public static string ValueName(this UiText text, Value value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(value);
        var amount = value.Quantity.Amount;
        return value.Kind switch
        {
            ValueKind.Date => text.DateName(value.Date!.Value),
            ValueKind.Time => new TimeOnly((int)amount / 60 % 24, (int)amount % 60).ToString("t", CultureInfo.CurrentCulture),
            ValueKind.Fraction => FractionName(amount),
            ValueKind.Ordinal => text["value.ordinal", Number(amount)],
            ValueKind.Multiple => text["value.multiple", Number(amount)],
            ValueKind.PercentPoint when value.Quantity.Unit == "pp" => text["value.points", Number(amount)],
            ValueKind.Percent when value.Quantity.Unit == "%" => (amount / 100).ToString(amount == Math.Floor(amount) ? "P0" : "P", CultureInfo.CurrentCulture),
            _ => text.QuantityName(value.Quantity),
        };
    }

    internal static string QuantityName(this UiText text, Quantity quantity) =>
        quantity.Unit.Length == 0 ? text.AmountName(quantity.Amount) : $"{text.AmountName(quantity.Amount)} {text.UnitName(quantity.Unit, quantity.Amount)}";

    // Zeros are hard to count: "640 billion" for what has at most three decimals in it.
    private static string AmountName(this UiText text, double amount)
    {
        foreach (var (name, size) in new[] { ("trillion", 1e12), ("billion", 1e9), ("million", 1e6) })
        {
            var scaled = Math.Round(amount / size, 3);
            if (scaled >= 1 && Math.Abs((scaled * size) - amount) < 0.5)
            {
                return text[$"scale.{name}.{UiText.PluralForm(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, scaled)}", Number(scaled)];
            }
        }
        return Number(amount);
    }

    private static string Number(double amount) => amount.ToString("#,0.######", CultureInfo.CurrentCulture);

    // What is said in words ("two thirds") has a small denominator.
    private static string FractionName(double amount)
    {
        var denominator = Enumerable.Range(2, 11).FirstOrDefault(d => Math.Abs((amount * d) - Math.Round(amount * d)) < 1e-4);
        return denominator == 0 || amount >= 1 ? Number(amount) : $"{Number(Math.Round(amount * denominator))}/{Number(denominator)}";
    }

    // Symbols and codes are the same in all languages; only units that are words have names.
    private static string UnitName(this UiText text, string unit, double amount) => unit is "day" or "week" or "month" or "year" or "decade" or "century" or "mile"
        ? text[$"unit.{unit}.{UiText.PluralForm(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, amount)}"]
        : unit;

    internal static string DateName(this UiText text, DateParts date)
    {
        var culture = CultureInfo.CurrentCulture;
        var parts = new List<string>();
        if (date.Weekday is { } weekday)
        {
            parts.Add(culture.DateTimeFormat.GetDayName((DayOfWeek)(weekday % 7)));
        }
        if (date is { Year: { } y, Month: { } m, Day: { } d } && IsDay(y, m, d))
        {
            parts.Add(new DateOnly(y, m, d).ToString(culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ','), culture));
        }
        else
        {
            // 2000 was a leap year: every day of any year can be written with it.
            if (date is { Month: { } month, Day: { } day } && IsDay(2000, month, day))
            {
                parts.Add(new DateOnly(2000, month, day).ToString("M", culture));
            }
            else if (date.Month is { } alone and >= 1 and <= 12)
            {
                parts.Add(culture.DateTimeFormat.GetMonthName(alone));
            }
            else if (date.Day is { } dayOnly)
            {
                parts.Add(text["value.day-of-month", dayOnly]);
            }
            if (date.Season is { } season and >= 1 and <= 4)
            {
                parts.Add(text[$"value.season.{season.ToString(CultureInfo.InvariantCulture)}"]);
            }
            if (date.Year is { } year)
            {
                parts.Add(year.ToString(CultureInfo.InvariantCulture));
            }
        }
        if (date.Decade is { } decade)
        {
            parts.Add(text["value.decade", decade.ToString(CultureInfo.InvariantCulture)]);
        }
        if (date.Century is { } century)
        {
            parts.Add(text["value.century", century]);
        }
        if (date.RelativeDay is { } relative)
        {
            parts.Add(relative is >= -1 and <= 1 ? text[$"value.day.{relative.ToString(CultureInfo.InvariantCulture)}"] : text["value.days", relative.ToString("+0;-0", culture)]);
        }
        return parts.Count == 0 ? date.ToString() : string.Join(' ', parts);
    }

    private static bool IsDay(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
