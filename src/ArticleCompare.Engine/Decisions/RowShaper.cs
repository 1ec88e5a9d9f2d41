using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Makes a row of given claims.</summary>
internal static class RowShaper
{
    /// <summary>The engine's own row where it has just these claims; otherwise a new one with the links and differences that still hold.</summary>
    public static Row Shape(Comparison comparison, IReadOnlyCollection<ClaimRef> claims, double confidence)
    {
        var cells = Enumerable.Range(0, comparison.Articles.Length)
            .Select(a => claims.Where(c => c.Article == a).Select(c => c.Claim).Distinct().Order().ToImmutableArray())
            .ToImmutableArray();
        var sources = comparison.Rows.Where(r => Enumerable.Range(0, cells.Length).Any(a => r.Cells[a].Any(cells[a].Contains))).ToImmutableArray();
        if (sources.Length == 1 && sources[0].Cells.Zip(cells).All(p => p.First.SequenceEqual(p.Second)))
        {
            return sources[0];
        }
        var set = claims.ToHashSet();
        var links = sources.SelectMany(r => r.Links).Where(l => set.Contains(l.A) && set.Contains(l.B)).OrderByDescending(l => l.Confidence).ToImmutableArray();
        return new Row(cells, confidence, links, []) { Id = RowBuilder.IdOf(cells, comparison.Articles) };
    }

    /// <summary>Mean relative position of a row's claims in their articles, 0 to 1.</summary>
    public static double Position(Comparison comparison, Row row) =>
        DecidedRows.Claims(row).Average(c => c.Claim / Math.Max(1.0, comparison.Articles[c.Article].Claims.Length - 1));
}
