using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Words with a negating beginning or ending that the other language may well say with "not": unclear, dishonest, zwecklos.</summary>
internal static class NegatingForms
{
    private static readonly string[] Prefixes = ["non", "in", "im", "ir", "il", "dis", "mal"];
    private static readonly string[] Suffixes = ["less", "lessly", "los", "lose", "losen"];

    /// <summary>Beginnings of words in which "un" negates nothing.</summary>
    private static readonly string[] Unprefixed = ["under", "union", "unit", "univers", "until", "uniform", "unter", "unser", "unfall", "unfälle", "ungefähr", "ungar", "uns"];

    /// <summary>"Impartial" is fair, and not the contrary of "partial" as a part.</summary>
    private static readonly string[] Whole = ["impartial", "imparsial", "immens"];

    public static bool IsPrefixed(ValueToken token, string language)
    {
        var word = token.Lower;
        if (token.Kind != TokenKind.Word || word.Length < 5 || Array.Exists(Whole, p => word.StartsWith(p, StringComparison.Ordinal)) || ConceptLexicon.Shipped.For(language) is not { } lexicon)
        {
            return false;
        }
        if (char.IsUpper(token.Text[0]))
        {
            // "Unbeaten Leeds", "Unklar ist": not "Union", not "Unfall".
            return language is "en" or "de" && word.StartsWith("un", StringComparison.Ordinal)
                && (Is(lexicon, word[2..], language, 'a') || (language == "en" && Is(lexicon, word[2..], language, 'v')));
        }
        return (language is "en" or "de" && word.StartsWith("un", StringComparison.Ordinal) && !Array.Exists(Unprefixed, p => word.StartsWith(p, StringComparison.Ordinal)))
            || (language is "en" or "fr" && word.StartsWith('i') && (word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal)))
            || Array.Exists(Prefixes, p => word.StartsWith(p, StringComparison.Ordinal) && Is(lexicon, word[p.Length..], language, 'a'))
            || (language == "id" && word.StartsWith("ketidak", StringComparison.Ordinal))
            || Array.Exists(Suffixes, x => word.EndsWith(x, StringComparison.Ordinal) && language == (x is "less" or "lessly" ? "en" : "de"));
    }

    private static bool Is(LanguageLexicon lexicon, string rest, string language, char kind)
    {
        if (rest.Length < 3)
        {
            return false;
        }
        foreach (var entry in lexicon.Words(WordForms.Of(rest, language).Light))
        {
            if (entry.Kind == kind)
            {
                return true;
            }
        }
        return false;
    }
}
