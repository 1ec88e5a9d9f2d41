using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
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
        return new Row(cells, confidence, links, []) { Id = Id(comparison, cells) };
    }

    /// <summary>Mean relative position of a row's claims in their articles, 0 to 1.</summary>
    public static double Position(Comparison comparison, Row row) =>
        DecidedRows.Claims(row).Average(c => (double)c.Claim / comparison.Articles[c.Article].Claims.Length);

    private static string Id(Comparison comparison, ImmutableArray<ImmutableArray<int>> cells)
    {
        var text = new StringBuilder();
        for (var a = 0; a < cells.Length; a++)
        {
            foreach (var claim in cells[a])
            {
                var article = comparison.Articles[a];
                text.Append(article.Article.Key).Append('\n').Append(AnchorText.Of(article.Article.ReadingText, article.Claims[claim])).Append('\n');
            }
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}
