using System.Text;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Repairs;

namespace ArticleCompare.Ingestion.Drafts;

/// <summary>The draft of an office file: items and rows follow each other, paragraphs have a blank line between them.</summary>
internal static class OfficeDraft
{
    public static Draft Of(OfficeText read)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var paragraph in read.Paragraphs)
        {
            text.Append(text.Length == 0 ? "" : paragraph.Hint is PieceHint.Bullet or PieceHint.Table ? "\n" : "\n\n");
            spans.Add(new TextSpan(text.Length, paragraph.Text.Length));
            text.Append(paragraph.Text);
        }
        var whole = text.ToString();
        var repairs = MangledText.Find(whole);
        var view = new ReadingView(whole, repairs);
        var pieces = read.Paragraphs.Zip(spans)
            .Select(p => (p.First, Span: view.Trim(p.Second)))
            .Where(p => !p.Span.IsEmpty)
            .Select(p => ToPiece(p.First, p.Span, view.Read(p.Span)));
        return new Draft(whole, [.. pieces], repairs, ArticleMetadata.None)
        {
            Debris = DebrisSearch.Cues,
            Notes = read.HasChanges ? [ReadNote.ChangesResolved] : [],
        };
    }

    private static Piece ToPiece(OfficeParagraph paragraph, TextSpan span, string reading)
    {
        var piece = new Piece(span, paragraph.Hint) { Reading = reading, Level = paragraph.Level, IsBold = paragraph.IsBold, AfterGap = true };
        if (paragraph.IsNote)
        {
            piece.SetAside(SetAsideReasons.Note);
        }
        return piece;
    }
}
