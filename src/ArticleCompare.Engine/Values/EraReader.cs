using System.Globalization;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads years, decades, centuries, seasons with a year and relative days, and how they bound the time.</summary>
internal static class EraReader
{
    public static int Read(ReadContext context, int at, out DateParts parts)
    {
        parts = default;
        var token = context.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            return Decade(context, at, out parts) is > 0 and var decade ? decade
                : Century(context, at, out parts) is > 0 and var century ? century
                : Year(context, at, out parts);
        }
        if (context.Words.Match("relative", context.Tokens, at, out var word) is > 0 and var count && !(context.Language == "de" && char.IsUpper(token.Text[0]) && at > 0))
        {
            var day = (int)word.Number;
            parts = context.Published is { } published
                ? Resolve(published.AddDays(day))
                : new DateParts(RelativeDay: day);
            return count;
        }
        if (context.Words.Match("season", context.Tokens, at, out word) is > 0 and var season && context.Whole(at + season) is >= 1900 and < 2100 and var year)
        {
            parts = new DateParts(Year: year, Season: (int)word.Number);
            return season + 1;
        }
        return 0;
    }

    public static DateBound BoundBefore(ReadContext context, int at) =>
        context.Words.MatchBefore("bound", context.Tokens, at, out var word) == 0 ? DateBound.None : word.Value switch
        {
            "in" => DateBound.In,
            "by" => DateBound.By,
            "until" => DateBound.Until,
            "since" => DateBound.Since,
            "from" => DateBound.From,
            "before" => DateBound.Before,
            "after" => DateBound.After,
            _ => DateBound.None,
        };

    private static DateParts Resolve(DateOnly date) => new(date.Year, date.Month, date.Day);

    private static int Decade(ReadContext context, int at, out DateParts parts)
    {
        parts = default;
        var number = context.Whole(at);
        if (number < 0 || number % 10 != 0 || number is not ((>= 10 and < 100) or (>= 1500 and < 2100)))
        {
            return 0;
        }
        var first = number < 100 ? 1900 + number : number;
        var next = context.At(at + 1);
        var isDecade = context.Language switch
        {
            "en" => next is { Glued: true, Lower: "s" } && (number >= 100 || context.At(at - 1) is { Text: "'" } || context.At(at - 1)?.Lower is "the" or "early" or "late" or "mid")
                || (next is { Text: "'", Glued: true } && context.At(at + 2) is { Lower: "s", Glued: true }),
            "de" => next is { Glued: true, Lower: "er" or "ern" },
            "fr" => context.At(at - 1)?.Lower == "années",
            "id" => next is { Hyphenated: true, Lower: "an" },
            _ => false,
        };
        if (!isDecade)
        {
            return 0;
        }
        parts = new DateParts(Decade: first);
        if (context.Language == "fr")
        {
            return 1;
        }
        var count = next!.Value.Text == "'" ? 3 : 2;
        return context.Language == "de" && context.At(at + count)?.Lower is "jahre" or "jahren" or "jahr" ? count + 1 : count;
    }

    private static int Century(ReadContext context, int at, out DateParts parts)
    {
        parts = default;
        var number = context.Whole(at);
        if (number is < 1 or > 30)
        {
            return 0;
        }
        var i = at + 1;
        if (context.At(i) is { Glued: true } mark && (mark.Text == "." || mark.Lower is "th" or "st" or "nd" or "rd" or "e" or "ème"))
        {
            i++;
        }
        if (context.Words.Match("century", context.Tokens, i, out _) is > 0 and var count && i > at + 1)
        {
            parts = new DateParts(Century: number);
            return i + count - at;
        }
        if (context.Language == "id" && context.At(at - 1)?.Lower == "abad")
        {
            parts = new DateParts(Century: number);
            return 1;
        }
        return 0;
    }

    private static int Year(ReadContext context, int at, out DateParts parts)
    {
        parts = default;
        var text = context.Tokens[at].Text;
        if (text.Length != 4 || context.Whole(at) is not (>= 1000 and < 2200) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return 0;
        }
        var said = context.Words.MatchBefore("bound", context.Tokens, at, out _) > 0 || context.Words.MatchBefore("year", context.Tokens, at, out _) > 0;
        if (context.Words.Is("scale", context.Tokens, at + 1))
        {
            return 0;
        }
        var unit = context.Units.Match(context.Tokens, at + 1, true, out _) > 0
            || context.Units.MatchCurrencyBefore(context.Tokens, at, out _) > 0
            || context.Words.MatchBefore("precision", context.Tokens, at, out _) > 0
            || context.At(at + 1) is { Glued: true, Kind: TokenKind.Word, Hyphenated: false };
        if (unit && !(said && context.Language == "id") || (year < 1900 && !said) || (year is < 1000 or > 2099))
        {
            return 0;
        }
        // Round thousands in front of a noun count something: "2000 Menschen".
        if (year % 500 == 0 && context.IsWord(at + 1) && (context.Language == "de" ? char.IsUpper(context.Tokens[at + 1].Text[0]) : context.Tokens[at + 1].Lower.EndsWith('s')) && !said)
        {
            return 0;
        }
        parts = new DateParts(Year: year);
        return 1;
    }
}
