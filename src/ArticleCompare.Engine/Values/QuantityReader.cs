using System.Collections.Immutable;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads counts and amounts with their scale word and unit, in digits and in words, single or as a range.</summary>
internal static class QuantityReader
{
    private sealed record Amount(int From, int Count, ImmutableArray<double> Readings, double Scale, Unit? Unit, bool IsWord, bool IsAmbiguousScale);

    public static int Read(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        if (ReadAmount(context, at) is not { } first)
        {
            return 0;
        }
        var end = first.From + first.Count;
        if (RangeMark(context, at, end) is > 0 and var mark && ReadAmount(context, end + mark) is { } second && second.From == end + mark && IsOneRange(first, second))
        {
            var scale = first.Scale == 1 && second.Scale > 1 && first.Readings[0] <= second.Readings[0] * 10 ? second.Scale : first.Scale;
            values.Add(ToValue(context, first with { Scale = scale, Unit = first.Unit ?? second.Unit }) with { IsRangeEnd = true });
            values.Add(ToValue(context, second with { Unit = second.Unit ?? first.Unit }) with { IsRangeEnd = true });
            return second.From + second.Count - at;
        }
        if (first.IsWord && first.Unit is null && first.Scale == 1 && first.Readings[0] <= 1)
        {
            return 0;
        }
        values.Add(ToValue(context, first));
        return end - at;
    }

    /// <summary>"3 to 5 percent", "$3 to 5 billion"; but "grew by 3% to 5 billion euros" names two things.</summary>
    private static bool IsOneRange(Amount first, Amount second) => first.Unit is null
        || (second.Unit is null ? first.Unit.Dimension is not ("percent" or "points") : second.Unit.Dimension == first.Unit.Dimension);

    /// <summary>How many tokens "to", "-" and the like take between two numbers; 0 where there is no range.</summary>
    private static int RangeMark(ReadContext context, int at, int end)
    {
        if (context.At(end) is { Kind: TokenKind.Mark } mark && ValueTokenizer.IsDash(mark.Text))
        {
            return 1;
        }
        var count = context.Words.Match("range", context.Tokens, end, out _);
        if (count > 0 && context.Tokens[end].Lower is "and" or "und" or "et" or "dan")
        {
            return context.Words.MatchBefore("between", context.Tokens, at, out _) > 0 ? count : 0;
        }
        return count;
    }

    private static Amount? ReadAmount(ReadContext context, int at)
    {
        var i = at;
        var currency = CurrencyFrom(context, ref i);
        var sign = Sign(context, ref i);
        var readings = ImmutableArray<double>.Empty;
        var isWord = false;
        var scale = 1.0;
        var ambiguous = false;
        if (context.IsNumber(i))
        {
            readings = DigitReader.Read(context.Tokens[i].Text, context.Language);
            if (readings.IsEmpty)
            {
                return null;
            }
            i++;
            if (context.At(i) is { Kind: TokenKind.Word, Glued: true, Hyphenated: false } letters && context.Words.IsSuffix(letters.Text, out var factor))
            {
                scale = factor;
                ambiguous = letters.Text == "m";
                i++;
            }
        }
        else if (context.IsWord(i))
        {
            isWord = true;
            var count = NumberPhrase.Read(context, i, out var number, out scale);
            if (count == 0)
            {
                return null;
            }
            readings = [number];
            i += count;
        }
        else
        {
            return null;
        }
        i += NumberPhrase.Scales(context, i, ref scale);
        i += NumberPhrase.PlusHalf(context, i, ref readings);
        if (context.IsMark(i, ",") && context.At(i + 1) is { Kind: TokenKind.Mark } dash && ValueTokenizer.IsDash(dash.Text))
        {
            i += context.At(i + 2) is { Kind: TokenKind.Mark } again && ValueTokenizer.IsDash(again.Text) ? 3 : 2;
        }
        var unit = currency;
        if (unit is null)
        {
            i += UnitAt(context, i, !isWord, out unit);
            // two years and a half, deux ans et demi
            i += unit is null ? 0 : NumberPhrase.PlusHalf(context, i, ref readings);
        }
        return new Amount(at, i - at, [.. readings.Select(r => sign * r)], scale, unit, isWord, ambiguous && unit is null);
    }

