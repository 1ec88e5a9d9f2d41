using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion.Debris;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>
/// The head of a pasted page, once its headline is known: what stands above the headline is no article, sentences below it are
/// (a deck, a lead that the author's name parts from the text), and the scraps among them are buttons.
/// </summary>
internal static class HeadOfPage
{
    /// <summary>"View gallery", "Lihat foto", "+6"; a heading right under the headline has more words.</summary>
    private const int ButtonWords = 4;
    private const int LongestCaption = 250;

    /// <summary>The headline of a web page is among its first blocks.</summary>
    private const int LinesOfHead = 6;

    /// <summary>A line of so many words over the headline may belong to it.</summary>
    private const int SentenceWords = 8;

    /// <summary>So many lines that come again as headings of the article are its table of contents.</summary>
    private const int FewestContents = 3;

    public static void Mark(IReadOnlyList<Piece> pieces)
    {
        var title = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].Kind == BlockKind.Title, -1);
        var body = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => i > title && DebrisFinder.IsBody(pieces[i]), -1);
        if (title < 0 || body < 0 || pieces.Take(title).Any(p => !p.IsSetAside && LineFeatures.IsProse(p.Reading)))
        {
            return;
        }
        var above = pieces.Take(title).Where(p => !p.IsSetAside).ToList();
        var below = pieces.Skip(body).Select(p => p.Reading).ToHashSet(StringComparer.Ordinal);
        if (above.Count(p => below.Contains(p.Reading)) < FewestContents)
        {
            above.Where(p => p.Reading.AsSpan().Count(' ') < SentenceWords).ToList().ForEach(p => p.SetAside(SetAsideReasons.Outside));
        }
        var second = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => i > body && DebrisFinder.IsBody(pieces[i]), body);
        for (var i = title + 1; i < second; i++)
        {
            MarkLine(pieces, i, i == title + 1);
        }
    }

    /// <summary>Of a web page: the section or kind of text over its headline, and the deck that is set as a heading below it.</summary>
    public static void MarkKicker(IReadOnlyList<Piece> pieces)
    {
        var content = pieces.Where(p => !p.IsSetAside).Take(LinesOfHead).ToList();
        var title = content.FindIndex(p => p.Kind == BlockKind.Title);
        foreach (var piece in content.Take(title).Where(p => p.Reading.AsSpan().Count(' ') < ButtonWords && !LineShapes.EndsSentence(p.Reading) && p.Kind is null && p.Hint == PieceHint.None))
        {
            piece.SetAside(SetAsideReasons.Outside);
        }
        if (title >= 0 && title + 1 < content.Count && content[title + 1] is { Hint: PieceHint.Heading, Kind: null } deck && LineFeatures.IsProse(deck.Reading))
        {
            deck.Kind = BlockKind.Lead;
        }
    }

    private static void MarkLine(IReadOnlyList<Piece> pieces, int at, bool isUnderTitle)
    {
        var piece = pieces[at];
        if (piece.SetAsideFor == SetAsideReasons.Outside && HeadlineOverArticle.IsDeck(piece))
        {
            piece.PutBack();
        }
        if (piece.IsSetAside || piece.Kind is not null)
        {
            return;
        }
        if (pieces[at + 1].SetAsideFor == SetAsideReasons.Credit && piece.Reading.Length <= LongestCaption && !isUnderTitle)
        {
            piece.Kind = BlockKind.Caption;
        }
        else if (isUnderTitle && HeadlineOverArticle.IsDeck(piece) && pieces[at + 1].IsSetAside)
        {
            piece.Kind = BlockKind.Lead;
        }
        else if (pieces[at - 1].IsSetAside && pieces[at + 1].IsSetAside && piece.Reading.AsSpan().Count(' ') < ButtonWords && !LineShapes.EndsSentence(piece.Reading) && !LineShapes.StartsWithMarker(piece.Reading))
        {
            piece.SetAside(SetAsideReasons.Outside);
        }
    }
}
