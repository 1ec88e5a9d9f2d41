using System.Collections.Immutable;

namespace ArticleCompare.Engine.Values;

/// <summary>Reads fractions, multiples, ordinals, sizes and rough counts that are single words: half, two thirds, doubled, third, une centaine.</summary>
internal static class ShareReader
{
    public static int Read(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        if (!context.IsWord(at))
        {
            return 0;
        }
        var words = context.Words;
        var taken = Fraction(context, at, values);
        if (taken > 0)
        {
            return taken;
        }
        if (words.Match("multiple", context.Tokens, at, out var multiple) is > 0 and var count)
        {
            values.Add(new Value(ValueKind.Multiple, context.Span(at, count), new Quantity(multiple.Number, "x")) { IsWord = true });
            return count;
        }
        if (words.Match("about", context.Tokens, at, out var about) is > 0 and var roughly)
        {
            values.Add(new Value(ValueKind.Count, context.Span(at, roughly), new Quantity(about.Number, "")) { IsWord = true, Precision = Precision.About });
            return roughly;
        }
        if (words.Match("magnitude", context.Tokens, at, out var magnitude) is > 0 and var size)
        {
            values.Add(new Value(ValueKind.Magnitude, context.Span(at, size), new Quantity(magnitude.Number, "")) { IsWord = true, Precision = Precision.About });
            return size;
        }
        if (words.Match("ordinal", context.Tokens, at, out var ordinal) is > 0 and var ordinalCount)
        {
            values.Add(new Value(ValueKind.Ordinal, context.Span(at, ordinalCount), new Quantity(ordinal.Number, "")) { IsWord = true });
            return ordinalCount;
        }
        return 0;
    }

    /// <summary>Parts of a whole with a number in front: two thirds, ein Viertel, dua pertiga.</summary>
    public static int ReadParts(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        if (!context.IsWord(at))
        {
            return 0;
        }
        var i = context.Language == "fr" && context.Tokens[at].Lower is "les" or "le" ? at + 1 : at;
        var count = NumberWordReader.Read(context.Words, context.Tokens, i, out var numerator);
        if (count == 0 && context.Words.Is("one", context.Tokens, i))
        {
            (count, numerator) = (1, 1);
        }
        if (count == 0 || numerator >= 20)
        {
            return 0;
        }
        i += count;
        if (context.Words.Match("part", context.Tokens, i, out var part) is > 0 and var partCount && IsShare(context, i, partCount, numerator))
        {
            var taken = i + partCount - at;
            values.Add(new Value(ValueKind.Fraction, context.Span(at, taken), new Quantity(Math.Round(numerator / part.Number, 6), "")) { IsWord = true });
            return taken;
        }
        return 0;
    }

    private static int Fraction(ReadContext context, int at, ImmutableArray<Value>.Builder values)
    {
        if (context.Words.Match("fraction", context.Tokens, at, out var fraction) is > 0 and var count && IsHalf(context, at, count))
        {
            var start = context.Language == "de" && at > 0 && context.Tokens[at - 1].Lower is "die" or "der" ? at - 1 : at;
            values.Add(new Value(ValueKind.Fraction, context.Span(start, at + count - start), new Quantity(fraction.Number, "")) { IsWord = true });
            return count;
        }
        return 0;
    }

    /// <summary>A third of it, by a third, two thirds; but not "a third season" or a quarter-final.</summary>
    private static bool IsShare(ReadContext context, int i, int count, double numerator)
    {
        if (context.Language == "fr")
        {
            return context.At(i + count + 1)?.Lower is not "finale" && context.Tokens[i].Lower is "tiers" or "quart" or "quarts" || numerator > 1 || context.At(i + count)?.Lower is "de" or "des" or "d'" or "du";
        }
        if (context.Language == "id")
        {
            return context.At(i + count)?.Lower is not "final";
        }
        return numerator > 1 || context.Language == "de" || context.At(i + count) is not { Kind: TokenKind.Word } next || next.Lower is "of" or "in" or "to" or "and" or "or";
    }

    private static bool IsHalf(ReadContext context, int at, int count)
    {
        var before = context.At(at - 1);
        if (before is { Kind: TokenKind.Word } && (context.Words.Is("ordinal", context.Tokens, at - 1) || before.Value.Lower is "and" or "et" or "other" or "autre" or "andere" or "anderen"))
        {
            return false;
        }
        return context.At(at + count) is not { Hyphenated: true }
            && (context.Language != "en" || context.Tokens[at].Text.Length == 4 && context.At(at + count)?.Lower is not "time" and not "hour" and not "way");
    }
}
