using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Puts what a person does in the table into decisions. Rows and claims are those of the table as shown.</summary>
public static class Decide
{
    public static Confirmed Confirm(Comparison shown, Row row) => new(Anchor(shown, RowShaper.Claims(row)));

    /// <summary>All claims of these rows become one row.</summary>
    public static Grouped Merge(Comparison shown, IEnumerable<Row> rows) => new(GroupingKind.Merged, Anchor(shown, rows.SelectMany(RowShaper.Claims)));

    /// <summary>These claims leave their row and become a row of their own.</summary>
    public static Grouped Split(Comparison shown, IEnumerable<ClaimRef> claims) => new(GroupingKind.Split, Anchor(shown, claims));

    /// <summary>These claims leave their rows and join another.</summary>
    public static Grouped Move(Comparison shown, IEnumerable<ClaimRef> claims, Row to) => new(GroupingKind.Moved, Anchor(shown, claims.Concat(RowShaper.Claims(to))));

    /// <summary>A claim says the same as those of a row: it leaves its own and joins that.</summary>
    public static Grouped Link(Comparison shown, ClaimRef claim, Row to) => new(GroupingKind.Linked, Anchor(shown, RowShaper.Claims(to).Append(claim)));

    /// <summary>A claim does not belong in its row: it stands alone.</summary>
    public static Grouped Unlink(Comparison shown, ClaimRef claim) => new(GroupingKind.Unlinked, Anchor(shown, [claim]));

    /// <param name="shown">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="difference">Index into the row's differences.</param>
    /// <param name="scope">How far the dismissal reaches.</param>
    /// <exception cref="ArgumentException">The scope is a pair of words and the difference is not about one; see <see cref="WordPairs.Of"/>.</exception>
    public static Dismissed Dismiss(Comparison shown, Row row, int difference, DismissalScope scope)
    {
        ArgumentNullException.ThrowIfNull(row);
        var what = row.Differences[difference];
        var words = scope == DismissalScope.WordPair
            ? WordPairs.Of(what, shown) ?? throw new ArgumentException("The difference is not between two words.", nameof(scope))
            : null;
        return new Dismissed(scope, what.Kind, what.Key, Anchor(shown, RowShaper.Claims(row)), words);
    }

    public static Commented Comment(Comparison shown, Row row, string text) => new(Anchor(shown, RowShaper.Claims(row)), text);

    private static RowAnchor Anchor(Comparison shown, IEnumerable<ClaimRef> claims)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var finder = new ClaimFinder(shown);
        return new RowAnchor(
            [.. shown.Articles.Select(a => a.Article.Key)],
            [.. claims.Distinct().OrderBy(c => c.Article).ThenBy(c => c.Claim).Select(finder.Anchor)]);
    }
}
