using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>The lead: the first paragraph of an article that has at least two more.</summary>
internal static class LeadFinder
{
    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Any(p => p.Kind == BlockKind.Lead))
        {
            return;
        }
        var body = pieces.Where(p => !p.IsSetAside && p.Kind is not (BlockKind.Title or BlockKind.Caption or BlockKind.Dateline)).Take(3).ToList();
        if (body.Count == 3 && body[0].Kind is null && body[0].Hint == PieceHint.None)
        {
            body[0].Kind = BlockKind.Lead;
        }
    }
}
