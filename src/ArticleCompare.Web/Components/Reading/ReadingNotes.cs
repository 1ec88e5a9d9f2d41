using System.Collections.Immutable;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Reading;

/// <summary>What stands in the margin of a block: how the other articles deviate there.</summary>
/// <param name="Here">Rows of the block's claims in which somebody differs, lacks the row, or nobody else has it.</param>
/// <param name="Missing">Rows that most of the others tell at this place and this article does not.</param>
/// <param name="Elsewhere">Rows that few others tell at this place.</param>
public sealed record ReadingNotes(ImmutableArray<TableRow> Here, ImmutableArray<TableRow> Missing, ImmutableArray<TableRow> Elsewhere)
{
    /// <summary>
    /// By index of the block, for the base of the table. What the base lacks stands beside the block after which the table has it;
    /// before everything else, beside the first block that has claims.
    /// </summary>
    public static IReadOnlyDictionary<int, ReadingNotes> Of(ClaimTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var article = table.Comparison.Articles[table.Columns[0].Article];
        if (article.Sentences.IsEmpty)
        {
            return new Dictionary<int, ReadingNotes>();
        }
        var here = new List<(int Block, TableRow Row)>();
        var elsewhere = new List<(int Block, TableRow Row)>();
        var block = article.Sentences[0].Block;
        foreach (var row in table.AllRows)
        {
            var claims = row.Cells[0].Claims;
            if (claims.IsEmpty)
            {
                elsewhere.Add((block, row));
                continue;
            }
            var blocks = claims.Select(c => article.Sentences[article.Claims[c].Sentence].Block).Distinct().ToList();
            block = blocks[0];
            if (row.IsProblem || row.OnlyIn is not null)
            {
                here.AddRange(blocks.Select(b => (b, row)));
            }
        }
        var (hereBy, elsewhereBy) = (here.ToLookup(p => p.Block, p => p.Row), elsewhere.ToLookup(p => p.Block, p => p.Row));
        return hereBy.Select(g => g.Key).Union(elsewhereBy.Select(g => g.Key)).ToDictionary(b => b, b => new ReadingNotes(
            [.. hereBy[b]],
            [.. elsewhereBy[b].Where(r => r.Cells[0].State == CellState.Missing)],
            [.. elsewhereBy[b].Where(r => r.Cells[0].State == CellState.Absent)]));
    }
}
