namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Light German stemming: inflection in <see cref="WordForms.Light"/>, participles, umlauts and verb endings as alternates.</summary>
internal static class GermanStemmer
{
    private static readonly string[] Endings = ["ern", "em", "en", "er", "es", "e", "n", "s"];

    private static readonly string[] Derivations =
    [
        "ierungen", "ierung", "ationen", "ation", "ierend", "iert", "ieren", "ier", "erinnen", "innen", "ungen", "ung", "lichkeit", "igkeit", "keit", "heit", "schaft",
        "ismus", "istisch", "ist", "isch", "lich", "erin", "in", "bar", "ig", "end", "er", "el", "ei", "ität", "nis", "sam", "haft", "los",
    ];

    public static WordForms Stem(string word)
    {
        var light = Light(word);
        return new WordForms(light, Family(light));
    }

    public static void AddAlternates(string word, List<string> alternates)
    {
        var light = Light(word);
        if (light.Length >= 5 && light.EndsWith("inn", StringComparison.Ordinal))
        {
            alternates.Add(light[..^1]);
        }
        var unumlauted = WithoutUmlauts(light);
        if (unumlauted != light)
        {
            alternates.Add(unumlauted);
        }
        var verb = Suffixes.StripFirst(light, 3, ["tet", "test", "est", "et", "st", "t"]);
        if (verb != light)
        {
            alternates.Add(verb);
        }
        if (light.Length >= 5 && light.StartsWith("ge", StringComparison.Ordinal) && (word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal) || light.EndsWith('t')))
        {
            alternates.Add(light[2..]);
            if (verb.Length >= 5)
            {
                alternates.Add(verb[2..]);
            }
        }
        var participle = Suffixes.StripFirst(light, 3, ["end"]);
        if (participle != light)
        {
            alternates.Add(participle);
        }
        if (light.EndsWith('l') && !light.EndsWith("el", StringComparison.Ordinal))
        {
            alternates.Add(light[..^1] + "el");
        }
    }

    private static string Light(string word)
    {
        word = word.Replace("ß", "ss", StringComparison.Ordinal);
        if (word.EndsWith("ss", StringComparison.Ordinal))
        {
            return word;
        }
        return Suffixes.StripFirst(word, 3, Endings);
    }

    private static string Family(string light)
    {
        var root = WithoutUmlauts(Suffixes.StripFirst(light, 4, Derivations));
        root = Suffixes.StripFirst(root, 4, ["er", "el", "en", "t", "e"]);
        return root;
    }

    private static string WithoutUmlauts(string word) =>
        word.IndexOfAny(['ä', 'ö', 'ü']) < 0 ? word
            : word.Replace("äu", "au", StringComparison.Ordinal).Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');
}
