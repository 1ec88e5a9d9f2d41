using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Makes rows of given claims.</summary>
internal sealed class RowShaper
{
    private readonly Comparison comparison;
    private readonly RowDifferences differences;
    private readonly Dictionary<ClaimRef, int> rowOf = [];

    public RowShaper(Comparison comparison)
    {
        this.comparison = comparison;
        differences = new RowDifferences(comparison.Articles, comparison.Dictionaries.Lexicon, comparison.Shares);
        for (var r = 0; r < comparison.Rows.Length; r++)
        {
            foreach (var claim in Claims(comparison.Rows[r]))
            {
                rowOf[claim] = r;
            }
        }
    }

    public static IEnumerable<ClaimRef> Claims(Row row) => row.Cells.SelectMany((cell, article) => cell.Select(claim => new ClaimRef(article, claim)));

    /// <summary>
    /// The engine's own row where it has just these claims; otherwise a new one with the links that still hold and the differences
    /// of its cells. A suggestion of the engine that a person took gets its differences now.
    /// </summary>
    /// <param name="claims">At least one.</param>
    /// <param name="confidence">1 where a person says that the claims belong together.</param>
    public Row Shape(IReadOnlyCollection<ClaimRef> claims, double confidence)
    {
        var byArticle = claims.ToLookup(c => c.Article, c => c.Claim);
        var cells = Enumerable.Range(0, comparison.Articles.Length).Select(a => byArticle[a].Distinct().Order().ToImmutableArray()).ToImmutableArray();
        var sources = claims.Where(rowOf.ContainsKey).Select(c => rowOf[c]).Distinct().Order().Select(r => comparison.Rows[r]).ToImmutableArray();
        if (sources.Length == 1 && sources[0].Cells.Zip(cells).All(p => p.First.SequenceEqual(p.Second)))
        {
            return sources[0].Confidence < RowDifferences.LeastConfidence && confidence >= RowDifferences.LeastConfidence
                ? sources[0] with { Differences = differences.Find(cells, confidence) }
                : sources[0];
        }
        var set = claims.ToHashSet();
        var links = sources.SelectMany(r => r.Links).Where(l => set.Contains(l.A) && set.Contains(l.B)).OrderByDescending(l => l.Confidence).ToImmutableArray();
        return new Row(cells, confidence, links, differences.Find(cells, confidence)) { Id = RowBuilder.IdOf(cells, comparison.Articles) };
    }

    /// <summary>Mean relative position of a row's claims in their articles, 0 to 1.</summary>
    public double Position(Row row) => Claims(row).Average(c => c.Claim / Math.Max(1.0, comparison.Articles[c.Article].Claims.Length - 1));
}
