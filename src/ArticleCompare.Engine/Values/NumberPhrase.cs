using System.Collections.Immutable;

namespace ArticleCompare.Engine.Values;

/// <summary>Numbers in words and what stands beside a number: "half a million", "two dozen", "thousand million", "and a half".</summary>
internal static class NumberPhrase
{
    /// <summary>A number in words; "a million" and "half a million" too.</summary>
    public static int Read(ReadContext context, int i, out double number, out double scale)
    {
        (number, scale) = (1, 1);
        var words = context.Words;
        if (words.Match("half", context.Tokens, i, out var half) is > 0 and var halfCount && words.Match("scale", context.Tokens, i + halfCount, out var of) > 0)
        {
            (number, scale) = (half.Number, of.Number);
            return halfCount + 1;
        }
        if (words.Match("whole", context.Tokens, i, out var whole) is > 0 and var wholeCount)
        {
            number = whole.Number;
            return wholeCount;
        }
        if (words.Match("collective", context.Tokens, i, out var collective) is > 0 and var collectiveCount
            && (context.Language is "de" or "id" || context.Tokens[i].Lower == "dozen" || words.Is("add", context.Tokens, i - 1)))
        {
            number = collective.Number;
            return context.Language == "de" && !words.Is("add", context.Tokens, i - 1) ? 0 : collectiveCount;
        }
        var hasOne = words.Is("one", context.Tokens, i);
        if (hasOne && (words.Match("scale", context.Tokens, i + 1, out _) > 0))
        {
            return 1;
        }
        if (hasOne && words.Match("collective", context.Tokens, i + 1, out var dozen) > 0)
        {
            number = dozen.Number;
            return 2;
        }
        if (IsOneAndHalf(context, i))
        {
            return 1;
        }
        var count = NumberWordReader.Read(words, context.Tokens, i, out number);
        if (count > 0)
        {
            if (words.Match("collective", context.Tokens, i + count, out var dozens) > 0)
            {
                number *= dozens.Number;
                return count + 1;
            }
            return IsArticle(context, i, count, number) ? 0 : count;
        }
        if (words.Match("scale", context.Tokens, i, out var thousand) > 0 && thousand.Number == 1000 && context.Language is "de" or "fr" && !words.Is("scale", context.Tokens, i - 1))
        {
            // "mille", "tausend" stand alone for 1,000; "millions" alone is no number.
            number = 1000;
            return 1;
        }
        return 0;
    }

    /// <summary>"A year and a half", "un an et demi": the article is a one.</summary>
    private static bool IsOneAndHalf(ReadContext context, int i) =>
        (context.Words.Is("one", context.Tokens, i) || (context.Language == "fr" && context.At(i)?.Lower is "un" or "une"))
        && context.Units.Match(context.Tokens, i + 1, false, out _) is > 0 and var unit
        && context.Words.Match("plushalf", context.Tokens, i + 1 + unit, out _) > 0;

    /// <summary>Whether the word for one is no more than "a": it counts only in front of a scale word or a unit.</summary>
    private static bool IsArticle(ReadContext context, int i, int count, double number)
    {
        if (number != 1 || count > 1 || context.Words.Is("scale", context.Tokens, i + 1))
        {
            return false;
        }
        var isNumeral = context.Tokens[i].Lower is "one" or "eins" or "satu";
        return !(isNumeral && context.Units.Match(context.Tokens, i + 1, false, out _) > 0);
    }

    /// <summary>How many tokens the scale words take that stand here: "million", "billion of"; the scale is multiplied by them.</summary>
    public static int Scales(ReadContext context, int at, ref double scale)
    {
        var i = at;
        while (context.Words.Match("scale", context.Tokens, i, out var word) is > 0 and var count && (i == at || word.Number > 1000))
        {
            // "m" and "K" after a space are no scales; those forms are suffixes.
            scale *= word.Number;
            i += count;
            if (context.IsMark(i, ".") && context.Tokens[i].Glued && context.Tokens[i - 1].Text.Length <= 4 && context.IsWord(i + 1) && context.Units.Match(context.Tokens, i + 1, true, out _) > 0)
            {
                i++;
            }
        }
        return i - at;
    }

    /// <summary>How many tokens "and a half" takes; the number grows by it.</summary>
    public static int PlusHalf(ReadContext context, int i, ref ImmutableArray<double> readings)
    {
        if (readings[0] >= 1 && readings[0] < 100 && context.Words.Match("plushalf", context.Tokens, i, out _) is > 0 and var count)
        {
            readings = [readings[0] + 0.5];
            return count;
        }
        return 0;
    }
}
