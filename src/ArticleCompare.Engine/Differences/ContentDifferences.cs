using System.Collections.Immutable;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Words of content that stand in the same place and mean other things: energy here, resources there. Told only in well-aligned rows,
/// for words that the lexicon knows, and where at least two articles agree on one of them, so that it is not one translator's synonym.
/// </summary>
internal static class ContentDifferences
{
    private const double LeastCoverage = 0.4;
    private const double SureAlignment = 0.9;
    private const int Surroundings = 4;
    private const int MostMeanings = 3;

    /// <summary>What stands for many narrower words, in English: "l'établissement" for the hospital, "film" for the drama.</summary>
    private static readonly HashSet<string> Broad =
        ["establishment", "institution", "facility", "company", "firm", "group", "organisation", "authority", "place", "site", "area", "region", "building",
            "film", "work", "event", "product", "item", "thing", "person", "man", "woman", "people", "vehicle", "animal", "plant", "material", "part", "project"];

    public static IEnumerable<Difference> Find(RowContext context)
    {
        if (context.Passages.Length < 3 || context.IsTitle || context.Alignment < SureAlignment || context.Pairs().Average(p => p.Coverage) < LeastCoverage)
        {
            yield break;
        }
        var groups = Groups(context).OrderByDescending(g => g.Count).ThenBy(g => g.Min(m => m.Passage.Article)).ThenBy(g => g.Min(m => m.Span.Start)).ToList();
        foreach (var group in groups.Where(g => g.Count >= 2))
        {
            var other = groups.Find(g => Excludes(context, group, g));
            if (other is null || (other.Count == 1 && IsBroad(other[0])) || (other.Count == group.Count && groups.IndexOf(other) < groups.IndexOf(group)))
            {
                continue;
            }
            var said = group.Concat(other).ToList();
            yield return SideBuilder.Build(
                DifferenceKind.Content,
                other.Count > 1 ? 0.6 : 0.5,
                said.Select(m => new Statement(m.Passage.Article, Name(group.Contains(m) ? group : other), m.Span)),
                context);
            yield break;
        }
    }

    private static bool IsBroad(Mention mention) => Broad.Overlaps(Antonyms.InEnglish(Word(mention), mention.Passage.Language, "n"));

    private readonly record struct Mention(Passage Passage, TextSpan Span);

    private static string Name(List<Mention> group)
    {
        var first = group.OrderBy(m => m.Passage.Article).First();
        return first.Span.Slice(first.Passage.Text);
    }

    /// <summary>No article has both words, and they stand among the same words.</summary>
    private static bool Excludes(RowContext context, List<Mention> group, List<Mention> other) =>
        !ReferenceEquals(group, other)
        && !group.Exists(m => other.Exists(o => o.Passage == m.Passage))
        && group.Count + other.Count == context.Passages.Length
        && group.TrueForAll(m => other.TrueForAll(o => Shared(context, m, o) >= 2 && !IsAnswered(context, m, o.Passage) && !IsAnswered(context, o, m.Passage) && !RelatedWords.AreRelated(Word(m), m.Passage.Language, Word(o), o.Passage.Language)));

    private static string Word(Mention mention) => mention.Passage.Tokens[mention.Passage.TokenAt(mention.Span.Start)].Lower;

    /// <summary>Of a compound one part may be answered and the other not: Energiebedarf, besoin en ressources.</summary>
    private static bool IsAnswered(RowContext context, Mention mention, Passage other) =>
        !IsCompound(mention) && context.Pair(mention.Passage, other).IsAnswered(mention.Passage, mention.Span);

    private static bool IsCompound(Mention mention) =>
        mention.Passage.Language == "de" && ConceptLexicon.Shipped.For("de") is { } lexicon
        && lexicon.Words(WordForms.Of(Word(mention), "de").Light).IsEmpty && Analysis.CompoundSplitter.Split(Word(mention), lexicon).Count > 0;

    private static int Shared(RowContext context, Mention x, Mention y)
    {
        var pair = context.Pair(x.Passage, y.Passage);
        return pair.A == x.Passage ? pair.SharedSurroundings(x.Span, y.Span, Surroundings) : pair.SharedSurroundings(y.Span, x.Span, Surroundings);
    }

    /// <summary>The known nouns of all passages, those together that mean the same.</summary>
    private static List<List<Mention>> Groups(RowContext context)
    {
        var groups = new List<List<Mention>>();
        foreach (var passage in context.Passages)
        {
            foreach (var span in passage.ContentWords.Where(s => IsKnownNoun(passage, s)))
            {
                var mention = new Mention(passage, span);
                var same = groups.Find(g => g.Exists(m => m.Passage != passage && Means(context, m, mention)));
                if (same is null)
                {
                    groups.Add([mention]);
                }
                else if (!same.Exists(m => m.Passage == passage))
                {
                    same.Add(mention);
                }
            }
        }
        return groups;
    }

    private static bool Means(RowContext context, Mention x, Mention y) =>
        context.Pair(x.Passage, y.Passage).Counterparts(x.Passage, x.Span).Any(c => c.Overlaps(y.Span));

    /// <summary>A noun that the lexicon knows and that is hardly anything else: no verb, no unit, no word of a dozen meanings.</summary>
    private static bool IsKnownNoun(Passage passage, TextSpan span)
    {
        if (ConceptLexicon.Shipped.For(passage.Language) is not { } lexicon
            || passage.Names.Any(n => n.Span == span) || passage.Values.Any(v => v.Span.Overlaps(span)))
        {
            return false;
        }
        var at = passage.TokenAt(span.Start);
        var word = passage.Tokens[at].Lower;
        if (passage.Tokens[at].Hyphenated || (at + 1 < passage.Tokens.Length && passage.Tokens[at + 1].Hyphenated))
        {
            // a part of another word: mi-journée
            return false;
        }
        var light = WordForms.Of(word, passage.Language).Light;
        var concepts = new List<int>(MostMeanings);
        return IsNoun(light) && WordForms.Alternates(word, passage.Language).TrueForAll(IsNoun)
            && (concepts.Count > 0 || (passage.Language == "de" && Analysis.CompoundSplitter.Split(word, lexicon).Count > 0));

        bool IsNoun(string form)
        {
            foreach (var entry in lexicon.Words(form))
            {
                if (entry.Kind != 'n')
                {
                    return false;
                }
                if (!concepts.Contains(entry.Concept))
                {
                    concepts.Add(entry.Concept);
                }
            }
            return concepts.Count <= MostMeanings;
        }
    }
}
