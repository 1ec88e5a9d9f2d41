using System.Text;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Engine.Languages.Detection;

/// <summary>What of a text can tell its language: its words in lower case, without addresses, numbers, tags, acronyms and product names.</summary>
internal sealed class EvidenceText
{
    /// <summary>More than enough to be sure; keeps the detection of a book as fast as that of an article.</summary>
    private const int Limit = 12_000;

    private readonly int[] letters = new int[Scripts.Count];

    private EvidenceText()
    {
    }

    /// <summary>The words in lower case, each between two underscores: "_wie_geht_es_".</summary>
    public string Words { get; private set; } = "";

    /// <summary>The script that most letters belong to. Japanese is known by its kana: they count more than the Chinese characters among them.</summary>
    public Script Script { get; private set; }

    /// <summary>Letters of <see cref="Script"/>.</summary>
    public int Letters => letters[(int)Script];

    /// <summary>Whether there is enough to tell a language: more than a unit beside a number ("42 km/h", "3,5 Mrd.").</summary>
    public bool IsEnough => Letters > 5 || Letters > 1 && !hasDigits;

    private bool hasDigits;

    /// <summary>A guillemet, a question or exclamation mark stands between spaces, as French sets them.</summary>
    public bool HasFrenchSpacing { get; private set; }

    public static EvidenceText Read(ReadOnlySpan<char> text)
    {
        var result = Read(text, acronyms: false);
        // A text written in capitals throughout has no other words.
        return result.Letters == 0 && Read(text, acronyms: true) is { Letters: > 5 } capitals ? capitals : result;
    }

    private static EvidenceText Read(ReadOnlySpan<char> text, bool acronyms)
    {
        var result = new EvidenceText();
        var words = new StringBuilder("_", Math.Min(text.Length + 2, Limit + 64));
        while (!text.IsEmpty && words.Length < Limit)
        {
            var start = 0;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            result.AddToken(text[start..end], words, acronyms);
            text = text[end..];
        }
        result.Words = words.ToString();
        result.Script = result.DominantScript();
        return result;
    }

    private void AddToken(ReadOnlySpan<char> token, StringBuilder words, bool acronyms)
    {
        HasFrenchSpacing |= token is "«" or "»" or "!" or "?" or ";";
        if (token.Length > 2 && (token[0] is '#' or '@' || token.Contains('@') || token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }
        while (!token.IsEmpty)
        {
            var start = 0;
            while (start < token.Length && !IsWordChar(token[start])) start++;
            var end = start;
            while (end < token.Length && (IsWordChar(token[end]) || IsInner(token[end]))) end++;
            var word = token[start..end];
            while (!word.IsEmpty && IsInner(word[^1])) word = word[..^1];
            AddWord(word, words, acronyms);
            token = token[end..];
        }
    }

    private void AddWord(ReadOnlySpan<char> word, StringBuilder words, bool acronyms)
    {
        hasDigits |= word.ContainsAnyInRange('0', '9');
        if (word.IsEmpty || IsNoWord(word, acronyms))
        {
            return;
        }
        foreach (var c in word)
        {
            if (c is Article.Filler or '\u00AD')
            {
                continue;
            }
            letters[(int)Scripts.Of(c)]++;
            words.Append(c is '’' or '\'' or 'ʼ' or '`' ? '\'' : char.ToLowerInvariant(c));
        }
        words.Append('_');
    }

    /// <summary>Something with digits (H2O, v2.0), or with capitals behind its first letter (OpenAI, USA).</summary>
    private static bool IsNoWord(ReadOnlySpan<char> word, bool acronyms)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }
        return upper > 1 && lower > 0 && !word.ContainsAny('\'', '’', '-') || upper > 0 && lower == 0 && upper <= 4 && !(acronyms && upper > 1);
    }

    private Script DominantScript()
    {
        if (letters[(int)Script.Kana] > 0)
        {
            letters[(int)Script.Kana] += letters[(int)Script.Han];
        }
        var best = Script.None;
        for (var s = 1; s < Scripts.Count; s++)
        {
            if (letters[s] > 0 && (best == Script.None || letters[s] > letters[(int)best]))
            {
                best = (Script)s;
            }
        }
        return best;
    }

    private static bool IsInner(char c) => c is '\'' or '’' or 'ʼ' or '`' or '-' or Article.Filler or '\u00AD';

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
