using System.Collections.Immutable;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Learning;

/// <summary>
/// Learns word pairs from rows that people confirmed: words that nothing answers in several of them, always together. Association
/// by log-likelihood ratio (Dunning 1993), each word explained once (competitive linking: Melamed 2000, "Models of translational
/// equivalence among words"), so that what merely stands beside a pair is not paired too.
/// </summary>
public static class PairLearner
{
    /// <param name="rows">In any order.</param>
    /// <param name="known">Dictionaries that need not be learned again; not what was learned before, or it would be forgotten.</param>
    /// <param name="options">Thresholds; null for the usual ones.</param>
    /// <param name="cancellationToken">Ends long learning.</param>
    /// <returns>Ordered by languages and words; the same for the same rows, whatever their order.</returns>
    public static ImmutableArray<LearnedPair> Learn(
        IEnumerable<TaughtRow> rows, DictionaryLayers? known = null, LearningOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= LearningOptions.Default;
        var ordered = rows.OrderBy(r => r.Decision).ToList();
        if (ordered.Count == 0)
        {
            // the dictionaries need not be looked into
            return [];
        }
        var terms = new OpenTerms((known ?? DictionaryLayers.Empty).Lexicon, options);
        var byLanguages = new SortedDictionary<string, Associations>(StringComparer.Ordinal);
        foreach (var row in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var a = 0; a < row.Texts.Length; a++)
            {
                for (var b = a + 1; b < row.Texts.Length; b++)
                {
                    var (x, y) = (row.Texts[a], row.Texts[b]);
                    var languages = x.Language + "\t" + y.Language;
                    if (!byLanguages.TryGetValue(languages, out var associations))
                    {
                        byLanguages[languages] = associations = new Associations(x.Language, y.Language, options);
                    }
                    var (open, other) = terms.Find(x, y);
                    associations.Add(row.Decision, open, other);
                }
            }
        }
        return [.. byLanguages.Values.SelectMany(a => a.Choose())];
    }
}
