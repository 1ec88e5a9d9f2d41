using System.Text.RegularExpressions;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>Quotations that stand alone: what the format calls so, and "…" — Name.</summary>
internal static partial class QuoteFinder
{
    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsSetAside || piece.Kind is not null)
            {
                continue;
            }
            var signed = Signed().Match(piece.Reading);
            if (piece.Hint == PieceHint.Quote || signed.Success)
            {
                piece.Kind = BlockKind.Quote;
                piece.Speaker ??= signed.Success ? signed.Groups[1].Value : null;
            }
        }
    }

    [GeneratedRegex(@"^[„“""«»‚‘].{10,1000}[“”""»«’‘]\s*[—–-]{1,2}\s?(\p{Lu}[^\n.!?:]{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}
