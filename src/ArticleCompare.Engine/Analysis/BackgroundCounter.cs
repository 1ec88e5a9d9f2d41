using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Counts in how many units of a text collection each word stands: makes the shipped background counts.</summary>
public sealed class BackgroundCounter
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> units = new(StringComparer.Ordinal);

    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="unit">A sentence.</param>
    public void Add(string language, string unit)
    {
        units[language] = units.GetValueOrDefault(language) + 1;
        if (!counts.TryGetValue(language, out var words))
        {
            counts[language] = words = new(StringComparer.Ordinal);
        }
        foreach (var word in ConceptLexicon.Shipped.AnalyserOf(language).LightStems(unit))
        {
            words[word] = words.GetValueOrDefault(word) + 1;
        }
    }

    /// <summary>Tab-separated lines: language, word (empty for the number of units), units that have it.</summary>
    /// <param name="least">Rarer words are left out.</param>
    public IEnumerable<string> Lines(int least)
    {
        yield return "language\tword\tunits";
        foreach (var (language, words) in counts)
        {
            yield return FormattableString.Invariant($"{language}\t\t{units[language]}");
            foreach (var (word, count) in words.Where(w => w.Value >= least))
            {
                yield return FormattableString.Invariant($"{language}\t{word}\t{count}");
            }
        }
    }
}
