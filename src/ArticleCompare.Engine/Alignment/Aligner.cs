using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Units (claims, sentences, or the units of <see cref="UnitAligner"/>) of all articles that say the same thing.</summary>
/// <param name="Cells">One per article: ascending indices of its units, empty where the article does not say it.</param>
/// <param name="Confidence">0 to 1, calibrated; 1 for a bead of one article.</param>
/// <param name="Links">The links inside the bead, strongest first.</param>
public sealed record Bead(ImmutableArray<ImmutableArray<int>> Cells, double Confidence, ImmutableArray<Link> Links);

/// <summary>An article as the aligner reads it.</summary>
/// <param name="Pieces">Its claims, or the sentences of its units, in text order.</param>
/// <param name="Parents">Parallel: the sentence of each claim, or the unit of each sentence; ascending.</param>
internal sealed record ArticleVectors(UnitVector[] Pieces, int[] Parents);

/// <summary>The one way from units to beads, for claims of articles as for units that are given.</summary>
internal static class Aligner
{
    /// <param name="articles">The pieces of every article, the articles in canonical order.</param>
    /// <param name="options">Weights and thresholds.</param>
    /// <param name="lexicon">That the pieces were analysed with.</param>
    /// <param name="cancellationToken">Ends a long alignment.</param>
    /// <returns>Beads in canonical order: by the mean relative position of their units, ties by the first unit. Every unit is in exactly one.</returns>
    public static ImmutableArray<Bead> Align(ArticleVectors[] articles, AlignmentOptions options, ConceptLexicon lexicon, CancellationToken cancellationToken = default)
    {
        var links = new StoryLinks(SharedFeatures.Of(articles), options, cancellationToken);
        var groups = links.ArticleCount == 2 && links[0, 1].Order.Agreement >= options.SameOrder
            ? Path(links, options)
            : BeadBuilder.Build(links, options);
        var describer = new LinkDescriber(links, lexicon);
        return [.. groups
            .OrderBy(g => g.Average(u => links.UnitCount(u.Article) > 1 ? u.Unit / (links.UnitCount(u.Article) - 1.0) : 0))
            .ThenBy(g => g[0])
            .Select(g => ToBead(g, links, describer))];
    }

    /// <summary>Two translations in the same order: the monotone path decides what belongs together.</summary>
    private static List<List<(int Article, int Unit)>> Path(StoryLinks links, AlignmentOptions options)
    {
        var a = links.Parents(0);
        var b = links.Parents(1);
        var band = new Band(Anchors(links[0, 1].Order.Chain, a.Starts, b.Starts), a.Units.Length, b.Units.Length, options.PathMargin);
        var groups = new List<List<(int, int)>>();
        foreach (var bead in MonotoneSearch.Find(a.Units, b.Units, band, options).SelectMany(bead => Omissions.Split(bead, links, a, b, options)))
        {
            if (bead.CountA > 0 && bead.CountB > 0)
            {
                groups.Add([.. Pieces(0, a.Starts, bead.A, bead.CountA), .. Pieces(1, b.Starts, bead.B, bead.CountB)]);
                continue;
            }
            // units left alone stay apart
            groups.AddRange(Enumerable.Range(bead.A, bead.CountA).Select(u => Pieces(0, a.Starts, u, 1).ToList()));
            groups.AddRange(Enumerable.Range(bead.B, bead.CountB).Select(u => Pieces(1, b.Starts, u, 1).ToList()));
        }
        return groups;
    }

    /// <summary>The pairs of units that hold the anchors among the pieces, ascending on both sides.</summary>
    private static List<(int A, int B)> Anchors(List<(int A, int B)> chain, int[] startsA, int[] startsB)
    {
        var anchors = new List<(int A, int B)>();
        foreach (var (a, b) in chain)
        {
            var anchor = (A: UnitOf(a, startsA), B: UnitOf(b, startsB));
            if (anchors.Count == 0 || anchor.A > anchors[^1].A && anchor.B > anchors[^1].B)
            {
                anchors.Add(anchor);
            }
        }
        return anchors;
    }

    private static int UnitOf(int piece, int[] starts) => Array.BinarySearch(starts, piece) is var at && at >= 0 ? at : ~at - 1;

    private static IEnumerable<(int Article, int Unit)> Pieces(int article, int[] starts, int first, int count) =>
        Enumerable.Range(starts[first], starts[first + count] - starts[first]).Select(piece => (article, piece));

    private static Bead ToBead(List<(int Article, int Unit)> group, StoryLinks links, LinkDescriber describer)
    {
        var cells = Enumerable.Range(0, links.ArticleCount)
            .Select(x => group.Where(u => u.Article == x).Select(u => u.Unit).ToImmutableArray()).ToImmutableArray();
        var found = new List<Link>();
        foreach (var (x, u) in group)
        {
            foreach (var (y, v) in group)
            {
                if (x < y && links[x, y].Scores.Find(u, v) is >= 0 and var place && links.Joining(x, y, place) > 0)
                {
                    found.Add(describer.Describe(x, u, y, v, place));
                }
            }
        }
        var ordered = found.OrderByDescending(l => l.Confidence).ThenBy(l => (l.A.Article, l.A.Claim, l.B.Article, l.B.Claim)).ToImmutableArray();
        return new Bead(cells, found.Count == 0 ? 1 : found.Average(l => l.Confidence), ordered);
    }
}
