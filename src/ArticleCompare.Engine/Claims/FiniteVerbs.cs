using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Claims;

/// <summary>
/// Forms that may be the finite verb of a clause, made of the lexicon's verbs by the regular endings of each language.
/// Too many rather than too few: what stands where a verb is expected decides together with it.
/// </summary>
internal static class FiniteVerbs
{
    /// <summary>Some ten thousand, of which a run asks for few: not frozen, which would cost more than all look-ups.</summary>
    public static HashSet<string> Of(string language)
    {
        var column = Array.IndexOf(LexiconRow.Languages, language);
        if (column < 0)
        {
            return [];
        }
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in ConceptLexicon.Shipped.Rows.Where(row => row.Kind == 'v'))
        {
            foreach (var entry in row.Cells[column].Split('|'))
            {
                // The verb of "rely on", "se rendre", "sich halten an".
                var words = entry.ToLowerInvariant().TrimStart('~').Split(' ');
                if (entry.StartsWith('~'))
                {
                    forms.UnionWith(words.Length == 1 ? [words[0]] : []);
                    continue;
                }
                var verb = language switch { "de" => words[^1], "fr" => words.FirstOrDefault(w => w is not ("se" or "en")) ?? "", _ => words[0] };
                Inflect(language, verb.StartsWith("s'", StringComparison.Ordinal) ? verb[2..] : verb, forms);
            }
        }
        return forms;
    }

    private static void Inflect(string language, string verb, HashSet<string> forms)
    {
        if (verb.Length < 2)
        {
            return;
        }
        switch (language)
        {
            case "de" when verb.EndsWith("en", StringComparison.Ordinal):
                Add(verb[..^2], ["t", "te", "ten", "en", "e", "et", "ete", "eten"]);
                break;
            case "de" when verb.EndsWith('n'):
                Add(verb[..^1], ["t", "te", "ten", "n", "e"]);
                break;
            case "en":
                Add(verb, ["", "s"]);
                Add(verb.EndsWith('e') ? verb[..^1] : verb, ["ed", "es"]);
                Add(verb.EndsWith('y') ? verb[..^1] + "i" : verb, ["es", "ed"]);
                Add(verb + verb[^1], ["ed"]);
                break;
            case "fr" when verb.EndsWith("er", StringComparison.Ordinal):
                Add(verb[..^2], ["e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait", "eraient", "ons", "ez"]);
                // ge-, ce-: mangeait, annonça
                Add(verb[..^2].EndsWith('c') ? verb[..^3] + "ç" : verb[..^1], ["a", "ait", "aient"]);
                break;
            case "fr" when verb.EndsWith("ir", StringComparison.Ordinal):
                Add(verb[..^2], ["it", "issent", "issait", "issaient", "irent", "ira", "iront", "irait", "iraient", "ient", "iennent", "t", "ent", "ait", "aient"]);
                break;
            case "fr" when verb.EndsWith("re", StringComparison.Ordinal):
                Add(verb[..^2], ["", "ent", "it", "irent", "ait", "aient", "ra", "ront", "rait", "raient"]);
                break;
            case "id":
                Add(verb, [""]);
                break;
        }

        void Add(string stem, ReadOnlySpan<string> endings)
        {
            foreach (var ending in endings)
            {
                forms.Add(stem + ending);
            }
        }
    }
}
