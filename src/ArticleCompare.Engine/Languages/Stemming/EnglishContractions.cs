namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>"They're" is "they are" and "didn't" is "did not": other languages say both words.</summary>
internal static class EnglishContractions
{
    /// <summary>Behind these a "'s" is a verb; behind other words it is the genitive, which the stemmer takes off.</summary>
    private static readonly string[] beforeIs = ["it", "he", "she", "that", "there", "what", "who", "here", "where", "how"];

    private static readonly (string Ending, string Word)[] endings = [("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would")];

    /// <summary>The two words that a contraction is short for, or none.</summary>
    /// <param name="word">Lower case, with a straight apostrophe.</param>
    public static string[] Split(string word)
    {
        switch (word)
        {
            case "won't": return ["will", "not"];
            case "can't": return ["can", "not"];
            case "i'm": return ["i", "am"];
        }
        if (!word.Contains('\'', StringComparison.Ordinal))
        {
            return [];
        }
        foreach (var (ending, second) in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return [word[..^ending.Length], second];
            }
        }
        return word.EndsWith("'s", StringComparison.Ordinal) && beforeIs.Contains(word[..^2]) ? [word[..^2], "is"] : [];
    }
}
