using System.Collections.Immutable;

namespace ArticleCompare.Engine.Lexicon;

/// <summary>The shipped concept tables, one side per language, built when a language is first asked for.</summary>
internal sealed class ConceptLexicon
{
    private readonly ImmutableDictionary<string, Lazy<LanguageLexicon>> languages;

    private ConceptLexicon(List<LexiconRow> rows)
    {
        Rows = rows;
        Related = new RelatedConcepts(rows);
        languages = LexiconRow.Languages.Select((language, column) => (language, column)).ToImmutableDictionary(
            x => x.language,
            x => new Lazy<LanguageLexicon>(() => new LanguageLexicon(x.language, Rows, x.column)));
    }

    public static ConceptLexicon Shipped => shipped.Value;

    private static readonly Lazy<ConceptLexicon> shipped = new(() => new ConceptLexicon(LexiconRow.ReadAll()));

    public IReadOnlyList<LexiconRow> Rows { get; }

    public RelatedConcepts Related { get; }

    /// <summary>The language's side; null for a language the lexicon does not have.</summary>
    public LanguageLexicon? For(string language) => languages.TryGetValue(language, out var side) ? side.Value : null;
}
