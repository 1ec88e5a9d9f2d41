using System.Collections.Frozen;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Lists;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>Bullets: with a marker or an emoji, or bare lines under "Key points:".</summary>
internal static class ListFinder
{
    private static readonly FrozenSet<string> ListHeadings = LoadListHeadings();

    public static void Mark(IReadOnlyList<Piece> pieces, ReadingView view, string language)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsSetAside || piece.Kind is not null)
            {
                continue;
            }
            if (piece.Hint == PieceHint.Bullet)
            {
                piece.Kind = BlockKind.Bullet;
                CutMarker(piece, view);
            }
            else if (IsListHeading(piece))
            {
                piece.Kind = BlockKind.Heading;
                MarkBullets(pieces, i + 1, view, language);
            }
            else if (piece.Hint == PieceHint.None && LineShapes.StartsWithMarker(piece.Reading) && !IsNumberedHeading(pieces, i) && !IsDialogue(piece.Reading) && !IsLoneEmoji(pieces, i))
            {
                piece.Kind = BlockKind.Bullet;
                CutMarker(piece, view);
            }
        }
    }

    private static bool IsListHeading(Piece piece) =>
        piece.Reading.Length <= 60 && ListHeadings.Contains(LineShapes.Fold(piece.Reading));

    /// <summary>Lines with markers, as long as they have them; bare lines, as long as they are one sentence each.</summary>
    private static void MarkBullets(IReadOnlyList<Piece> pieces, int from, ReadingView view, string language)
    {
        var marked = from < pieces.Count && (LineShapes.StartsWithMarker(pieces[from].Reading) || pieces[from].Hint == PieceHint.Bullet);
        for (var i = from; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.IsSetAside)
            {
                continue;
            }
            var goesOn = marked
                ? LineShapes.StartsWithMarker(piece.Reading) || piece.Hint == PieceHint.Bullet
                : piece.Hint == PieceHint.None && piece.Kind is null && !(i > from && piece.AfterGap && !pieces[i - 1].AfterGap)
                    && piece.Reading.Length <= 350 && SentenceSplitter.Split(piece.Reading, new TextSpan(0, piece.Reading.Length), language).Length == 1;
            if (!goesOn)
            {
                return;
            }
            piece.Kind = BlockKind.Bullet;
            CutMarker(piece, view);
        }
    }

    private static void CutMarker(Piece piece, ReadingView view)
    {
        var length = LineShapes.MarkerLength(piece.Reading);
        if (length == 0)
        {
            return;
        }
        var content = piece.Reading[length];
        var at = piece.Span.Start;
        // the marker stands in the text as it is read, up to the first character of the content
        while (at < piece.Span.End && (view[at] != content || view.Read(TextSpan.FromBounds(piece.Span.Start, at)).Length < piece.Reading.AsSpan(0, length).TrimEnd().Length)) at++;
        var rest = view.Trim(TextSpan.FromBounds(at, piece.Span.End));
        if (!rest.IsEmpty)
        {
            piece.Span = rest;
            piece.Reading = view.Read(rest);
        }
    }

    /// <summary>"1. Rise of ..." over a paragraph is a heading, not an item, unless it stands right under another item.</summary>
    private static bool IsNumberedHeading(IReadOnlyList<Piece> pieces, int at) =>
        char.IsAsciiDigit(pieces[at].Reading[0]) && pieces[at].Reading.Length <= 120 && !LineShapes.EndsSentence(pieces[at].Reading)
        && !(at > 0 && pieces[at - 1].Kind == BlockKind.Bullet && !pieces[at].AfterGap)
        && at + 1 < pieces.Count && !LineShapes.StartsWithMarker(pieces[at + 1].Reading) && pieces[at + 1].Reading.Length > pieces[at].Reading.Length;

    /// <summary>In posts an emoji may begin a paragraph: items stand together.</summary>
    private static bool IsLoneEmoji(IReadOnlyList<Piece> pieces, int at) =>
        LineShapes.EmojiLength(pieces[at].Reading) > 0 && !IsItem(pieces, at - 1) && !IsItem(pieces, at + 1);

    private static bool IsItem(IReadOnlyList<Piece> pieces, int at) =>
        at >= 0 && at < pieces.Count && !pieces[at].IsSetAside && (pieces[at].Kind == BlockKind.Bullet || LineShapes.EmojiLength(pieces[at].Reading) > 0);

    /// <summary>French and Spanish dialogue begins with a dash.</summary>
    private static bool IsDialogue(string line) => line[0] is '–' or '—' && line.Length > 200;

    private static FrozenSet<string> LoadListHeadings() =>
        ListRows.Of("headings").Where(row => row[2].StartsWith("bullets", StringComparison.Ordinal)).Select(row => LineShapes.Fold(row[1])).ToFrozenSet(StringComparer.Ordinal);
}
