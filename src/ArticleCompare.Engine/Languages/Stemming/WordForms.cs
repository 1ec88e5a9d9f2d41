namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>The keys under which a word is looked up. Which of them exist is decided by the lexicon, so a stemmer may propose freely.</summary>
internal readonly struct WordForms
{
    private readonly string word;
    private readonly string language;

    private WordForms(string word, string language, string light) => (this.word, this.language, Light) = (word, language, light);

    /// <summary>The word without its inflection; the lexicon's own entries are filed under it.</summary>
    public string Light { get; }

    /// <summary>The root of the word family: one for develop, development and developer. Made when asked for: most words are looked up by their light stem alone.</summary>
    public string Family => language switch
    {
        "de" => GermanStemmer.Family(Light),
        "en" => EnglishStemmer.Family(Light),
        "fr" => FrenchStemmer.Family(Light),
        "id" => IndonesianStemmer.Family(word),
        _ => Folding.Fold(word),
    };

    /// <param name="word">Lower case, without soft hyphens.</param>
    /// <param name="language">ISO 639-1; a language without a stemmer gets the word itself.</param>
    public static WordForms Of(string word, string language) => new(word, language, language switch
    {
        "de" => GermanStemmer.Light(word),
        "en" => EnglishStemmer.Light(word),
        "fr" => FrenchStemmer.Light(word),
        "id" => IndonesianStemmer.Light(word),
        _ => word,
    });

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