    /// <summary>A currency sign in front of digits: $, US$, Rp.</summary>
    private static Unit? CurrencyFrom(ReadContext context, ref int i)
    {
        for (var length = 3; length > 0; length--)
        {
            if (context.IsNumber(i + length) && context.Units.MatchCurrencyBefore(context.Tokens, i + length, out var unit) == length)
            {
                i += length;
                return unit;
            }
        }
        return null;
    }

    private static double Sign(ReadContext context, ref int i)
    {
        var isNegative = context.IsNumber(i + 1)
            && ((context.Words.Is("minus", context.Tokens, i) && context.Words.MatchBefore("precision", context.Tokens, i + 1, out _) == 0)
                || (context.At(i) is { Kind: TokenKind.Mark, Glued: false } mark && ValueTokenizer.IsDash(mark.Text)
                    && context.Tokens[i + 1].Glued && !context.IsNumber(i - 1)));
        if (!isNegative)
        {
            return 1;
        }
        i++;
        return -1;
    }

    private static int UnitAt(ReadContext context, int at, bool digits, out Unit? unit)
    {
        var i = at;
        var count = context.Units.Match(context.Tokens, i, digits, out unit);
        if (count == 0 && context.Language == "fr" && context.At(i)?.Lower is "de" or "d'")
        {
            count = context.Units.Match(context.Tokens, ++i, digits, out unit);
            count += count > 0 ? 1 : 0;
        }
        if (count == 0 && context.Words.Match("beforeunit", context.Tokens, at, out _) is > 0 and var filler
            && context.Units.Match(context.Tokens, at + filler, false, out var time) is > 0 and var timeCount && time!.Dimension == "time")
        {
            // "les quatre derniers jours", "three more years"
            unit = time;
            return filler + timeCount;
        }
        if (count == 0 && context.Words.Match("timesword", context.Tokens, at, out _) is > 0 and var times && !IsFirstTime(context, at))
        {
            unit = new Unit("x", "multiple", null);
            return times;
        }
        // id: "5 jam" is a length of time, but the "bulan" of "2 bulan Mei" would be a month; en: "seconds" only.
        return count;
    }

    private static bool IsFirstTime(ReadContext context, int at) => context.Language == "en" && context.Tokens[at].Lower == "time" && !context.Tokens[at].Hyphenated;

    private static Value ToValue(ReadContext context, Amount amount)
    {
        var unit = amount.Unit;
        var factor = amount.Scale * (unit is { Dimension: "percent" or "points", Factor: { } share } ? share : 1);
        var name = unit?.Dimension switch
        {
            "percent" => "%",
            "points" => "pp",
            _ => unit?.Name ?? "",
        };
        var quantity = new Quantity(Clean(amount.Readings[0] * factor), name);
        var others = amount.Readings.Skip(1).Select(r => new Quantity(Clean(r * factor), name)).ToList();
        if (name == "GBP" && context.Tokens[amount.From].Kind != TokenKind.Mark)
        {
            others.Add(quantity with { Unit = context.Language == "en" ? "lb" : "g" });
        }
        if (amount.IsAmbiguousScale)
        {
            others.Add(new Quantity(amount.Readings[0], "m"));
        }
        var kind = name == "x" ? ValueKind.Multiple : unit?.Kind ?? ValueKind.Count;
        var precision = PrecisionReader.Before(context, amount.From, out var from);
        return new Value(kind, context.Span(amount.From, amount.Count), quantity)
        {
            IsWord = amount.IsWord,
            OtherReadings = [.. others],
            Precision = precision,
            WithPrecision = context.Span(from, amount.From + amount.Count - from),
        };
    }

    /// <summary>4.2 times 10^9 is 4200000000 and not 4200000000.0000005.</summary>
    private static double Clean(double amount) => Math.Abs(amount) < 1e15 ? (double)Math.Round((decimal)amount, 6) : amount;
}
