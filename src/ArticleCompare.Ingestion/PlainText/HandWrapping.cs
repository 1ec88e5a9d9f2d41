using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>Text wrapped at a column, as mail programs and old editors do: its lines are parts of paragraphs.</summary>
internal static class HandWrapping
{
    private const int ShortestColumn = 45;
    private const int LongestColumn = 120;

    /// <summary>True when lines that go on without a blank line are nearly all about as long as a column and stop in the middle of a sentence.</summary>
    public static bool IsUsed(string text, List<TextSpan> lines)
    {
        int inner = 0, wrapped = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsEmpty || IsBlank(text, lines[i + 1]))
            {
                continue;
            }
            inner++;
            wrapped += lines[i].Length is >= ShortestColumn and <= LongestColumn && !LineShapes.EndsSentence(lines[i].Slice(text.AsSpan())) ? 1 : 0;
        }
        return inner >= 4 && wrapped >= inner * 0.7;
    }

    public static List<TextSpan> Join(string text, List<TextSpan> lines)
    {
        var joined = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var goesOn = joined.Count > 0 && !IsBlank(text, joined[^1]) && !IsBlank(text, line)
                && lines[i - 1].Length >= ShortestColumn && !LineShapes.StartsWithMarker(line.Slice(text.AsSpan()));
            if (goesOn)
            {
                joined[^1] = TextSpan.FromBounds(joined[^1].Start, line.End);
            }
            else
            {
                joined.Add(line);
            }
        }
        return joined;
    }

    private static bool IsBlank(string text, TextSpan line) => line.Slice(text.AsSpan()).IsWhiteSpace();
}
