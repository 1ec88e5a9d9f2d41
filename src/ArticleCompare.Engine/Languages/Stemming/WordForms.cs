namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>The keys under which a word is looked up. Which of them exist is decided by the lexicon, so a stemmer may propose freely.</summary>
/// <param name="Light">The word without its inflection; the lexicon's own entries are filed under it.</param>
/// <param name="Family">The root of the word family: one for develop, development and developer.</param>
internal readonly record struct WordForms(string Light, string Family)
{
    /// <param name="word">Lower case, without soft hyphens.</param>
    /// <param name="language">ISO 639-1; a language without a stemmer gets the word itself.</param>
    public static WordForms Of(string word, string language) => language switch
    {
        "de" => GermanStemmer.Stem(word),
        "en" => EnglishStemmer.Stem(word),
        "fr" => FrenchStemmer.Stem(word),
        "id" => IndonesianStemmer.Stem(word),
        _ => new WordForms(word, Folding.Fold(word)),
    };

    /// <summary>Further dictionary forms that the word may be an inflection of (participles, umlaut plurals, verb endings), under their light stems.</summary>
    public static List<string> Alternates(string word, string language)
    {
        var alternates = new List<string>();
        switch (language)
        {
            case "de": GermanStemmer.AddAlternates(word, alternates); break;
            case "en": EnglishStemmer.AddAlternates(word, alternates); break;
            case "fr": FrenchStemmer.AddAlternates(word, alternates); break;
            case "id": IndonesianStemmer.AddAlternates(word, alternates); break;
        }
        return alternates;
    }
}
