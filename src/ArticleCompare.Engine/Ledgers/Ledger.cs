using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Ledgers;

/// <summary>A place where an article says what an entry of a ledger is about.</summary>
/// <param name="Span">The words, into the article's text.</param>
/// <param name="Claim">Index into the article's claims.</param>
/// <param name="Row">Index into the comparison's rows.</param>
public readonly record struct Mention(TextSpan Span, int Claim, int Row);

/// <summary>One entry of a ledger in one article.</summary>
/// <param name="Mentions">In text order; empty when the article never says it.</param>
/// <param name="Without">Rows, ascending, in which another article says it and this one tells the row without it.</param>
public sealed record LedgerCell(ImmutableArray<Mention> Mentions, ImmutableArray<int> Without);

/// <summary>What every ledger does: from claims to rows, and from mentions to cells.</summary>
internal static class Ledger
{
    /// <summary>By article and claim: the row; -1 where no row has the claim.</summary>
    public static int[][] RowsOfClaims(Comparison comparison)
    {
        var rows = comparison.Articles.Select(a => Enumerable.Repeat(-1, a.Claims.Length).ToArray()).ToArray();
        for (var r = 0; r < comparison.Rows.Length; r++)
        {
            for (var a = 0; a < rows.Length; a++)
            {
                foreach (var claim in comparison.Rows[r].Cells[a])
                {
                    rows[a][claim] = r;
                }
            }
        }
        return rows;
    }

    /// <summary>One cell per article.</summary>
    public static ImmutableArray<LedgerCell> Cells(Comparison comparison, IEnumerable<(int Article, Mention Mention)> mentions)
    {
        var byArticle = mentions.ToLookup(m => m.Article, m => m.Mention);
        var rows = byArticle.SelectMany(g => g).Select(m => m.Row).Distinct().Order().ToList();
        return
        [
            .. Enumerable.Range(0, comparison.Articles.Length).Select(a =>
            {
                var own = byArticle[a].OrderBy(m => m.Span).ToImmutableArray();
                var with = own.Select(m => m.Row).ToHashSet();
                return new LedgerCell(own, [.. rows.Where(r => !comparison.Rows[r].Cells[a].IsEmpty && !with.Contains(r))]);
            }),
        ];
    }
}
