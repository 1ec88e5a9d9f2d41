using System.Collections.Immutable;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Reads beads of pieces (claims, or sentences of a unit) as rows of what the pieces belong to (sentences, or units).</summary>
internal static class Projection
{
    /// <summary>
    /// One row for every different set of parents. A row that says less than another one (all its cells are in the other's) is left out:
    /// it is a piece that found no partner of its own beside one that did.
    /// </summary>
    public static ImmutableArray<Bead> ToParents(ImmutableArray<Bead> beads, ArticleVectors[] articles)
    {
        var rows = new List<Bead>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bead in beads)
        {
            var cells = bead.Cells.Select((cell, a) => cell.Select(p => articles[a].Parents[p]).Distinct().ToImmutableArray()).ToImmutableArray();
            if (seen.Add(string.Join('|', cells.Select(c => string.Join(',', c)))))
            {
                rows.Add(bead with { Cells = cells, Links = Parents(bead.Links, articles) });
            }
        }
        return [.. rows.Where(row => !rows.Any(other => other != row && SaysLess(row, other)))];
    }

    private static bool SaysLess(Bead row, Bead other)
    {
        for (var a = 0; a < row.Cells.Length; a++)
        {
            foreach (var unit in row.Cells[a])
            {
                if (!other.Cells[a].Contains(unit))
                {
                    return false;
                }
            }
        }
        return true;
    }

    private static ImmutableArray<Link> Parents(ImmutableArray<Link> links, ArticleVectors[] articles) =>
        [.. links.Select(l => l with
        {
            A = l.A with { Claim = articles[l.A.Article].Parents[l.A.Claim] },
            B = l.B with { Claim = articles[l.B.Article].Parents[l.B.Claim] },
        }).DistinctBy(l => (l.A, l.B))];
}
