namespace ArticleCompare.Engine.Values;

/// <summary>Reads numbers written in words: "dua puluh lima", "quatre-vingt-dix", "zweihundertfünfzig", "a hundred and one".</summary>
internal static class NumberWordReader
{
    /// <summary>The number that begins at a token, without its scale word (million); its length in tokens, 0 for none.</summary>
    public static int Read(ValueWords words, IReadOnlyList<ValueToken> tokens, int at, out double number)
    {
        number = 0;
        var i = at;
        var seen = false;
        while (i < tokens.Count && tokens[i].Kind == TokenKind.Word)
        {
            var step = Step(words, tokens, i, ref number, seen);
            if (step == 0)
            {
                break;
            }
            seen = true;
            i += step;
        }
        return seen ? i - at : 0;
    }

    private static int Step(ValueWords words, IReadOnlyList<ValueToken> tokens, int i, ref double number, bool seen)
    {
        var rest = number % 100;
        if (words.Match("add", tokens, i, out var word) is > 0 and var added)
        {
            var value = word.Number;
            if (!seen || CanFollow(words.Language, number, value, tokens[i]))
            {
                number = seen && rest == 4 && value == 20 ? number - 4 + 80 : number + value;
                return added;
            }
            return 0;
        }
        if (words.Match("times", tokens, i, out word) is > 0 and var times && (seen ? number is > 0 and < 100 : words.Language is "fr" or "de"))
        {
            number = (seen ? number : 1) * word.Number;
            return times;
        }
        if (seen && words.Match("tens", tokens, i, out _) is > 0 and var tens && rest is > 0 and < 10)
        {
            number += rest * 9;
            return tens;
        }
        if (seen && words.Match("teens", tokens, i, out _) is > 0 and var teens && rest is > 0 and < 10)
        {
            number += 10;
            return teens;
        }
        if (!seen && words.Is("one", tokens, i) && words.Match("times", tokens, i + 1, out word) is > 0 and var hundred)
        {
            number = word.Number;
            return 1 + hundred;
        }
        if (seen && tokens[i].Lower is "and" or "et" && words.Match("add", tokens, i + 1, out word) is > 0 and var joined
            && ((words.Language == "en" && number >= 100 && rest == 0 && word.Number < 100)
                || (words.Language == "fr" && rest >= 20 && word.Number is 1 or 11)))
        {
            number += word.Number;
            return 1 + joined;
        }
        if (words.Language == "de" && !seen && GermanCompound(words, tokens[i].Lower) is > 0 and var compound)
        {
            number = compound;
            return 1;
        }
        return 0;
    }

    private static bool CanFollow(string language, double number, double value, ValueToken token)
    {
        var rest = number % 100;
        if (rest == 0)
        {
            return number >= 100 && value is > 0 and < 100;
        }
        if (language == "fr" && rest == 4 && value == 20)
        {
            return token.Hyphenated;
        }
        return rest % 10 == 0 && value is > 0 && (value < 10 || (language == "fr" && rest is 60 or 80 && value < 20))
            && (language is not "en" || token.Hyphenated || rest >= 20);
    }

    /// <summary>The value of a German number written in one word; 0 for any other word.</summary>
    private static double GermanCompound(ValueWords words, string word)
    {
        var mayBe = word.Length is >= 7 and <= 60
            && (word.Contains("und", StringComparison.Ordinal) || word.Contains("tausend", StringComparison.Ordinal));
        return mayBe ? German(words, word, 1_000_000) : 0;
    }

    private static double German(ValueWords words, string word, double below)
    {
        if (Simple(words, word) is > 0 and var simple && simple < below)
        {
            return simple;
        }
        foreach (var (name, factor) in ((string, double)[])[("tausend", 1000), ("hundert", 100)])
        {
            var split = word.IndexOf(name, StringComparison.Ordinal);
            if (split < 0 || factor >= below)
            {
                continue;
            }
            var left = split == 0 ? 1 : German(words, word[..split], factor == 100 ? 100 : 1000);
            var tail = word[(split + name.Length)..];
            if (tail.StartsWith("und", StringComparison.Ordinal))
            {
                tail = tail[3..];
            }
            var right = tail.Length == 0 ? 0 : German(words, tail, factor);
            return left > 0 && (tail.Length == 0 || right > 0) ? (left * factor) + right : 0;
        }
        var und = word.IndexOf("und", StringComparison.Ordinal);
        if (und > 0 && Simple(words, word[..und]) is > 0 and < 10 and var ones && Simple(words, word[(und + 3)..]) is >= 20 and < 100 and var tens)
        {
            return tens + ones;
        }
        return 0;
    }

    private static double Simple(ValueWords words, string word)
    {
        var token = new ValueToken(0, word.Length, TokenKind.Word, word, word, false, false);
        return words.Match("add", [token], 0, out var meaning) > 0 ? meaning.Number : 0;
    }
}
