using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Words with a negating beginning or ending that the other language may well say with "not": unclear, dishonest, zwecklos.</summary>
internal static class NegatingForms
{
    private static readonly string[] Prefixes = ["non", "in", "im", "ir", "il", "dis", "mal"];
    private static readonly string[] Suffixes = ["less", "los", "lose", "losen"];

    /// <summary>Beginnings of words in which "un" negates nothing.</summary>
    private static readonly string[] Unprefixed = ["under", "union", "unit", "univers", "until", "uniform", "unter", "unser", "unfall", "unfälle", "ungefähr", "ungar", "uns"];

    public static bool IsPrefixed(ValueToken token, string language)
    {
        var word = token.Lower;
        if (token.Kind != TokenKind.Word || word.Length < 5 || char.IsUpper(token.Text[0]) || ConceptLexicon.Shipped.For(language) is not { } lexicon)
        {
            return false;
        }
        return (language is "en" or "de" && word.StartsWith("un", StringComparison.Ordinal) && !Array.Exists(Unprefixed, p => word.StartsWith(p, StringComparison.Ordinal)))
            || (language is "en" or "fr" && word.StartsWith('i') && (word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal)))
            || Array.Exists(Prefixes, p => word.StartsWith(p, StringComparison.Ordinal) && IsAdjective(lexicon, word[p.Length..], language))
            || (language == "id" && word.StartsWith("ketidak", StringComparison.Ordinal))
            || Array.Exists(Suffixes, x => word.EndsWith(x, StringComparison.Ordinal) && language == (x == "less" ? "en" : "de"));
    }

    private static bool IsAdjective(LanguageLexicon lexicon, string rest, string language)
    {
        if (rest.Length < 3)
        {
            return false;
        }
        foreach (var entry in lexicon.Words(WordForms.Of(rest, language).Light))
        {
            if (entry.Kind == 'a')
            {
                return true;
            }
        }
        return false;
    }
}
