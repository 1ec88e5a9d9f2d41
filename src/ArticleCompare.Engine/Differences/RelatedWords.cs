using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Near-synonyms by way of the other languages: "size" and "ampleur" are in no row together, but both have rows with "Umfang".
/// Energy and resources share no word in any language.
/// </summary>
internal static class RelatedWords
{
    /// <param name="a">Lower case.</param>
    /// <param name="languageA">ISO 639-1.</param>
    /// <param name="b">Lower case.</param>
    /// <param name="languageB">ISO 639-1.</param>
    public static bool AreRelated(string a, string languageA, string b, string languageB)
    {
        var left = Alternatives(a, languageA);
        return left.Count == 0 || left.Overlaps(Alternatives(b, languageB));
    }

    /// <summary>Every alternative of every row that has the word, with its column.</summary>
    private static HashSet<(int Column, string Word)> Alternatives(string word, string language)
    {
        var found = new HashSet<(int, string)>();
        if (ConceptLexicon.Shipped.For(language) is not { } lexicon)
        {
            return found;
        }
        var parts = language == "de" ? CompoundSplitter.Split(word, lexicon) : [];
        foreach (var form in parts.Append(word).SelectMany(w => WordForms.Alternates(w, language).Prepend(WordForms.Of(w, language).Light)))
        {
            foreach (var entry in lexicon.Words(form))
            {
                var row = ConceptLexicon.Shipped.Rows[entry.Concept];
                for (var column = 0; column < row.Cells.Length; column++)
                {
                    found.UnionWith(row.Cells[column].Split('|').Select(w => (column, w.TrimStart('~').ToLowerInvariant())));
                }
            }
        }
        return found;
    }
}
