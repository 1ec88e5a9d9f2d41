using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Engine.Comparing;

/// <summary>How much of the story an article shares with the others.</summary>
/// <param name="Shared">Share of its claims that another article has too, 0 to 1.</param>
/// <param name="Order">How far the shared claims keep the order of the other articles: Kendall's tau, -1 to 1; 1 where fewer than three are shared.</param>
/// <param name="Alike">How much of the words of linked claims the other article answers, on average, in the article where it is most: 0 to 1; 1 where nothing is shared.</param>
public sealed record ArticleShare(double Shared, double Order, double Alike = 1)
{
    /// <summary>Few shared claims, in an order of its own or in its own words: not a translation but its own report. What it lacks is no omission.</summary>
    public bool IsOwnReport => Shared < 0.4 || (Shared < 0.7 && (Order < 0.5 || Alike < 0.45));
}

/// <summary>Measures what articles share from the rows.</summary>
internal static class Coverage
{
    /// <summary>One per article, in their order.</summary>
    public static ImmutableArray<ArticleShare> Of(int articles, ImmutableArray<ImmutableArray<ImmutableArray<int>>> rows, IEnumerable<Link> links)
    {
        var pairs = links.GroupBy(l => (A: l.A.Article, B: l.B.Article)).Select(g => (g.Key.A, g.Key.B, Alike: g.Average(l => l.Parts.Coverage))).ToList();
        return [.. Enumerable.Range(0, articles).Select(a => Of(a, articles, rows, pairs.Where(p => p.A == a || p.B == a).Select(p => p.Alike).DefaultIfEmpty(1).Max()))];
    }

    private static ArticleShare Of(int article, int articles, ImmutableArray<ImmutableArray<ImmutableArray<int>>> rows, double alike)
    {
        var own = rows.Where(r => !r[article].IsEmpty).ToList();
        var shared = own.Where(r => r.Count(c => !c.IsEmpty) > 1).ToList();
        var claims = own.Sum(r => r[article].Length);
        var orders = Enumerable.Range(0, articles).Where(b => b != article)
            .Select(b => Tau([.. shared.Where(r => !r[b].IsEmpty).Select(r => (r[article][0], r[b][0]))]))
            .OfType<double>().ToList();
        return new ArticleShare(claims == 0 ? 0 : shared.Sum(r => r[article].Length) / (double)claims, orders.Count == 0 ? 1 : orders.Max(), alike);
    }

    /// <summary>Kendall's rank correlation; null for fewer than three pairs.</summary>
    private static double? Tau(ImmutableArray<(int X, int Y)> pairs)
    {
        if (pairs.Length < 3)
        {
            return null;
        }
        // every claim stands in one row, so no two pairs have a side in common
        var turned = Order.Inversions([.. pairs.OrderBy(p => p.X).Select(p => p.Y)]);
        return 1 - 4.0 * turned / ((double)pairs.Length * (pairs.Length - 1));
    }
}
