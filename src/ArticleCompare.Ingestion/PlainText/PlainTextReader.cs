using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Repairs;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>Plain text: one piece a line, or a paragraph where the lines are wrapped by hand.</summary>
internal static class PlainTextReader
{
    public static Draft Read(string text)
    {
        var (lines, marks, heads) = ReadLines(text);
        var repairs = MangledText.WithoutOverlaps([.. marks, .. MangledText.Find(text)]);
        var view = new ReadingView(text, repairs);
        var pieces = new List<Piece>();
        var gap = true;
        foreach (var line in lines)
        {
            var span = view.Trim(line);
            if (span.IsEmpty)
            {
                gap = true;
                continue;
            }
            var piece = new Piece(span) { Reading = view.Read(span), AfterGap = gap };
            if (heads.Contains(line))
            {
                piece.SetAside(SetAsideReasons.Page);
            }
            pieces.Add(piece);
            gap = false;
        }
        return new Draft(text, [.. pieces], repairs, MailText.Mark(pieces, view)) { Debris = DebrisSearch.PastedPage, Markup = [.. marks.Select(m => m.Span)] };
    }

    private static (List<TextSpan> Lines, IReadOnlyList<Repair> Marks, HashSet<TextSpan> PageHeads) ReadLines(string text)
    {
        if (TimeCodes.AreSubtitles(text))
        {
            return TimeCodes.JoinSubtitles(text);
        }
        var lines = Lines(text);
        return HandWrapping.IsUsed(text, lines) ? HandWrapping.Join(text, lines) : (lines, TimeCodes.Find(text), []);
    }

    /// <summary>Every line, empty ones too, without its line end.</summary>
    internal static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add(TextSpan.FromBounds(start, end));
            start = end + 1;
        }
        return lines;
    }
}
