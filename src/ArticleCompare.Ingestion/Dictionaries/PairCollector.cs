using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Ingestion.Dictionaries;

/// <summary>Takes what entries say and keeps what a comparison can use of it.</summary>
internal sealed class PairCollector(string source, DictionaryLimits limits)
{
    /// <summary>What dictionaries put before a word: to go, der Hund, se lever.</summary>
    private static readonly Dictionary<string, string[]> citationWords = new(StringComparer.Ordinal)
    {
        ["en"] = ["to", "a", "an", "the"],
        ["de"] = ["der", "die", "das", "ein", "eine", "sich"],
        ["fr"] = ["le", "la", "les", "un", "une", "se"],
        ["nl"] = ["de", "het", "een"],
        ["es"] = ["el", "la", "los", "las", "un", "una"],
        ["it"] = ["il", "lo", "la", "gli", "le", "un", "una"],
    };

    private readonly HashSet<DictionaryPair> pairs = [];
    private int skipped;

    public bool IsFull => pairs.Count > limits.Pairs;

    public bool IsEmpty => pairs.Count == 0;

    public void Add(string language, string words, string otherLanguage, string otherWords, double weight)
    {
        var (one, other) = (Usable(language, words), Usable(otherLanguage, otherWords));
        if (one is null || other is null)
        {
            skipped++;
            return;
        }
        pairs.Add(new DictionaryPair(language, one, otherLanguage, other, weight, source).InOrder());
    }

    public DictionaryResult.Success ToResult() => new([.. pairs], skipped);

    /// <summary>Without remarks in brackets and what stands before a word in dictionaries; null for what is no word.</summary>
    private string? Usable(string language, string words)
    {
        var plain = new StringBuilder(words.Length);
        var depth = 0;
        foreach (var c in words.Normalize(NormalizationForm.FormC))
        {
            depth += c is '(' or '[' or '{' or '<' ? 1 : 0;
            if (depth == 0)
            {
                plain.Append(c);
            }
            depth -= c is ')' or ']' or '}' or '>' && depth > 0 ? 1 : 0;
        }
        var parts = plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (parts.Length > 1 && citationWords.TryGetValue(language, out var before) && before.Contains(parts[0], StringComparer.Ordinal))
        {
            parts = parts[1..];
        }
        if (parts.Length == 0 || parts.Length > limits.Words)
        {
            return null;
        }
        var joined = string.Join(' ', parts).Trim(',', ';', '.', '!', '?', ':', '…', ' ');
        // an affix (-heit) is no word
        return joined.Any(char.IsLetter) && !joined.StartsWith('-') && !joined.EndsWith('-') ? joined : null;
    }
}
