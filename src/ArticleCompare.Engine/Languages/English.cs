namespace ArticleCompare.Engine.Languages;

internal static class English
{
    public static LanguageRules Rules { get; } = new("en")
    {
        CasualStarters = ["i", "i'm", "i'll", "i've", "i'd", "you", "you're", "he", "she", "it", "it's", "we", "they", "there",
            "this", "these", "what", "where", "why", "how", "please", "thanks", "if", "my", "would", "do", "don't", "are", "is", "so", "also", "but", "and", "the", "let", "just", "can", "will", "any"],
    };
}
