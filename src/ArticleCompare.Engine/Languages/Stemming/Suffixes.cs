namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Suffixes of a stemmer, longest first where one ends in another.</summary>
internal sealed class Suffixes
{
    // Tens of thousands of words are stemmed when the lexicon is loaded: only suffixes that end as the word does are tried.
    private readonly Dictionary<char, string[]> byLast;

    public Suffixes(ReadOnlySpan<string> suffixes) =>
        byLast = suffixes.ToArray().GroupBy(s => s[^1]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The word without the first of the suffixes that fits and leaves at least <paramref name="keep"/> letters.</summary>
    public string StripFirst(string word, int keep)
    {
        if (word.Length > keep && byLast.TryGetValue(word[^1], out var suffixes))
        {
            foreach (var suffix in suffixes)
            {
                if (word.Length - suffix.Length >= keep && word.EndsWith(suffix, StringComparison.Ordinal))
                {
                    return word[..^suffix.Length];
                }
            }
        }
        return word;
    }
}
