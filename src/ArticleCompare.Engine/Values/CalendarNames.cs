using System.Collections.Frozen;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Values;

/// <summary>Names of months and weekdays in every language of the engine at once, for lines that stand outside of any language ("3 Juni 2026 | 10:15").</summary>
public static class CalendarNames
{
    private static readonly FrozenDictionary<string, int> Months = Load("month");
    private static readonly FrozenDictionary<string, int> Weekdays = Load("weekday");

    /// <summary>1 to 12; 0 for a word that names no month. Case and a full stop behind an abbreviation do not count.</summary>
    public static int Month(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Months.GetValueOrDefault(Key(word));
    }

    /// <summary>True for the name of a weekday, also abbreviated.</summary>
    public static bool IsWeekday(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Weekdays.ContainsKey(Key(word));
    }

    private static string Key(string word) => word.TrimEnd('.').ToLowerInvariant();

    private static FrozenDictionary<string, int> Load(string kind)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in FactList.Rows("months_weekdays").Where(row => row["kind"] == kind))
        {
            foreach (var name in (string[])[row["full"], .. row.Items("abbr"), .. row.Items("variants").Select(v => v.Split(' ')[0])])
            {
                numbers.TryAdd(Key(name), int.Parse(row["n"], System.Globalization.CultureInfo.InvariantCulture));
            }
        }
        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
