using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Engine.Sentences;

/// <summary>Which characters end, open and close a sentence.</summary>
internal static class SentenceMarks
{
    /// <summary>White space, and what has no width of its own (the filler of repairs, zero-width spaces, byte order marks).</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is Article.Filler or '\u200B' or '\uFEFF' or '\u200E' or '\u200F';

    /// <summary>Marks that need white space behind them to end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉' || IsForeignTerminator(c);

    /// <summary>Full stops, question and exclamation marks of other scripts that, like the dot, are followed by white space.</summary>
    private static bool IsForeignTerminator(char c) => c is
        '\u037E' or '\u0589' or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u1362' or '\u1367' or '\u1368' or '\u104A' or '\u104B'
        or '\u17D4' or '\u17D5' or '\u0F0D' or '\u0F0E' or '\u1803' or '\u1809' or '\u0700' or '\u0701' or '\u2E2E' or '\u1C7E' or '\uA4FF';

    /// <summary>Marks that end a sentence wherever they stand (Chinese, Japanese).</summary>
    public static bool IsWideTerminator(char c) => c is '。' or '！' or '？' or '｡' or '．';

    public static bool IsCloser(char c) => c is '"' or '”' or '“' or '»' or '«' or '’' or '‘' or '\'' or ')' or ']' or '›' or '」' or '』' or '）' or '】' or '〉' or '》' or '］';

    public static bool IsOpener(char c) => c is '"' or '“' or '„' or '«' or '»' or '‚' or '‘' or '\'' or '(' or '[' or '–' or '—' or '-' or '¿' or '¡' or '‹' or '›' or '「' or '『';

    public static bool IsQuote(char c) => c is '"' or '“' or '„' or '«' or '»' or '”';

    /// <summary>A bullet in front of a line.</summary>
    public static bool IsBullet(char c) => c is '•' or '‣' or '▪' or '●' or '◦' or '·' or '*' or '–' or '—' or '-';

    public static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c is '_' or '’' or '\'' or '-' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
