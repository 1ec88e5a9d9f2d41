using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Says of a row what people decided about it.</summary>
internal static class RowStates
{
    public static RowState Of(DecidedRow row, Comparison comparison, IReadOnlyList<PlacedDecision> placed)
    {
        var claims = DecidedRows.Claims(row.Row).ToHashSet();
        var about = placed.Where(p => p.Claims.Overlaps(claims)).ToList();
        var dismissals = row.Row.Differences.Select(d => Dismissal(d, comparison, placed, about)).ToImmutableArray();
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

    private static int? Dismissal(Difference difference, Comparison comparison, IReadOnlyList<PlacedDecision> placed, List<PlacedDecision> about) =>
        placed.FirstOrDefault(p => p.Decision.Content is Dismissed d && d.Kind == difference.Kind && d.Scope switch
        {
            DismissalScope.Row => d.Key == difference.Key && about.Contains(p),
            DismissalScope.Story => d.Key == difference.Key,
            DismissalScope.WordPair => d.Words is not null && d.Words == WordPairs.Of(difference, comparison),
            _ => false,
        })?.Decision.Id;
}
