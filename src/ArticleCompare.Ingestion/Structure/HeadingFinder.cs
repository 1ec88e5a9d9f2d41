using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>Headings inside the article: what the format calls so, and short lines without a full stop over a longer one.</summary>
internal static class HeadingFinder
{
    private const int Longest = 100;

    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsSetAside || piece.Kind is not null)
            {
                continue;
            }
            if (piece.Hint == PieceHint.Heading || piece.Hint == PieceHint.None && LooksLikeHeading(piece) && StandsOverText(pieces, i))
            {
                piece.Kind = BlockKind.Heading;
            }
        }
    }

    private static bool LooksLikeHeading(Piece piece) =>
        piece.Reading.Length <= Longest && !piece.Reading.EndsWith(',') && (!LineShapes.EndsSentence(piece.Reading) || piece.Reading.Length <= 80 && piece.Reading.EndsWith('?'));

    private static bool StandsOverText(IReadOnlyList<Piece> pieces, int at)
    {
        for (var i = at + 1; i < pieces.Count; i++)
        {
            if (!pieces[i].IsSetAside)
            {
                return pieces[i].Kind is BlockKind.Bullet || pieces[i].Reading.Length > pieces[at].Reading.Length;
            }
        }
        return false;
    }
}
