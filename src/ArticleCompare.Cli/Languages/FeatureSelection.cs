using ArticleCompare.Engine.Languages.Detection;

namespace ArticleCompare.Cli.Languages;

/// <summary>Chooses the features of a model: what marks one language against all, and against each of the languages nearest to it.</summary>
internal static class FeatureSelection
{
    private const int Nearest = 4;

    /// <param name="texts">Evidence words of each language's lines.</param>
    /// <param name="budget">How many features each language may choose against all others.</param>
    public static List<string> Select(IReadOnlyList<List<string>> texts, int budget)
    {
        var shares = texts.Select(Shares).ToArray();
        var mean = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (feature, share) in shares.SelectMany(s => s))
        {
            mean[feature] = mean.GetValueOrDefault(feature) + share / shares.Length;
        }
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        for (var l = 0; l < shares.Length; l++)
        {
            chosen.UnionWith(Top(shares[l], f => mean[f], budget));
            foreach (var near in Enumerable.Range(0, shares.Length).Where(k => k != l)
                .OrderByDescending(k => Similarity(shares[l], shares[k])).ThenBy(k => k).Take(Nearest))
            {
                chosen.UnionWith(Top(shares[l], f => shares[near].GetValueOrDefault(f, 1e-7), budget / 4));
            }
        }
        return [.. chosen.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Top(Dictionary<string, double> shares, Func<string, double> other, int count) =>
        shares.Select(s => (Feature: s.Key, Score: s.Value * Math.Log(s.Value / other(s.Key))))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Feature, StringComparer.Ordinal).Take(count).Select(s => s.Feature);

    private static double Similarity(Dictionary<string, double> a, Dictionary<string, double> b) =>
        a.Sum(s => Math.Min(s.Value, b.GetValueOrDefault(s.Key)));

    /// <summary>How often each feature stands, as a share of all; features that stand once are left out.</summary>
    private static Dictionary<string, double> Shares(List<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var total = 0;
        foreach (var text in texts)
        {
            LanguageFeatures.ForEach(text, feature =>
            {
                total++;
                lookup.TryGetValue(feature, out var count);
                lookup[feature] = count + 1;
            });
        }
        return counts.Where(c => c.Value > 1).ToDictionary(c => c.Key, c => (double)c.Value / total, StringComparer.Ordinal);
    }
}
