using System.Collections.Immutable;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads times of day: 19.30 Uhr, 7:30 p.m., 19h30, pukul 19.30, noon.</summary>
internal static class TimeReader
{
    public static int Read(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        if (context.IsWord(at))
        {
            return Named(context, at, values);
        }
        if (context.At(at) is not { Kind: TokenKind.Number } token || (token.Glued && context.IsWord(at - 1)))
        {
            return 0;
        }
        var (hour, minute, i) = Clock(context, at);
        if (hour is < 0 or > 24)
        {
            return 0;
        }
        var hasColon = i - at >= 3;
        var before = context.Words.MatchBefore("clockbefore", context.Tokens, at, out _) > 0;
        var word = context.Words.Match("clock", context.Tokens, i, out _);
        if (context.Language == "fr" && word > 0 && i == at + 1 && context.Whole(i + 1) is >= 0 and < 60 && context.IsNumber(i + 1)
            && context.Tokens[i].Lower == "h")
        {
            return Add(hour, context.Whole(i + 1), i + 2);
        }
        // "18 heures" is a length of time unless something says that it is a time.
        var isClock = word > 0 && (context.Language is not "fr" || before || hasColon);
        var end = isClock ? i + word : i;
        var offset = -1;
        if (context.Words.Match("am", context.Tokens, end, out var half) is > 0 and var morning) (offset, end) = ((int)half.Number, end + morning);
        else if (context.Words.Match("pm", context.Tokens, end, out half) is > 0 and var evening) (offset, end) = ((int)half.Number, end + evening);
        if (offset == 12 && hour < 12) hour += 12;
        if (offset == 0 && hour == 12) hour = 0;
        var isTime = isClock || (offset >= 0 && (context.Language != "id" || before)) || (before && (context.Language == "id" || hasColon)) || (hasColon && context.Tokens[at + 2].Text.Length == 2);
        return isTime ? Add(hour, minute, end) : 0;

        int Add(int h, int m, int stop)
        {
            values.Add(new Value(ValueKind.Time, context.Span(at, stop - at), new Quantity((h * 60) + m, "")));
            return stop - at;
        }
    }

    private static (int Hour, int Minute, int End) Clock(ReadContext context, int at)
    {
        var hour = context.Whole(at);
        if (hour >= 0)
        {
            return context.IsMark(at + 1, ":") && context.Tokens[at + 1].Glued && context.Whole(at + 2) is >= 0 and < 60 and var minutes && context.Tokens[at + 2].Glued
                && context.Tokens[at + 2].Text.Length == 2 && !context.IsMark(at + 3, ":")
                ? (hour, minutes, at + 3)
                : (hour, 0, at + 1);
        }
        // 19.30 is a time only with a word that says so.
        var text = context.Tokens[at].Text;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var said = context.Words.Is("clock", context.Tokens, at + 1) || context.Words.Is("am", context.Tokens, at + 1) || context.Words.Is("pm", context.Tokens, at + 1)
            || (context.Language == "id" && context.Words.MatchBefore("clockbefore", context.Tokens, at, out _) > 0);
        return dot is 1 or 2 && text.Length == dot + 3 && said && int.TryParse(text[..dot], out hour) && int.TryParse(text[(dot + 1)..], out var minute) && minute < 60
            ? (hour, minute, at + 1)
            : (-1, 0, at);
    }

    private static int Named(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        var count = context.Words.Match("noon", context.Tokens, at, out _);
        var minutes = count > 0 ? 12 * 60 : 0;
        if (count == 0)
        {
            count = context.Words.Match("midnight", context.Tokens, at, out _);
        }
        if (count > 0)
        {
            values.Add(new Value(ValueKind.Time, context.Span(at, count), new Quantity(minutes, "")) { IsWord = true });
            return count;
        }
        if (context.Language is "de" or "en" && NumberWordReader.Read(context.Words, context.Tokens, at, out var hour) is > 0 and var words
            && hour is >= 1 and <= 24 && context.Words.Match("clock", context.Tokens, at + words, out _) is > 0 and var clock)
        {
            values.Add(new Value(ValueKind.Time, context.Span(at, words + clock), new Quantity(hour * 60, "")) { IsWord = true });
            return words + clock;
        }
        return 0;
    }
}
