namespace ArticleCompare.Engine.Languages.Detection;

/// <summary>
/// The features of a text: the n-grams of 1 to 5 characters of each word with its borders (Cavnar and Trenkle 1994),
/// and each longer word as a whole.
/// </summary>
internal static class LanguageFeatures
{
    public delegate void Action(ReadOnlySpan<char> feature);

    private const int MaxGram = 5;
    private const int MaxWord = 24;

    /// <summary>Calls back for every feature, repeated ones again.</summary>
    /// <param name="words">As <see cref="EvidenceText.Words"/>.</param>
    /// <param name="action">Gets each feature; borders of words are underscores.</param>
    public static void ForEach(ReadOnlySpan<char> words, Action action)
    {
        var start = 0;
        for (var end = 1; end < words.Length; end++)
        {
            if (words[end] != '_')
            {
                continue;
            }
            var word = words[start..(end + 1)];
            for (var n = 1; n <= MaxGram; n++)
            {
                // A lone border says nothing.
                for (var i = n == 1 ? 1 : 0; i + n <= word.Length - (n == 1 ? 1 : 0); i++)
                {
                    action(word.Slice(i, n));
                }
            }
            if (word.Length is > MaxGram and <= MaxWord)
            {
                action(word);
            }
            start = end;
        }
    }
}
