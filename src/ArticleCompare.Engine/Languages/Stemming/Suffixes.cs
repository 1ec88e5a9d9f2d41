namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Longest-first suffix removal, shared by the stemmers.</summary>
internal static class Suffixes
{
    /// <summary>The word without the first of <paramref name="suffixes"/> that fits and leaves at least <paramref name="keep"/> letters.</summary>
    public static string StripFirst(string word, int keep, ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (word.Length - suffix.Length >= keep && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word[..^suffix.Length];
            }
        }
        return word;
    }
}
