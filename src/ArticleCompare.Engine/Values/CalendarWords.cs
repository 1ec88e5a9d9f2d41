namespace ArticleCompare.Engine.Values;

/// <summary>Tells weekdays and months from the ordinary words and names that are spelled like them.</summary>
internal static class CalendarWords
{
    /// <summary>Indonesian "minggu" is a week, "Minggu" a Sunday; French "mar." and the like are abbreviations only before a date.</summary>
    public static bool IsWeekday(ReadContext context, int at)
    {
        var token = context.Tokens[at];
        return context.Language switch
        {
            "id" => token.Lower is not "minggu" and not "ahad" || (char.IsUpper(token.Text[0]) && !context.IsNumber(at - 1)),
            "en" or "de" => char.IsUpper(token.Text[0]) || token.Lower.EndsWith('s'),
            _ => true,
        };
    }

    /// <summary>"May", "March" and "August" are also a verb and names: they count as months behind a word of time only.</summary>
    public static bool IsMonth(ReadContext context, int at)
    {
        var token = context.Tokens[at];
        if (context.Language is "en" or "de" or "id" && !char.IsUpper(token.Text[0]))
        {
            return false;
        }
        if (context.Language == "en" && token.Lower is "may" or "march" or "august")
        {
            return context.Words.MatchBefore("bound", context.Tokens, at, out _) > 0
                || context.At(at - 1)?.Lower is "early" or "late" or "mid" or "last" or "next" or "this" or "since" or "every" or "and" or "between"
                || IsMonthOf(context, at);
        }
        return context.Language != "fr" || char.IsLower(token.Text[0]) || at == 0;
    }

    /// <summary>"The tough August deadline", "the May elections": among small words, and no march on a place.</summary>
    private static bool IsMonthOf(ReadContext context, int at) =>
        context.At(at - 1) is { Kind: TokenKind.Word } before && char.IsLower(before.Text[0])
        && context.At(at + 1) is { Kind: TokenKind.Word, Glued: false } after && char.IsLower(after.Text[0]) && after.Text.Length > 3
        && context.Tokens[at].Lower switch
        {
            "august" => true,
            "march" => after.Lower is not ("from" or "through" or "against" or "that" or "with" or "toward" or "towards"),
            _ => before.Lower is "the" or "a" or "its" or "their",
        };
}
