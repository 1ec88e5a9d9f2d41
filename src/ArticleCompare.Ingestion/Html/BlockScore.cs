using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Html;

/// <summary>How much a block speaks for the element around it being the article.</summary>
internal static class BlockScore
{
    /// <returns>About the number of characters for prose, a small negative number for a scrap.</returns>
    /// <param name="block">The block.</param>
    /// <param name="inNamedBody">It stands in an element that the page names as the article: lines of verse and short items do not speak against it there.</param>
    public static double Of(PageBlock block, bool inNamedBody)
    {
        var length = LineShapes.Weight(block.Text);
        var own = length * (1 - block.LinkShare);
        if (block.Hint == PieceHint.Heading)
        {
            return block.LinkShare > 0.5 ? -20 : 0;
        }
        if (block.LinkShare > 0.6)
        {
            return -25;
        }
        if (length >= 80 && LineShapes.EndsSentence(block.Text))
        {
            return own;
        }
        return length >= 80 ? own * 0.5 : LineShapes.EndsSentence(block.Text) ? own * 0.5 : inNamedBody ? own * 0.2 : -12;
    }
}
