using System.Collections.Immutable;
using ArticleCompare.Engine.Decisions;

namespace ArticleCompare.Engine.Learning;

/// <summary>What a person said belongs together, as the learner reads it.</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Texts">What each language says in the row, ordered by language, each once.</param>
public sealed record TaughtRow(int Decision, ImmutableArray<(string Language, string Text)> Texts)
{
    /// <summary>
    /// The rows that people confirmed or put together, in at least two languages. A later decision takes claims away from an earlier
    /// one, as in the table; the same wording counts once, by its oldest decision.
    /// </summary>
    /// <param name="decisions">In any order.</param>
    /// <param name="languageOf">The language of an article's key; null for an article that is gone.</param>
    public static ImmutableArray<TaughtRow> Of(IEnumerable<Decision> decisions, Func<string, string?> languageOf)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(languageOf);
        var taken = new HashSet<ClaimAnchor>();
        var rows = new List<TaughtRow>();
        foreach (var decision in DecisionLog.InForce(decisions).Reverse())
        {
            var row = decision.Content switch
            {
                Confirmed c => c.Row,
                Grouped g => g.Row,
                _ => null,
            };
            var texts = (row?.Claims ?? []).Where(taken.Add)
                .Select(claim => (Language: languageOf(claim.Article), claim.Text))
                .Where(claim => claim.Language is not null)
                .GroupBy(claim => claim.Language!, claim => claim.Text, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, string.Join('\n', g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))))
                .ToImmutableArray();
            if (texts.Length > 1)
            {
                rows.Add(new TaughtRow(decision.Id, texts));
            }
        }
        return [.. rows.OrderBy(r => r.Decision).DistinctBy(r => string.Join('\n', r.Texts))];
    }
}
