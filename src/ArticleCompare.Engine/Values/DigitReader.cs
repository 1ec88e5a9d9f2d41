using System.Collections.Immutable;
using System.Globalization;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads a number written in digits by the habits of a language.</summary>
internal static class DigitReader
{
    /// <summary>The meanings of a digit string, the likeliest first; empty where it is no number (a version such as 2.0.1).</summary>
    public static ImmutableArray<double> Read(string digits, string language)
    {
        var fraction = 0.0;
        if (char.GetUnicodeCategory(digits[^1]) == UnicodeCategory.OtherNumber)
        {
            fraction = char.GetNumericValue(digits[^1]);
            digits = digits[..^1];
            if (digits.Length == 0)
            {
                return [fraction];
            }
        }
        if (digits.Any(c => !char.IsAsciiDigit(c) && char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber))
        {
            return [];
        }
        // Spaces and apostrophes only ever group thousands.
        var compact = string.Concat(digits.Where(c => c is '.' or ',' || char.IsAsciiDigit(c)));
        var dots = compact.Count(c => c == '.');
        var commas = compact.Count(c => c == ',');
        if (dots + commas == 0)
        {
            return [Parse(compact) + fraction];
        }
        if (dots > 0 && commas > 0)
        {
            var last = Math.Max(compact.LastIndexOf('.'), compact.LastIndexOf(','));
            var group = compact[last] == '.' ? ',' : '.';
            return compact.Count(c => c == compact[last]) == 1 && IsGrouped(compact[..last], group)
                ? [Parse(compact[..last].Replace(group.ToString(), "", StringComparison.Ordinal) + "." + compact[(last + 1)..])]
                : [];
        }
        var mark = dots > 0 ? '.' : ',';
        var whole = Parse(compact.Replace(mark.ToString(), "", StringComparison.Ordinal));
        if (dots + commas > 1)
        {
            return IsGrouped(compact, mark) || (mark == ',' && language == "en") ? [whole] : [];
        }
        var decimalReading = Parse(compact.Replace(mark, '.'));
        if (!IsGrouped(compact, mark) || compact[0] == '0' || digits.Length > compact.Length)
        {
            return [decimalReading + fraction];
        }
        return mark == ThousandsMark(language) ? [whole, decimalReading] : [decimalReading, whole];
    }

    private static char ThousandsMark(string language) => language == "en" ? ',' : '.';

    private static bool IsGrouped(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3);
    }

    private static double Parse(string digits) => double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
