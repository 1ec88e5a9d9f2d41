using System.Collections.Immutable;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads numbers that count nothing: part of a name (GPT-4o, Opus 3.5, article 5), results (2-1), places (3rd).</summary>
internal static class LabelReader
{
    public static int Read(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        if (context.At(at) is not { Kind: TokenKind.Number } token)
        {
            return 0;
        }
        var taken = Ordinal(context, at, values);
        if (taken > 0) return taken;
        taken = Result(context, at, values);
        if (taken > 0) return taken;
        if (IsGluedToName(context, at))
        {
            // A name with digits in it is a name; only its number in front of a hyphen or behind one may differ alone.
            return 1;
        }
        if (IsLabelled(context, at) && DigitReader.Read(token.Text, context.Language) is [var number, ..])
        {
            values.Add(new Value(ValueKind.Designation, context.Span(at, 1), new Quantity(number, "")));
            return 1;
        }
        return 0;
    }

    /// <summary>20th, 1er, 20e, ke-3, den 3. Platz.</summary>
    private static int Ordinal(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        var number = context.Whole(at);
        if (number < 0)
        {
            return 0;
        }
        var next = context.At(at + 1);
        var isOrdinal = context.Language switch
        {
            "en" => next is { Glued: true, Hyphenated: false, Lower: "st" or "nd" or "rd" or "th" },
            "fr" => next is { Glued: true, Hyphenated: false, Lower: "er" or "re" or "ère" or "e" or "è" or "ème" or "ième" or "nd" or "nde" or "es" or "èmes" },
            _ => false,
        };
        if (isOrdinal)
        {
            values.Add(new Value(ValueKind.Ordinal, context.Span(at, 2), new Quantity(number, "")));
            return 2;
        }
        if (context.Language == "id" && context.Tokens[at].Hyphenated && context.At(at - 1)?.Lower == "ke")
        {
            values.Add(new Value(ValueKind.Ordinal, context.Span(at - 1, 2), new Quantity(number, "")));
            return 1;
        }
        // A dot behind a German number is an ordinal mark where an article stands before it and a word follows.
        if (context.Language == "de" && number < 200 && context.IsMark(at + 1, ".") && context.Tokens[at + 1].Glued && context.IsWord(at + 2)
            && (char.IsLower(context.Tokens[at + 2].Text[0])
                || context.At(at - 1)?.Lower is "der" or "die" or "das" or "den" or "dem" or "des" or "am" or "im" or "zum" or "zur" or "beim" or "vom" or "jeder" or "jeden"))
        {
            values.Add(new Value(ValueKind.Ordinal, context.Span(at, 2), new Quantity(number, "")));
            return 2;
        }
        return 0;
    }

    /// <summary>2-1, 4:2, 1 - 0: two small numbers without a unit behind them.</summary>
    private static int Result(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        var (first, second) = (context.Whole(at), context.Whole(at + 2));
        if (first is < 0 or > 199 || second is < 0 or > 199 || context.At(at + 1) is not { Kind: TokenKind.Mark } mark
            || !(ValueTokenizer.IsDash(mark.Text) || mark.Text == ":") || mark.Glued != context.Tokens[at + 2].Glued)
        {
            return 0;
        }
        if (mark.Text == ":" && (context.Tokens[at + 2].Text.Length > 1 || context.Words.Is("clock", context.Tokens, at + 3)))
        {
            return 0;
        }
        if (first > second && !IsFollowedByUnit(context, at + 3) || (mark.Text == ":" && mark.Glued) || IsBetweenTeams(context, at) || (Math.Max(first, second) < 10 && !IsFollowedByUnit(context, at + 3) && !context.IsWord(at + 3)))
        {
            values.Add(new Value(ValueKind.Score, context.Span(at, 1), new Quantity(first, "")));
            values.Add(new Value(ValueKind.Score, context.Span(at + 2, 1), new Quantity(second, "")));
            return 3;
        }
        return 0;
    }

    /// <summary>"Tavik 26 - 62 Orsel": a lower number in front is a result too, where a name stands on either side.</summary>
    private static bool IsBetweenTeams(ReadContext context, int at) =>
        IsTeam(context, at - 1) && IsTeam(context, at + 3) && !IsFollowedByUnit(context, at + 3);

    private static bool IsTeam(ReadContext context, int at) =>
        context.At(at) is { Kind: TokenKind.Word } token && char.IsUpper(token.Text[0])
        && !context.Words.Is("month", context.Tokens, at) && !context.Words.Is("weekday", context.Tokens, at);

    private static bool IsFollowedByUnit(ReadContext context, int at) =>
        context.Units.Match(context.Tokens, at, true, out _) > 0 || context.Words.Is("scale", context.Tokens, at);

    private static bool IsGluedToName(ReadContext context, int at)
    {
        var token = context.Tokens[at];
        if (token.Glued && context.At(at - 1) is { Kind: TokenKind.Word } before
            && context.Units.MatchCurrencyBefore(context.Tokens, at, out _) == 0
            && !(token.Hyphenated && before.Lower is "mid" or "mi" or "pre" or "post" or "pra" or "pasca" or "early" or "late")
            && before.Text[^1] != '\'')
        {
            return true;
        }
        // 4o, 3D, 5G: letters right behind that are no unit, scale or ending of a decade.
        return context.At(at + 1) is { Kind: TokenKind.Word, Glued: true, Hyphenated: false } after
            && !context.Words.IsSuffix(after.Text, out _)
            && !context.Words.Is("scale", context.Tokens, at + 1)
            && !context.Words.Is("timesword", context.Tokens, at + 1)
            && !context.Words.Is("decade", context.Tokens, at + 1)
            && context.Units.Match(context.Tokens, at + 1, true, out _) == 0;
    }

    /// <summary>Behind "No.", "article" and the like, behind a section mark, or behind a name: Opus 3.5, Nord Stream 2.</summary>
    private static bool IsLabelled(ReadContext context, int at)
    {
        if (IsFollowedByUnit(context, at + 1) || IsFollowedByUnit(context, at + 2) && context.IsWord(at + 1) && context.Tokens[at + 1].Text.Length <= 2)
        {
            return false;
        }
        if (context.Words.MatchBefore("label", context.Tokens, at, out _) > 0)
        {
            return true;
        }
        return context.At(at - 1) is { Kind: TokenKind.Word } before
            && char.IsUpper(before.Text[0])
            && !context.Tokens[at].Hyphenated
            && !context.Words.Is("month", context.Tokens, at - 1)
            && !context.Words.Is("weekday", context.Tokens, at - 1)
            && context.Words.MatchBefore("bound", context.Tokens, at, out _) == 0
            && context.Words.MatchBefore("precision", context.Tokens, at, out _) == 0
            && context.Words.MatchBefore("between", context.Tokens, at, out _) == 0
            && context.Units.MatchCurrencyBefore(context.Tokens, at, out _) == 0
            && !IsYear(context, at)
            && (at >= 2 || context.Tokens[at].Text.Contains('.', StringComparison.Ordinal))
            && !(context.At(at + 1) is { Kind: TokenKind.Word } after && (context.Language == "de" ? char.IsUpper(after.Text[0]) : after.Lower.Length > 3 && after.Lower.EndsWith('s')));
    }

    private static bool IsYear(ReadContext context, int at) => context.Whole(at) is >= 1000 and < 2200;
}
