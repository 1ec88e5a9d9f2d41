using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Names;

namespace ArticleCompare.Engine.Ledgers;

/// <summary>A name of a story in all its spellings, and where each article has it.</summary>
/// <param name="Name">The full name that occurs most; else the spelling that does; of equals the longest.</param>
/// <param name="Cells">One per article of the comparison.</param>
public sealed record NameEntry(string Name, ImmutableArray<LedgerCell> Cells);

/// <summary>Every name of a story, by article.</summary>
public static class NameLedger
{
    // A page asks twice, for its answer and when it becomes interactive, and again with every filter; a comparison never changes.
    private static readonly ConditionalWeakTable<Comparison, StrongBox<ImmutableArray<NameEntry>>> known = [];

    /// <summary>
    /// The entries, those with most mentions first. One entry are the same spelling anywhere, spellings that answer each other in a
    /// row (Kiew, Kyiv), and a single name that stands for a full one of the same article (Clark, Jack Clark).
    /// </summary>
    public static ImmutableArray<NameEntry> Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return known.GetValue(comparison, c => new StrongBox<ImmutableArray<NameEntry>>(Make(c))).Value;
    }

    private static ImmutableArray<NameEntry> Make(Comparison comparison)
    {
        var phrases = NamePhrases.Read(comparison);
        var groups = new NameGroups(phrases);
        groups.JoinSpellings();
        groups.JoinShortForms();
        groups.JoinAcrossArticles(comparison);
        return
        [
            .. groups.All()
                .Where(g => IsName(g, comparison))
                .OrderByDescending(g => g.Count).ThenBy(g => g[0].Mention.Row).ThenBy(g => g[0].Article).ThenBy(g => g[0].Mention.Span)
                .Select(g => new NameEntry(Spelling(g, comparison), Ledger.Cells(comparison, g.Select(p => (p.Article, p.Mention))))),
        ];
    }

    // What one article alone has must look more like a name: better no entry than a wrong one.
    private static bool IsName(List<NamePhrase> group, Comparison comparison)
    {
        var article = comparison.Articles[group[0].Article];
        return group.Exists(p => p.Article != group[0].Article)
            || group.Exists(p => p.Words.Any(w => w.Evidence == NameEvidence.Known))
            || (ConceptLexicon.Shipped.For(article.Article.Language) is not null && group.Exists(p => p.IsSure && !IsCapitalOfItsPlace(p, article, group.Count)));
    }

    /// <summary>A single word that begins its sentence; in German also one that stands there once: a noun that the lexicon lacks.</summary>
    private static bool IsCapitalOfItsPlace(NamePhrase phrase, ComparedArticle article, int mentions) =>
        phrase.Words.Length == 1
        && (article.Sentences[article.Claims[phrase.Mention.Claim].Sentence].Span.Start == phrase.Mention.Span.Start
            || (article.Article.Language == "de" && mentions == 1));

    private static string Spelling(List<NamePhrase> group, Comparison comparison) => group
        .GroupBy(p => p.Mention.Span.Slice(comparison.Articles[p.Article].Article.ReadingText), StringComparer.Ordinal)
        .OrderByDescending(g => g.First().Words.Length > 1).ThenByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;
}
