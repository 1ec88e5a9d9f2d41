using System.Collections.Frozen;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Differences;

/// <summary>Words that say the opposite, in any two languages of the lexicon: "slow down" and "sich beschleunigen". From <c>Lists/antonyms.tsv</c>.</summary>
internal static class Antonyms
{
    private static readonly int English = Array.IndexOf(LexiconRow.Languages, "en");

    private static readonly Lazy<FrozenSet<(string, string)>> Pairs = new(() => Load(_ => true));

    private static readonly Lazy<FrozenSet<(string, string)>> SurePairs = new(() => Load(sure => sure == "yes"));

    private static readonly Lazy<FrozenSet<(string, string)>> NounPairs = new(() => Load(sure => sure == "noun"));

    private static readonly Lazy<FrozenSet<string>> WithContrary = new(() => SurePairs.Value.Select(p => p.Item1).ToFrozenSet(StringComparer.Ordinal));

    private static FrozenSet<(string, string)> Load(Func<string, bool> isMeant) => FactList.Rows("antonyms").Where(row => isMeant(row["sure"]))
        .SelectMany(row => row.Items("one").SelectMany(a => row.Items("other").SelectMany(b => new[] { (a, b), (b, a) }))).ToFrozenSet();

    /// <param name="a">Lower case.</param>
    /// <param name="languageA">ISO 639-1.</param>
    /// <param name="b">Lower case.</param>
    /// <param name="languageB">ISO 639-1.</param>
    public static bool AreOpposite(string a, string languageA, string b, string languageB)
    {
        var left = InEnglish(a, languageA);
        return left.Count > 0 && InEnglish(b, languageB) is var right && right.Any(y => left.Any(x => Pairs.Value.Contains((x, y))));
    }

    /// <summary>Whether two words contradict each other by themselves: "rise" and "sinken", but not "remain" and "partir".</summary>
    /// <param name="left">What one word means, by <see cref="InEnglish"/>.</param>
    /// <param name="right">What another one means.</param>
    public static bool Contradict(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        left.Count > 0 && right.Any(y => left.Any(x => SurePairs.Value.Contains((x, y))));

    /// <summary>Whether two words have a contrary in common: "fall" and "lose", which both contradict "rise".</summary>
    public static bool AreAllied(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        left.Overlaps(right) || SurePairs.Value.Any(p => left.Contains(p.Item1) && right.Any(y => SurePairs.Value.Contains((y, p.Item2))));

    /// <summary>Whether two nouns exclude each other: "mother" and "père", "profit" and "Verlust".</summary>
    public static bool Exclude(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        left.Count > 0 && right.Any(y => left.Any(x => NounPairs.Value.Contains((x, y))));

    /// <summary>What a row of the lexicon says in English, of that only what has a contrary of its kind; null where nothing has.</summary>
    public static string[]? OfConcept(int concept) => concept < ByConcept.Value.Length ? ByConcept.Value[concept] : null;

    public static bool IsNoun(int concept) => ConceptLexicon.Shipped.Rows[concept].Kind == 'n';

    private static readonly Lazy<string[]?[]> ByConcept = new(() =>
    {
        var nouns = NounPairs.Value.Select(p => p.Item1).ToFrozenSet(StringComparer.Ordinal);
        return [.. ConceptLexicon.Shipped.Rows.Select(row =>
        {
            var wanted = row.Kind == 'n' ? nouns : row.Kind is 'v' or 'a' or 'r' ? WithContrary.Value : FrozenSet<string>.Empty;
            var known = row.Cells[English].Split('|').Select(w => w.TrimStart('~').ToLowerInvariant()).Where(wanted.Contains).ToArray();
            return known.Length > 0 ? known : null;
        })];
    });

    /// <summary>Whether a verb or adjective has words that contradict it by themselves.</summary>
    /// <param name="word">Lower case.</param>
    /// <param name="language">ISO 639-1.</param>
    public static bool HasContrary(string word, string language) => InEnglish(word, language, "va").Overlaps(WithContrary.Value);

    /// <summary>What the rows of the lexicon that have the word say in English.</summary>
    /// <param name="word">Lower case.</param>
    /// <param name="language">ISO 639-1.</param>
    /// <param name="kinds">Only rows of these kinds of words; empty for any.</param>
    public static HashSet<string> InEnglish(string word, string language, string kinds = "")
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (ConceptLexicon.Shipped.For(language) is { } lexicon)
        {
            foreach (var form in WordForms.Alternates(word, language).Prepend(WordForms.Of(word, language).Light))
            {
                foreach (var entry in lexicon.Words(form))
                {
                    if (kinds.Length > 0 && !kinds.Contains(entry.Kind, StringComparison.Ordinal))
                    {
                        continue;
                    }
                    found.UnionWith(ConceptLexicon.Shipped.Rows[entry.Concept].Cells[English].Split('|').Select(w => w.TrimStart('~').ToLowerInvariant()));
                }
            }
        }
        return found;
    }
}
