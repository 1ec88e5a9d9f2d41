using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Units (sentences or claims) of all articles that say the same thing.</summary>
/// <param name="Cells">One per article: ascending indices of its units, empty where the article does not say it.</param>
/// <param name="Confidence">0 to 1, calibrated; 1 for a bead of one article.</param>
/// <param name="Links">The links inside the bead, strongest first.</param>
public sealed record Bead(ImmutableArray<ImmutableArray<int>> Cells, double Confidence, ImmutableArray<Link> Links);

/// <summary>The one way from units to beads, for claims of articles as for units that are given.</summary>
internal static class Aligner
{
    /// <param name="articles">The vectors of every article's units, the articles in canonical order.</param>
    /// <param name="options">Weights and thresholds.</param>
    /// <param name="cancellationToken">Ends a long alignment.</param>
    /// <returns>Beads in canonical order: by the mean relative position of their units, ties by the first unit. Every unit is in exactly one.</returns>
    public static ImmutableArray<Bead> Align(UnitVector[][] articles, AlignmentOptions options, CancellationToken cancellationToken = default)
    {
        var links = new StoryLinks(articles, options, cancellationToken);
        var groups = BeadBuilder.Build(links, options);
        var describer = new LinkDescriber(links);
        return [.. groups
            .OrderBy(g => g.Average(u => links.UnitCount(u.Article) > 1 ? u.Unit / (links.UnitCount(u.Article) - 1.0) : 0))
            .ThenBy(g => g[0])
            .Select(g => ToBead(g, links, describer))];
    }

    private static Bead ToBead(List<(int Article, int Unit)> group, StoryLinks links, LinkDescriber describer)
    {
        var cells = Enumerable.Range(0, links.ArticleCount)
            .Select(x => group.Where(u => u.Article == x).Select(u => u.Unit).ToImmutableArray()).ToImmutableArray();
        var found = new List<Link>();
        foreach (var (x, u) in group)
        {
            foreach (var (y, v) in group)
            {
                if (x < y && links[x, y].Scores.Find(u, v) is >= 0 and var place && links[x, y].Final[place] > 0)
                {
                    found.Add(describer.Describe(x, u, y, v, place));
                }
            }
        }
        var ordered = found.OrderByDescending(l => l.Confidence).ThenBy(l => (l.A.Article, l.A.Claim, l.B.Article, l.B.Claim)).ToImmutableArray();
        return new Bead(cells, found.Count == 0 ? 1 : found.Average(l => l.Confidence), ordered);
    }
}
