using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Repairs;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>Plain text: one piece a line, or a paragraph where the lines are wrapped by hand.</summary>
internal static class PlainTextReader
{
    public static Draft Read(string text)
    {
        var repairs = MangledText.Find(text);
        var view = new ReadingView(text, repairs);
        var lines = Lines(text);
        if (HandWrapping.IsUsed(text, lines))
        {
            lines = HandWrapping.Join(text, lines);
        }
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
            pieces.Add(new Piece(span) { Reading = view.Read(span), AfterGap = gap });
            gap = false;
        }
        return new Draft(text, [.. pieces], repairs, ArticleMetadata.None) { Debris = DebrisSearch.PastedPage };
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
