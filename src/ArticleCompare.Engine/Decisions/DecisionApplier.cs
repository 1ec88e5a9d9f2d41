using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Applies people's decisions to what the engine found.</summary>
public static class DecisionApplier
{
    /// <summary>
    /// Rows a person confirmed or grouped stand as they were decided; the rest is the engine's. A decided row is reopened, with the
    /// reason, when the text of one of its claims changed or a new article joined it. Without decisions the rows come back as they are.
    /// </summary>
    /// <param name="comparison">As the engine made it.</param>
    /// <param name="decisions">In any order; those about other articles have no effect.</param>
    public static DecidedComparison Apply(Comparison comparison, IEnumerable<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(decisions);
        var inForce = DecisionLog.InForce(decisions);
        if (inForce.IsEmpty)
        {
            return new DecidedComparison(comparison, [.. comparison.Rows.Select(_ => RowState.Untouched)], []);
        }
        var finder = new ClaimFinder(comparison);
        var unplaced = ImmutableArray.CreateBuilder<int>();
        var placed = new List<PlacedDecision>();
        foreach (var decision in inForce)
        {
            var place = PlacedDecision.Place(decision, finder);
            placed.Add(place);
            if (place.Claims.Count == 0 && place.Changed.Count > 0)
            {
                unplaced.Add(decision.Id);
            }
        }
        var rows = DecidedRows.Build(comparison, placed);
        var states = new RowStates(comparison, placed);
        return new DecidedComparison(
            new Comparison(comparison.Articles, [.. rows.Select(r => r.Row)]) { Dictionaries = comparison.Dictionaries },
            [.. rows.Select(states.Of)],
            unplaced.ToImmutable());
    }
}

/// <summary>A decision with its claims found again.</summary>
/// <param name="Claims">The claims it speaks of.</param>
/// <param name="Scope">Indices of the articles it was made with.</param>
/// <param name="Changed">Indices of the articles in which one of its claims was not found again.</param>
internal sealed record PlacedDecision(Decision Decision, HashSet<ClaimRef> Claims, HashSet<int> Scope, HashSet<int> Changed)
{
    public bool Shapes => Decision.Content is Confirmed or Grouped;

    public static PlacedDecision Place(Decision decision, ClaimFinder finder)
    {
        var row = decision.Content switch
        {
            Confirmed c => c.Row,
            Grouped g => g.Row,
            Dismissed d => d.Row,
            Commented c => c.Row,
            _ => throw new ArgumentException($"{decision.Content.GetType().Name} stands in no row.", nameof(decision)),
        };
        var place = new PlacedDecision(decision, [], [.. row.Articles.Select(finder.Article).OfType<int>()], []);
        foreach (var anchor in row.Claims)
        {
            var found = finder.Find(anchor);
            place.Claims.UnionWith(found);
            if (found.IsEmpty && finder.Article(anchor.Article) is { } article)
            {
                place.Changed.Add(article);
            }
        }
        return place;
    }
}
