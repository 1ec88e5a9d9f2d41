using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Says of a row what people decided about it.</summary>
internal sealed class RowStates
{
    private readonly Comparison comparison;
    private readonly ILookup<ClaimRef, PlacedDecision> byClaim;
    private readonly Dictionary<(DifferenceKind, string), int> inStory = [];
    private readonly Dictionary<(DifferenceKind, WordPair), int> everywhere = [];

    /// <param name="comparison">The comparison.</param>
    /// <param name="placed">The decisions in force, oldest first.</param>
    public RowStates(Comparison comparison, IReadOnlyList<PlacedDecision> placed)
    {
        this.comparison = comparison;
        byClaim = placed.SelectMany(p => p.Claims.Select(c => (Claim: c, Decision: p))).ToLookup(p => p.Claim, p => p.Decision);
        foreach (var decision in placed)
        {
            switch (decision.Decision.Content)
            {
                case Dismissed { Scope: DismissalScope.Story } d:
                    inStory.TryAdd((d.Kind, d.Key), decision.Decision.Id);
                    break;
                case Dismissed { Scope: DismissalScope.WordPair, Words: { } words } d:
                    everywhere.TryAdd((d.Kind, words), decision.Decision.Id);
                    break;
            }
        }
    }

    public RowState Of(DecidedRow row)
    {
        var about = RowShaper.Claims(row.Row).SelectMany(c => byClaim[c]).Distinct().OrderBy(p => p.Decision.Id).ToList();
        var dismissals = row.Row.Differences.Select(d => Dismissal(d, about)).ToImmutableArray();
        var state = RowState.Untouched with
        {
            IsGrouped = row.ShapedBy?.Decision.Content is Grouped,
            Dismissals = dismissals.Any(d => d is not null) ? dismissals : [],
            Comments = [.. about.Where(p => p.Decision.Content is Commented)
                .Select(p => new Comment(p.Decision.Id, p.Decision.At, p.Decision.Who, ((Commented)p.Decision.Content).Text))],
            Decisions = [.. about.Select(p => p.Decision.Id)],
        };
        return row.ShapedBy switch
        {
            null => state,
            { Changed.Count: > 0 } changed => state with { Status = RowStatus.Reopened, Reason = ReopenReason.TextChanged, ReasonArticles = [.. changed.Changed.Order()] },
            _ when !row.Joined.IsEmpty => state with { Status = RowStatus.Reopened, Reason = ReopenReason.ArticleAdded, ReasonArticles = row.Joined },
            { Decision.Content: Confirmed } => state with { Status = RowStatus.Confirmed },
            _ => state,
        };
    }

    private int? Dismissal(Difference difference, List<PlacedDecision> about) =>
        about.FirstOrDefault(p => p.Decision.Content is Dismissed { Scope: DismissalScope.Row } d && d.Kind == difference.Kind && d.Key == difference.Key) is { } here ? here.Decision.Id
        : inStory.TryGetValue((difference.Kind, difference.Key), out var story) ? story
        : everywhere.Count > 0 && WordPairs.Of(difference, comparison) is { } words && everywhere.TryGetValue((difference.Kind, words), out var pair) ? pair
        : null;
}
