namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Light English stemming: plurals in <see cref="WordForms.Light"/>, verb and comparison endings as alternates.</summary>
internal static class EnglishStemmer
{
    private static readonly Suffixes Derivations = new(
    [
        "ization", "isation", "ational", "iveness", "fulness", "ousness", "ations", "ation", "ments", "ment", "ically", "ional", "ingly", "edly", "ition", "iction",
        "ness", "ship", "able", "ible", "ance", "ence", "ancy", "ency", "ious", "eous", "ality", "ility", "ical", "less", "ists", "isms", "ings",
        "ful", "ing", "ion", "ist", "ism", "ity", "ive", "ous", "ize", "ise", "ate", "ial", "ers", "ors", "ant", "ent", "ary", "ory", "age",
        "al", "er", "or", "ic", "ly", "ed", "es", "en", "ee", "th", "y", "e", "s",
    ]);

    private static readonly Suffixes RootEndings = new(["ation", "at", "iz", "is", "e", "i", "y"]);

    public static string Light(string word) => Singular(WithoutGenitive(word));

    public static void AddAlternates(string word, List<string> alternates)
    {
        word = WithoutGenitive(word);
        IrregularForms.Add(word, "en", alternates);
        Verb(word, "ed", alternates);
        Verb(word, "ing", alternates);
        Verb(word, "er", alternates);
        Verb(word, "est", alternates);
        if (word.EndsWith("ves", StringComparison.Ordinal))
        {
            alternates.Add(word[..^3] + "f");
            alternates.Add(word[..^3] + "fe");
        }
        if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4)
        {
            alternates.Add(word[..^2]);
        }
    }

    public static string WithoutGenitive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.EndsWith('\'') ? word[..^1] : word;

    private static string Singular(string word)
    {
        if (word.Length <= 3 || !word.EndsWith('s'))
        {
            return word;
        }
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            return word[..^3] + "y";
        }
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal))
        {
            return word[..^2];
        }
        return word[^2] is 's' or 'u' or 'i' ? word : word[..^1];
    }

    private static void Verb(string word, string ending, List<string> alternates)
    {
        if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal))
        {
            return;
        }
        var stem = word[..^ending.Length];
        alternates.Add(stem);
        alternates.Add(stem + "e");
        if (stem[^1] == stem[^2])
        {
            alternates.Add(stem[..^1]);
        }
        if (stem.EndsWith("ck", StringComparison.Ordinal))
        {
            // panicking
            alternates.Add(stem[..^1]);
        }
        if (stem[^1] == 'i')
        {
            alternates.Add(stem[..^1] + "y");
        }
    }

    public static string Family(string light)
    {
        var root = Derivations.StripFirst(Folding.Fold(light), 4);
        root = RootEndings.StripFirst(root, 4);
        return root.Length > 4 && root[^1] == root[^2] ? root[..^1] : root;
    }
}
