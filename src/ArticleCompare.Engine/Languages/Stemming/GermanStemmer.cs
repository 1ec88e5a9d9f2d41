using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>Light German stemming: inflection in <see cref="WordForms.Light"/>, participles, umlauts and verb endings as alternates.</summary>
internal static class GermanStemmer
{
    private static readonly Suffixes Endings = new(["ern", "em", "en", "er", "es", "e", "n", "s"]);

    private static readonly string[] VerbEndings = ["tet", "test", "est", "et", "st", "t", "end"];

    private static readonly Suffixes Derivations = new(
    [
        "ierungen", "ierung", "ationen", "ation", "ierend", "iert", "ieren", "ier", "erinnen", "innen", "ungen", "ung", "lichkeit", "igkeit", "keit", "heit", "schaft",
        "ismus", "istisch", "ist", "isch", "lich", "erin", "in", "bar", "ig", "end", "er", "el", "ei", "ität", "nis", "sam", "haft", "los",
    ]);

    private static readonly Suffixes RootEndings = new(["er", "el", "en", "t", "e"]);

    public static void AddAlternates(string word, List<string> alternates)
    {
        var light = Light(word);
        AddInflected(light, "", alternates);
        AddMasculine(word, light, alternates);
        var dictionary = new List<string>();
        IrregularForms.Add(light, "de", dictionary);
        IrregularForms.Add(word.Replace("ß", "ss", StringComparison.Ordinal), "de", dictionary);
        alternates.AddRange(dictionary.Select(Light));
        foreach (var particle in SeparableParticles.Of(word))
        {
            // anzukündigen, angekündigt
            var rest = light[Math.Min(light.Length, particle.Length)..];
            if (rest.Length >= 5 && rest.StartsWith("zu", StringComparison.Ordinal))
            {
                alternates.Add(particle + rest[2..]);
            }
            AddInflected(rest, particle, alternates);
        }
    }

    /// <summary>Rassistin, Ärztinnen: rows have the masculine.</summary>
    private static void AddMasculine(string word, string light, List<string> alternates)
    {
        var feminine = light.EndsWith("inn", StringComparison.Ordinal) ? light[..^1] : word;
        if (feminine.Length < 6 || !feminine.EndsWith("in", StringComparison.Ordinal))
        {
            return;
        }
        alternates.Add(Light(feminine));
        var masculine = Light(feminine[..^2]);
        alternates.Add(masculine);
        if (WithoutUmlauts(masculine) is var plain && plain != masculine)
        {
            alternates.Add(plain);
        }
    }

    private static void AddInflected(string light, string particle, List<string> alternates)
    {
        var unumlauted = WithoutUmlauts(light);
        if (unumlauted != light)
        {
            alternates.Add(particle + unumlauted);
            AddEndless(unumlauted, particle, alternates);
        }
        if (light.Length < 4)
        {
            return;
        }
        foreach (var ending in VerbEndings)
        {
            if (light.Length - ending.Length < 3 || !light.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }
            var verb = light[..^ending.Length];
            AddVerb(particle, verb, alternates);
            if (ending is "st" or "est")
            {
                AddEndless(verb, particle, alternates);
            }
            if (verb.Length >= 5 && verb.StartsWith("ge", StringComparison.Ordinal))
            {
                AddVerb(particle, verb[2..], alternates);
            }
        }
        if (light.Length >= 5 && light.StartsWith("ge", StringComparison.Ordinal))
        {
            alternates.Add(particle + light[2..]);
        }
        if (light.EndsWith("em", StringComparison.Ordinal) || light.EndsWith("en", StringComparison.Ordinal) || light.EndsWith("er", StringComparison.Ordinal) || light.EndsWith("es", StringComparison.Ordinal))
        {
            // Probleme: the dictionary form itself ends like an inflection
            alternates.Add(particle + light[..^2]);
        }
        else if (light.EndsWith('n'))
        {
            // Aktionen
            alternates.Add(particle + light[..^1]);
        }
        else if (light.EndsWith('l') && !light.EndsWith("el", StringComparison.Ordinal))
        {
            alternates.Add(particle + light[..^1] + "el");
        }
    }

    /// <summary>Söhne, schönste: what is left of Sohn and schön under their own light stems.</summary>
    private static void AddEndless(string word, string particle, List<string> alternates)
    {
        if (Light(word) is var light && light != word)
        {
            alternates.Add(particle + light);
        }
    }

    private static void AddVerb(string particle, string verb, List<string> alternates)
    {
        alternates.Add(particle + verb);
        if (verb.EndsWith("er", StringComparison.Ordinal) && verb.Length >= 5)
        {
            // forderte: the infinitive's ending is -ern
            alternates.Add(particle + verb[..^2]);
        }
    }

    public static string Light(string word)
    {
        word = word.Replace("ß", "ss", StringComparison.Ordinal);
        if (word.EndsWith("ss", StringComparison.Ordinal) || word is "kein" or "mein" or "dein" or "sein")
        {
            // keine, seiner are forms of these
            return word;
        }
        return Endings.StripFirst(word, 3);
    }

    public static string Family(string light)
    {
        var root = WithoutUmlauts(Derivations.StripFirst(light, 4));
        return RootEndings.StripFirst(root, 4);
    }

    private static string WithoutUmlauts(string word) =>
        word.AsSpan().IndexOfAny('ä', 'ö', 'ü') < 0 ? word
            : word.Replace("äu", "au", StringComparison.Ordinal).Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');
}
