namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>
/// Light Indonesian stemming. Clitics and the voice prefixes me- and di- are removed in <see cref="WordForms.Light"/>;
/// the root's first consonant is written as it sounds after me- ("menulis", "ditulis" and "tulis" all give "nulis"), so no guess is needed.
/// </summary>
internal static class IndonesianStemmer
{
    private static readonly Suffixes Clitics = new(["nyalah", "nya", "lah", "kah", "pun"]);

    private static readonly Suffixes Persons = new(["ku", "mu"]);

    private static readonly Suffixes VerbEndings = new(["kan", "i"]);

    private static readonly Suffixes RootEndings = new(["kan", "an", "i"]);

    public static string Light(string word) => Voice(WithoutClitics(word));

    public static void AddAlternates(string word, List<string> alternates)
    {
        var bare = WithoutClitics(word);
        var light = Voice(bare);
        if (bare != word)
        {
            alternates.Add(Voice(word));
        }
        var person = Persons.StripFirst(bare, 4);
        if (person != bare)
        {
            alternates.Add(Voice(person));
        }
        if (bare.Length >= 7 && bare.StartsWith("ter", StringComparison.Ordinal))
        {
            // what has happened or can be done: terselesaikan, menyelesaikan
            alternates.Add(Nasalised(bare[3..]));
        }
        var root = VerbEndings.StripFirst(light, 4);
        if (root != light)
        {
            alternates.Add(root);
        }
    }

    private static string WithoutClitics(string word) => Clitics.StripFirst(word, 3);

    private static string Voice(string word)
    {
        if (word.Length >= 6 && word.StartsWith("di", StringComparison.Ordinal))
        {
            return Nasalised(word[2..]);
        }
        if (word.Length >= 6 && word.StartsWith("me", StringComparison.Ordinal))
        {
            return AfterNasalPrefix(word[2..]);
        }
        return word;
    }

    /// <summary>What follows me- or pe-: the inserted nasal goes where the root's own consonant follows it.</summary>
    private static string AfterNasalPrefix(string rest)
    {
        if (rest.StartsWith("ng", StringComparison.Ordinal) && rest.Length > 4 && rest[2] is 'g' or 'h' or 'k')
        {
            return rest[2..];
        }
        if (rest.StartsWith("nge", StringComparison.Ordinal) && rest.Length is 6 or 7)
        {
            return rest;
        }
        if (rest.StartsWith("mem", StringComparison.Ordinal))
        {
            // memper-: the root keeps its p
            return rest;
        }
        if (rest.Length > 4 && rest[0] == 'm' && rest[1] is 'b' or 'f' or 'p')
        {
            return rest[1] == 'p' ? "m" + rest[2..] : rest[1..];
        }
        if (rest.Length > 4 && rest[0] == 'n' && rest[1] is 'c' or 'd' or 'j' or 't' or 's' or 'z')
        {
            return rest[1] switch { 't' => "n" + rest[2..], 's' => "ny" + rest[2..], _ => rest[1..] };
        }
        return rest;
    }

    private static string Nasalised(string root) => root.Length < 3 ? root : root[0] switch
    {
        'p' => "m" + root[1..],
        't' => "n" + root[1..],
        's' => "ny" + root[1..],
        'k' => "ng" + root[1..],
        'a' or 'e' or 'i' or 'o' or 'u' => "ng" + root,
        _ => root,
    };

    public static string Family(string word)
    {
        word = Persons.StripFirst(WithoutClitics(word), 4);
        if (Prefixed(word, "memper") || Prefixed(word, "diper") || Prefixed(word, "keber") || Prefixed(word, "penge"))
        {
            word = word[(word[0] == 'm' ? 6 : 5)..];
            word = Nasalised(RootEndings.StripFirst(word, 4));
            return word;
        }
        if (Prefixed(word, "me") || Prefixed(word, "pe") && !Prefixed(word, "per") && !Prefixed(word, "pel"))
        {
            word = AfterNasalPrefix(word[2..]);
        }
        else if (Prefixed(word, "di") || Prefixed(word, "ke") || Prefixed(word, "se"))
        {
            word = Nasalised(word[2..]);
        }
        else if (Prefixed(word, "ber") || Prefixed(word, "ter") || Prefixed(word, "per") || Prefixed(word, "pel") || Prefixed(word, "bel"))
        {
            word = Nasalised(word[3..]);
        }
        else
        {
            word = Nasalised(word);
        }
        return RootEndings.StripFirst(word, 4);
    }

    private static bool Prefixed(string word, string prefix) =>
        word.Length >= prefix.Length + 4 && word.StartsWith(prefix, StringComparison.Ordinal);
}
