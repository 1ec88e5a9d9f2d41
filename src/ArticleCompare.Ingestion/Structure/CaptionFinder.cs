using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>Captions: what the format calls so, and lines that end in a photo credit.</summary>
internal static class CaptionFinder
{
    public static void Mark(List<Piece> pieces, ReadingView view, string text)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Hint == PieceHint.Caption && !pieces[i].IsSetAside)
            {
                pieces[i].Kind = BlockKind.Caption;
            }
            if (PhotoCredit.CutOff(pieces[i], view, text) is { } credit)
            {
                pieces.Insert(++i, credit);
            }
        }
    }
}
