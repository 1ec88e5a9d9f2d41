using System.Collections.Immutable;
using System.Globalization;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads dates, whole or in part: 3 June 2025, le 1er mai, Friday, 2007, the 1980s, yesterday.</summary>
internal static class DateReader
{
    public static int Read(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        var token = context.Tokens[at];
        if (token.Kind == TokenKind.Mark || (token.Glued && !token.Hyphenated && token.Kind == TokenKind.Number && context.IsWord(at - 1) && context.Tokens[at - 1].Text[^1] != '\''))
        {
            return 0;
        }
        if (token.Kind == TokenKind.Number && token.Hyphenated && context.Tokens[at - 1].Lower is not ("mid" or "mi" or "pre" or "post" or "pra" or "pasca" or "bis"))
        {
            return 0;
        }
        var weekday = Weekday(context, at, out var i);
        var count = DayAndMonth(context, i, weekday, values);
        if (count == 0)
        {
            count = weekday is null ? Other(context, at, values) : 0;
            if (count > 0)
            {
                return count;
            }
            if (weekday is null)
            {
                return 0;
            }
            i = at + 1;
            Add(context, at, 1, new DateParts(Weekday: weekday), values);
            return 1;
        }
        return i + count - at;
    }

    /// <summary>A weekday in front of a date; <paramref name="next"/> is the token behind it and its comma.</summary>
    private static int? Weekday(ReadContext context, int at, out int next)
    {
        next = at;
        if (context.Words.Match("weekday", context.Tokens, at, out var word) is 0 || !CalendarWords.IsWeekday(context, at))
        {
            return null;
        }
        next = at + 1;
        while (context.At(next) is { } t && (t.Text is "," or "(" || t.Lower is "den" or "dem" or "le" or "tanggal" or "the"))
        {
            next++;
        }
        return (int)word.Number;
    }

    private static int DayAndMonth(ReadContext context, int at, int? weekday, ImmutableArray<Value>.Builder values)
    {
        if (context.At(at) is not { } token)
        {
            return 0;
        }
        if (token.Kind == TokenKind.Number)
        {
            if (NumericDate(token.Text, context.Language) is { } numeric)
            {
                Add(context, at, 1, numeric with { Weekday = weekday }, values);
                return 1;
            }
            var dayEnd = DayEnd(context, at, out var day);
            if (dayEnd == 0)
            {
                return 0;
            }
            // "28-29 September", "28 and 29 September": both days are in the month that follows.
            if (OtherDay(context, at + dayEnd, out var otherDay, out var otherEnd) && Month(context, otherEnd, out var both) is > 0 and var bothCount)
            {
                var bothYear = Year(context, otherEnd + bothCount, out var year2);
                Add(context, at, 1, new DateParts(year2, both, day, weekday), values);
                Add(context, otherEnd - 1, 1 + bothCount + bothYear, new DateParts(year2, both, otherDay), values);
                return otherEnd + bothCount + bothYear - at;
            }
            if (Month(context, at + dayEnd, out var month) is > 0 and var monthCount)
            {
                var yearCount = Year(context, at + dayEnd + monthCount, out var year);
                var taken = dayEnd + monthCount + yearCount;
                Add(context, at, taken, new DateParts(year, month, day, weekday), values);
                return taken;
            }
            return 0;
        }
        if (Month(context, at, out var named) is > 0 and var namedCount)
        {
            var i = at + namedCount;
            if (context.Language is "en" or "id" && DayEnd(context, i, out var day) is > 0 and var dayCount && !IsUnitNext(context, i + dayCount))
            {
                i += dayCount;
                i += Year(context, i, out var year);
                Add(context, at, i - at, new DateParts(year, named, day, weekday), values);
            }
            else
            {
                i += Year(context, i, out var year);
                if (year is null && weekday is null && !CalendarWords.IsMonth(context, at))
                {
                    return 0;
                }
                Add(context, at, i - at, new DateParts(year, named, null, weekday), values);
            }
            return i - at;
        }
        return 0;
    }

    private static bool IsUnitNext(ReadContext context, int at) =>
        context.Units.Match(context.Tokens, at, true, out _) > 0 || context.Words.Is("scale", context.Tokens, at);

    /// <summary>A day of the month with its ordinal mark; how many tokens, 0 for none.</summary>
    private static int DayEnd(ReadContext context, int at, out int day)
    {
        day = context.Whole(at);
        if (day is < 1 or > 31)
        {
            return 0;
        }
        var next = context.At(at + 1);
        return next is { Glued: true, Hyphenated: false, Lower: "st" or "nd" or "rd" or "th" or "er" } || (next is { Glued: true, Text: "." } && context.Language == "de") ? 2 : 1;
    }

    private static bool OtherDay(ReadContext context, int at, out int day, out int end)
    {
        day = 0;
        end = at;
        if (context.At(at) is not { } joint || !(ValueTokenizer.IsDash(joint.Text) || joint.Lower is "and" or "und" or "et" or "dan" or "to" or "bis" or "au" or "hingga" or "sampai"))
        {
            return false;
        }
        var count = DayEnd(context, at + 1, out day);
        end = at + 1 + count;
        return count > 0;
    }

    private static int Month(ReadContext context, int at, out int month)
    {
        var skip = context.At(at)?.Lower is "of" or "de" or "d'" or "bulan" ? 1 : 0;
        var count = context.Words.Match("month", context.Tokens, at + skip, out var word);
        month = count > 0 ? (int)word.Number : 0;
        // Letters that are glued to digits are no month: 5Mar.
        var isGlued = skip == 0 && context.At(at) is { Glued: true, Hyphenated: false } && context.At(at - 1) is { Kind: TokenKind.Number or TokenKind.Word } before && before.Text[^1] != '\'';
        return count > 0 && !isGlued ? skip + count : 0;
    }

    private static int Year(ReadContext context, int at, out int? year)
    {
        year = null;
        var skip = context.IsMark(at, ",") || context.At(at)?.Lower is "of" or "de" or "tahun" or "in" ? 1 : 0;
        if (context.Whole(at + skip) is >= 1000 and < 2200 and var number && context.Tokens[at + skip].Text.Length == 4)
        {
            year = number;
            return skip + 1;
        }
        return 0;
    }

    /// <summary>12.06.2024, 12/06/24, 2024-06-12 (the last is split by the tokens and read as a range otherwise).</summary>
    private static DateParts? NumericDate(string text, string language)
    {
        var parts = text.Split('.');
        if (parts.Length != 3 || parts.Any(p => p.Length is 0 or > 4 || !p.All(char.IsAsciiDigit)))
        {
            return null;
        }
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        var year = parts[2].Length == 2 ? 2000 + numbers[2] : numbers[2];
        return language != "en" && parts[0].Length <= 2 && parts[1].Length <= 2 && numbers[0] is >= 1 and <= 31 && numbers[1] is >= 1 and <= 12 && year is >= 1000 and < 2200
            ? new DateParts(year, numbers[1], numbers[0])
            : null;
    }

    private static int Other(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        var count = EraReader.Read(context, at, out var parts);
        if (count > 0)
        {
            Add(context, at, count, parts, values);
        }
        return count;
    }

    private static void Add(ReadContext context, int at, int count, DateParts parts, ImmutableArray<Value>.Builder values) =>
        values.Add(new Value(ValueKind.Date, context.Span(at, count), new Quantity(parts.Year ?? 0, ""))
        {
            Date = parts,
            Bound = EraReader.BoundBefore(context, at),
        });
}
