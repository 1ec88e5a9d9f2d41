using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Html;

/// <summary>Debris between the paragraphs of the article's own element.</summary>
internal static class InnerDebris
{
    private const int FewestTeasers = 3;
    private const int LeastProse = 300;
    private const double LeastShare = 0.6;

    public static void Mark(List<PageBlock> blocks, string?[] reasons)
    {
        SetAsideTeasers(blocks, reasons);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reasons[i] is not null)
            {
                continue;
            }
            var block = blocks[i];
            // a cell may hold a number alone
            if (block.Hint != PieceHint.Heading && CueList.Find(block.Text) is { } category && !(block.Hint == PieceHint.Table && category == "nav"))
            {
                reasons[i] = category == "related_head" ? SetAsideReasons.Related : category;
            }
            else if (block.Text.Length >= 40 && !seen.Add(block.Text))
            {
                reasons[i] = SetAsideReasons.Duplicate;
            }
            else if (block.LinkShare > 0.8 && block.Text.Length < 200 && !LineShapes.EndsSentence(block.Text))
            {
                reasons[i] = SetAsideReasons.Related;
            }
        }
    }

    /// <summary>A list of other stories behind the article: from the first linked headline on, where all headlines that follow are links too.</summary>
    private static void SetAsideTeasers(List<PageBlock> blocks, string?[] reasons)
    {
        var first = -1;
        var teasers = 0;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (reasons[i] is not null || blocks[i].Hint != PieceHint.Heading)
            {
                continue;
            }
            if (blocks[i].LinkShare < 0.8)
            {
                break;
            }
            first = i;
            teasers++;
        }
        if (teasers < FewestTeasers || Prose(0, first) < LeastProse + LeastShare * Prose(first, blocks.Count))
        {
            return;
        }
        for (var i = first; i < blocks.Count; i++)
        {
            reasons[i] ??= SetAsideReasons.Related;
        }

        double Prose(int from, int to) =>
            Enumerable.Range(from, to - from).Where(i => reasons[i] is null).Sum(i => Math.Max(0, BlockScore.Of(blocks[i], false)));
    }
}
