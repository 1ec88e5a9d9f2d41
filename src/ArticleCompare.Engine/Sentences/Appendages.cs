namespace ArticleCompare.Engine.Sentences;

/// <summary>What may stand behind the full stop and still belongs to the sentence: footnote marks " [12]", " [...]", emoticons.</summary>
internal static class Appendages
{
    /// <summary>The position behind all appendages that follow <paramref name="end"/>; <paramref name="end"/> itself where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int end)
    {
        var result = end;
        while (true)
        {
            var i = result;
            while (i < text.Length && text[i] is ' ' or '\u00A0') i++;
            var length = i < text.Length ? Length(text[i..]) : 0;
            if (length == 0 || i + length < text.Length && !SentenceMarks.IsSpace(text[i + length]) && text[i + length] != '[')
            {
                return result;
            }
            result = i + length;
        }
    }

    private static int Length(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '[')
        {
            var i = 1;
            while (i < rest.Length && i < 5 && (char.IsAsciiDigit(rest[i]) || rest[i] is '.' or '…')) i++;
            return i > 1 && i < rest.Length && rest[i] == ']' ? i + 1 : 0;
        }
        if (rest[0] is ':' or ';' or '=')
        {
            var i = rest.Length > 1 && rest[1] == '-' ? 2 : 1;
            var mouth = i;
            while (i < rest.Length && i < 6 && rest[i] is ')' or '(' or 'D' or 'P') i++;
            return i > mouth ? i : 0;
        }
        return 0;
    }
}
