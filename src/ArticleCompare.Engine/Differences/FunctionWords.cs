using System.Collections.Concurrent;
using System.Collections.Frozen;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Words that carry grammar rather than content: the lexicon's function words and the shortest of a language's most frequent ones, but none
/// that say the opposite of others ("naik" is an upward, and the usual word for to rise).
/// </summary>
internal static class FunctionWords
{
    /// <summary>Longer frequent words ("president", "guerre") have content of their own.</summary>
    private const int LongestFrequent = 4;

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Sets = new(StringComparer.Ordinal);

    /// <param name="word">Lower case.</param>
    /// <param name="language">ISO 639-1; a language without lists has no function words.</param>
    public static bool Contains(string word, string language) => word.Length <= 1 || Sets.GetOrAdd(language, Load).Contains(word);

    private static FrozenSet<string> Load(string language)
    {
        var column = Array.IndexOf(LexiconRow.Languages, language);
        var words = FactList.Rows("function_words", language).Select(r => r["word"]).Where(w => w.Length <= LongestFrequent);
        var listed = column < 0 ? [] : ConceptLexicon.Shipped.Rows.Where(r => r.Kind == 'f')
            .SelectMany(r => r.Cells[column].Split('|')).Select(w => w.TrimStart('~').ToLowerInvariant()).Where(w => !w.Contains(' ', StringComparison.Ordinal));
        return words.Concat(listed.Where(w => !Antonyms.HasContrary(w, language))).ToFrozenSet(StringComparer.Ordinal);
    }
}
