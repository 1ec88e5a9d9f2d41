using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Lexicon;

/// <summary>The shipped concept tables, perhaps with word pairs of dictionaries over them: one side per language, built when a language is first asked for.</summary>
internal sealed class ConceptLexicon
{
    private static readonly Lazy<ConceptLexicon> shipped = new(() => new ConceptLexicon(LexiconRow.ReadAll()));

    private readonly ImmutableDictionary<string, Lazy<LanguageLexicon>> languages;
    private readonly ConcurrentDictionary<string, WordAnalyser> analysers = new(StringComparer.Ordinal);
    private readonly RelatedConcepts related;
    private readonly ImmutableArray<DictionaryPair> pairs = [];

    private ConceptLexicon(List<LexiconRow> rows)
    {
        Rows = rows;
        related = new RelatedConcepts(rows);
        languages = Sides(LexiconRow.Languages);
    }

    private ConceptLexicon(ConceptLexicon under, ImmutableArray<DictionaryPair> pairs)
    {
        Rows = under.Rows;
        related = under.related;
        this.pairs = pairs;
        languages = Sides(LexiconRow.Languages.Concat(pairs.SelectMany(p => (string[])[p.Language, p.OtherLanguage])));
    }

    public static ConceptLexicon Shipped => shipped.Value;

    /// <summary>The shipped tables and every pair that they do not have already, each a concept of its own behind the rows.</summary>
    public static ConceptLexicon With(ImmutableArray<DictionaryPair> pairs) => new(Shipped, [.. pairs.Where(p => !Shipped.Has(p))]);

    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <summary>The language's side; null for a language the lexicon does not have.</summary>
    public LanguageLexicon? For(string language) => languages.TryGetValue(language, out var side) ? side.Value : null;

    /// <param name="language">ISO 639-1; one that the lexicon lacks is compared by spelling, numbers and sound.</param>
    public WordAnalyser AnalyserOf(string language) => analysers.GetOrAdd(language, l => new WordAnalyser(l, this));

    /// <summary>Concepts of almost the same meaning; none for the word pairs of dictionaries.</summary>
    public ReadOnlySpan<int> RelatedTo(int concept) => concept < Rows.Count ? related.Of(concept) : [];

    /// <summary>The word pair that a concept stands for; null for a row of the tables.</summary>
    public DictionaryPair? PairOf(int concept) => concept < Rows.Count ? null : pairs[concept - Rows.Count];

    /// <summary>Whether a row has both sides of a pair.</summary>
    private bool Has(DictionaryPair pair) =>
        For(pair.Language) is { } side && For(pair.OtherLanguage) is { } other && side.ConceptsOf(pair.Words).Overlaps(other.ConceptsOf(pair.OtherWords));

    private ImmutableDictionary<string, Lazy<LanguageLexicon>> Sides(IEnumerable<string> of) => of.Distinct(StringComparer.Ordinal)
        .ToImmutableDictionary(language => language, language => new Lazy<LanguageLexicon>(() => Build(language)), StringComparer.Ordinal);

    private LanguageLexicon Build(string language)
    {
        var side = new LanguageLexicon(language);
        if (Array.IndexOf(LexiconRow.Languages, language) is >= 0 and var column)
        {
            side.File(Rows, column);
        }
        side.File(pairs, Rows.Count);
        return side;
    }
}
