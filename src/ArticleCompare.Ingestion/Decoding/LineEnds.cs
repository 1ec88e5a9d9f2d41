namespace ArticleCompare.Ingestion.Decoding;

internal static class LineEnds
{
    /// <summary>CRLF, CR, and the Unicode line and paragraph separators become LF.</summary>
    public static string Normalise(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\u2028', '\u2029') < 0)
        {
            return text;
        }
        return text
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\u2028', '\n')
            .Replace('\u2029', '\n');
    }
}
