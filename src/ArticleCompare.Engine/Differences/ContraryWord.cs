using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>A word of a passage that other words contradict by themselves.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Meanings">What it says in English as a verb, adjective or adverb, of that only what has a contrary; empty for a noun.</param>
/// <param name="AsNoun">What it says as a noun, of that only what excludes another noun.</param>
internal sealed record ContraryWord(TextSpan Span, HashSet<string> Meanings, HashSet<string> AsNoun)
{
    /// <summary>The words of a passage that have contraries, in text order: of "nahm … fest" the verb with its particle alone, of "called off" the phrase too.</summary>
    public static List<ContraryWord> Of(Passage passage)
    {
        var vector = passage.Vector;
        var found = new SortedDictionary<int, ContraryWord>();
        foreach (var hit in vector.Hits)
        {
            if (hit.Weight < Passage.SameWord || Feature.KindOf(hit.Feature) != FeatureKind.Concept || Antonyms.OfConcept((int)hit.Feature) is not { Length: > 0 } meanings)
            {
                continue;
            }
            var item = vector.Items[hit.Item];
            var isNoun = Antonyms.IsNoun((int)hit.Feature);
            for (var i = item.First; i < item.First + item.Count; i++)
            {
                Add(vector.Atoms[i].Span, item, isNoun, meanings);
            }
            if (item.Extra >= 0)
            {
                Add(vector.Atoms[item.Extra].Span, item, isNoun, meanings);
            }
        }
        return [.. found.Values.Where(w => w.Meanings.Count > 0 || w.AsNoun.Count > 0)];

        void Add(TextSpan span, Item item, bool isNoun, string[] meanings)
        {
            if ((item.Count == 1 && !passage.IsContent(span)) || (item.Extra < 0 && Array.Exists(vector.Items, i => i.Extra >= 0 && vector.Covers(i, span))))
            {
                return;
            }
            if (!found.TryGetValue(span.Start, out var word))
            {
                found.Add(span.Start, word = new ContraryWord(span, [], []));
            }
            if (isNoun)
            {
                word.AsNoun.UnionWith(meanings);
            }
            else if (!IsNounOnly(passage, span))
            {
                word.Meanings.UnionWith(meanings);
            }
        }
    }

    /// <summary>A German word with a capital inside a sentence ("unter dem Strich"), or a word that the lexicon has as a noun just as it is written ("en hausse").</summary>
    private static bool IsNounOnly(Passage passage, TextSpan word)
    {
        var at = passage.TokenAt(word.Start);
        var token = passage.Tokens[at];
        if (passage.Language == "de" && at > 0 && char.IsUpper(token.Text[0]) && passage.Tokens[at - 1].Kind != Values.TokenKind.Mark)
        {
            return true;
        }
        var written = ConceptLexicon.Shipped.For(passage.Language)?.Words(WordForms.Of(token.Lower, passage.Language).Light).ToArray().Where(e => e.Written == token.Lower).ToList() ?? [];
        return written.Count > 0 && written.TrueForAll(e => e.Kind == 'n');
    }
}
