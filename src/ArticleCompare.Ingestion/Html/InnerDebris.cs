using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Html;

/// <summary>Debris between the paragraphs of the article's own element.</summary>
internal static class InnerDebris
{
    public static void Mark(List<PageBlock> blocks, string?[] reasons)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reasons[i] is not null)
            {
                continue;
            }
            var block = blocks[i];
            if (block.Hint != PieceHint.Heading && CueList.Find(block.Text) is { } category)
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
}
