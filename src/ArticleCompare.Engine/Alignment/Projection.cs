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
        var rowsOf = rows.SelectMany(row => row.Cells.SelectMany((cell, a) => cell.Select(unit => (Unit: (a, unit), Row: row)))).ToLookup(x => x.Unit, x => x.Row);
        return [.. rows.Where(row => !rowsOf[First(row)].Any(other => !ReferenceEquals(other, row) && SaysLess(row, other)))];
    }

    private static (int Article, int Unit) First(Bead row)
    {
        var article = 0;
        while (row.Cells[article].IsEmpty)
        {
            article++;
        }
        return (article, row.Cells[article][0]);
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
