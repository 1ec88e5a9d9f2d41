using System.Text.RegularExpressions;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>A photo credit behind a caption's sentence: the caption is kept, the credit set aside.</summary>
internal static partial class PhotoCredit
{
    private const int ShortestCaption = 20;

    /// <summary>Cuts the credit off a piece that has one; the piece becomes a caption.</summary>
    /// <returns>The credit as a piece of its own; null when there is none.</returns>
    public static Piece? CutOff(Piece piece, ReadingView view, string text)
    {
        if (piece.SetAsideFor is not (null or SetAsideReasons.Credit) || piece.Reading.Length > 700)
        {
            return null;
        }
        var raw = piece.Span.Slice(text);
        var match = Credit().Match(raw);
        if (!match.Success || match.Groups[1].Index < ShortestCaption)
        {
            return null;
        }
        var at = piece.Span.Start + match.Groups[1].Index;
        var creditSpan = view.Trim(TextSpan.FromBounds(at, piece.Span.End));
        piece.Span = view.Trim(TextSpan.FromBounds(piece.Span.Start, at));
        piece.Reading = view.Read(piece.Span);
        piece.PutBack();
        piece.Kind = BlockKind.Caption;
        var credit = new Piece(creditSpan) { Reading = view.Read(creditSpan) };
        credit.SetAside(SetAsideReasons.Credit);
        return credit;
    }

    /// <summary>"Foto: Name", "(Dok. Name)", "NAME / AGENCY".</summary>
    [GeneratedRegex(@"(?<=[.!?…""”“»)\w]\s{1,3})((?:\(?\[?(?:Foto|Fotos|Photo|Photos|Bild|Bilder|Image|Picture|Grafik|Quelle|Crédit|Crédits|Crédit photo|Photo credit|Credit|Sumber|Sumber foto|Gambar|Bildquelle|Symbolbild|Archivbild|File photo|©)\s?[:/©]?\s?(?<=[:©/]\s?)[^.!?\n]{2,100}(?:\.[a-z]{2,4})?[)\]]?|(?:Photo|Foto|Bild) \p{Lu}[^.!?\n]{1,50}/[^.!?\n]{2,50}|\((?:Dok\.|ANTARA)[^()\n]{2,80}\)|(?<=[.!?…]\s{1,3})\p{Lu}[\p{Lu} .'’-]{2,40} ?/ ?\p{Lu}[\p{Lu} .'’-]{1,40})\s*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Credit();
}
