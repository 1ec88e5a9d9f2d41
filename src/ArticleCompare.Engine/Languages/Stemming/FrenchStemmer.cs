namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Light French stemming: number and gender in <see cref="WordForms.Light"/>, infinitives of verb forms as alternates.</summary>
internal static class FrenchStemmer
{
    private static readonly string[] ErEndings =
    [
        "eraient", "erions", "eriez", "assent", "erait", "erais", "eront", "erons", "èrent", "aient", "antes", "erai", "erez", "eras", "asse", "ante", "ants", "ions", "iez",
        "era", "ées", "ant", "ait", "ais", "ons", "ent", "ât", "ée", "és", "ez", "es", "ai", "é", "a", "e",
    ];

    private static readonly string[] IrEndings =
    [
        "issaient", "issantes", "issante", "issants", "issait", "issais", "issent", "isse", "issant", "issons", "iraient", "irent", "irait", "iront", "irons", "irez", "irai", "aient", "ira", "ies", "ait", "ent", "ant", "ie", "is", "it", "ît", "i", "u", "ue", "us", "ues", "t",
    ];

    private static readonly string[] ReEndings = ["raient", "irent", "aient", "rait", "ront", "ues", "ant", "ait", "ent", "it", "ra", "ue", "us", "is", "u", "s", "t"];

    private static readonly Suffixes Derivations = new(
    [
        "issements", "issement", "ements", "ement", "ations", "ation", "atrices", "atrice", "ateurs", "ateur", "itions", "ition", "amment", "emment", "ables", "iques", "istes",
        "able", "ible", "ment", "ance", "ence", "ique", "iste", "isme", "euse", "eure", "trice", "aire", "ité", "eur", "eux", "ion", "age", "ant", "ent", "ive", "ier", "ière", "ien", "oire",
        "if", "al", "el", "er", "ir", "re", "in", "ie", "é", "e", "i", "u",
    ]);

    private static readonly Suffixes RootEndings = new(["at", "iss", "it", "i", "e"]);

    public static void AddAlternates(string word, List<string> alternates)
    {
        if (word is "du" or "des" or "au" or "aux")
        {
            // lors du, face aux: entries of several words have de and à
            alternates.Add(word[0] == 'd' ? "de" : "à");
            return;
        }
        var light = Light(word);
        Infinitives(word, ErEndings, "er", alternates);
        Infinitives(word, IrEndings, "ir", alternates);
        Infinitives(word, ReEndings, "re", alternates);
        var dictionary = new List<string>();
        IrregularForms.Add(word, "fr", dictionary);
        alternates.AddRange(dictionary.Select(Light));
        if (light.EndsWith('s'))
        {
            // française, mise: the masculine ends in s
            alternates.Add(Light(light));
        }
        if (word.EndsWith("aux", StringComparison.Ordinal))
        {
            alternates.Add(word[..^3] + "al");
            alternates.Add(word[..^3] + "ail");
        }
        if (light.EndsWith('v'))
        {
            alternates.Add(light[..^1] + "f");
        }
        if (light.EndsWith("eus", StringComparison.Ordinal))
        {
            alternates.Add(light[..^1] + "r");
        }
    }

    public static string Light(string word)
    {
        if (word.Length > 3 && (word[^1] is 's' or 'x') && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            word = word[..^1];
        }
        if (word.Length > 3 && word[^1] == 'e')
        {
            word = word[..^1];
            if (word.Length > 3 && word[^1] == word[^2] && word[^1] is 'l' or 'n' or 't')
            {
                word = word[..^1];
            }
        }
        return word;
    }

    private static void Infinitives(string word, string[] endings, string infinitive, List<string> alternates)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                if (infinitive == "er")
                {
                    if (ending == "èrent")
                    {
                        // considèrent is no past tense, as aidèrent is
                        alternates.Add(Light(stem + "érer"));
                    }
                    else if (ending[0] == 'é')
                    {
                        // crée, agréés: the é is the stem's
                        alternates.Add(Light(stem + "éer"));
                    }
                    if (stem[^1] == 'ç')
                    {
                        stem = stem[..^1] + "c";
                    }
                    else if (stem.EndsWith("ge", StringComparison.Ordinal))
                    {
                        stem = stem[..^1];
                    }
                    // enlève, achète, répète: the infinitive has e or é
                    var grave = stem.LastIndexOf('è');
                    if (grave >= 0)
                    {
                        alternates.Add(Light(stem[..grave] + "e" + stem[(grave + 1)..] + infinitive));
                        alternates.Add(Light(stem[..grave] + "é" + stem[(grave + 1)..] + infinitive));
                    }
                }
                alternates.Add(Light(stem + infinitive));
                if (infinitive != "er")
                {
                    continue;
                }
                return;
            }
        }
    }

    public static string Family(string light)
    {
        var root = Folding.Fold(Derivations.StripFirst(light, 4));
        return RootEndings.StripFirst(root, 4);
    }
}
