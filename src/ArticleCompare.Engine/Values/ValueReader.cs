using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Values;

/// <summary>
/// Finds numbers, amounts, shares, measures, dates and times in a text and says what they mean in any language:
/// "2,5 Milliarden Euro", "€2.5bn" and "2,5 miliar euro" are one value.
/// </summary>
public static class ValueReader
{
    /// <summary>The values of a stretch of text, in text order, not overlapping.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch to read.</param>
    /// <param name="language">ISO 639-1 code; of a language without word lists only digits, signs and symbols are read.</param>
    /// <param name="published">When the article was published; "yesterday" is read against it.</param>
    public static ImmutableArray<Value> Read(string text, TextSpan within, string language, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Read(ValueTokenizer.Split(text, within, language), language, published);
    }

    /// <param name="tokens">Of a stretch of text.</param>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="published">When the article was published.</param>
    internal static ImmutableArray<Value> Read(List<ValueToken> tokens, string language, DateOnly? published)
    {
        var context = new ReadContext(tokens, ValueWords.Of(language), Units.Of(language), published);
        var values = ImmutableArray.CreateBuilder<Value>();
        var i = 0;
        while (i < context.Tokens.Count)
        {
            var taken = DateReader.Read(context, i, values);
            if (taken == 0) taken = TimeReader.Read(context, i, values);
            if (taken == 0) taken = LabelReader.Read(context, i, values);
            if (taken == 0) taken = ShareReader.ReadParts(context, i, values);
            if (taken == 0) taken = QuantityReader.Read(context, i, values);
            if (taken == 0) taken = ShareReader.Read(context, i, values);
            i += Math.Max(taken, 1);
        }
        return values.ToImmutable();
    }
}

/// <summary>What every reader of values looks at.</summary>
internal sealed record ReadContext(List<ValueToken> Tokens, ValueWords Words, Units Units, DateOnly? Published)
{
    public string Language => Words.Language;

    public ValueToken? At(int i) => i >= 0 && i < Tokens.Count ? Tokens[i] : null;

    public bool IsMark(int i, string mark) => At(i) is { Kind: TokenKind.Mark } t && t.Text == mark;

    public bool IsWord(int i) => At(i) is { Kind: TokenKind.Word };

    public bool IsNumber(int i) => At(i) is { Kind: TokenKind.Number };

    /// <summary>The span of some tokens, from the first to the last.</summary>
    public TextSpan Span(int from, int count) => TextSpan.FromBounds(Tokens[from].Start, Tokens[from + count - 1].End);

    /// <summary>The whole number a token is, when it is digits alone and not glued to letters; -1 otherwise.</summary>
    public int Whole(int i)
    {
        if (At(i) is not { Kind: TokenKind.Number } token || token.Text.Length > 9)
        {
            return -1;
        }
        var number = 0;
        foreach (var c in token.Text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }
            number = (number * 10) + (c - '0');
        }
        return number;
    }
}
