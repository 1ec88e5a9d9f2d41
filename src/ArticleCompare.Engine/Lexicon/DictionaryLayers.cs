using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Lexicon;

/// <summary>
/// The word pairs of any number of dictionaries, as layers over the shipped lexicon. A value: equal pairs give the same results,
/// whatever order they came in. Empty, it leaves every result as it is.
/// </summary>
public sealed class DictionaryLayers
{
    private readonly Lazy<ConceptLexicon> lexicon;

    private DictionaryLayers(ImmutableArray<DictionaryPair> pairs)
    {
        Pairs = pairs;
        Hash = pairs.IsEmpty ? "" : StableHash.Name(string.Join('\n', pairs.Select(p =>
            FormattableString.Invariant($"{p.Language}\t{p.Words}\t{p.OtherLanguage}\t{p.OtherWords}\t{p.Weight:R}\t{p.Source}"))));
        lexicon = new(() => Pairs.IsEmpty ? ConceptLexicon.Shipped : ConceptLexicon.With(Pairs));
    }

    public static DictionaryLayers Empty { get; } = new([]);

    /// <summary>Every pair once, its sides in order, with the greatest weight that a dictionary gives it; ordered.</summary>
    public ImmutableArray<DictionaryPair> Pairs { get; }

    /// <summary>Names the content; empty for no pairs.</summary>
    public string Hash { get; }

    internal ConceptLexicon Lexicon => lexicon.Value;

    /// <param name="pairs">In any order; the same words may come more than once.</param>
    /// <exception cref="ArgumentException">A pair without words or language, or with a weight that is not above 0 and at most 1.</exception>
    public static DictionaryLayers Of(IEnumerable<DictionaryPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var ordered = pairs.Select(Checked)
            .GroupBy(p => (p.Language, p.Words, p.OtherLanguage, p.OtherWords))
            .Select(g => g.OrderByDescending(p => p.Weight).ThenBy(p => p.Source, StringComparer.Ordinal).First())
            .OrderBy(p => p.Language, StringComparer.Ordinal).ThenBy(p => p.Words, StringComparer.Ordinal)
            .ThenBy(p => p.OtherLanguage, StringComparer.Ordinal).ThenBy(p => p.OtherWords, StringComparer.Ordinal)
            .ToImmutableArray();
        return ordered.IsEmpty ? Empty : new DictionaryLayers(ordered);
    }

    private static DictionaryPair Checked(DictionaryPair pair)
    {
        var ordered = pair.InOrder();
        return ordered.Words.Length > 0 && ordered.OtherWords.Length > 0 && ordered.Language.Length > 0 && ordered.OtherLanguage.Length > 0 && ordered.Weight is > 0 and <= 1
            ? ordered
            : throw new ArgumentException($"'{pair.Words}' = '{pair.OtherWords}' with weight {FormattableString.Invariant($"{pair.Weight}")} is no word pair.", nameof(pair));
    }
}
