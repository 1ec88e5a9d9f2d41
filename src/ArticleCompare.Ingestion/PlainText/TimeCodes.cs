using System.Text.RegularExpressions;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>Transcripts, chats and subtitles: time codes are no text.</summary>
internal static partial class TimeCodes
{
    private const int FewestCodes = 3;
    private const int FewestCues = 2;

    /// <summary>"[00:01:15] ", "(01:15) ", "[12:14, 3/6/2025] " in front of lines; read as nothing where several lines have one.</summary>
    public static IReadOnlyList<Repair> Find(string text)
    {
        var codes = Code().Matches(text);
        // a forwarded message has the day and the name in front, which no other text has
        return codes.Count < FewestCodes && !codes.Any(c => c.Groups["day"].Success) ? [] : [.. codes.Select(m => new Repair(new TextSpan(m.Index, m.Length), ""))];
    }

    /// <summary>True for the subtitles of a film (SubRip, WebVTT).</summary>
    public static bool AreSubtitles(string text) => Cue().Count(text.AsSpan(0, Math.Min(text.Length, 5000))) >= FewestCues;

    /// <summary>Subtitles as paragraphs: one goes on until a sentence ends, and what stands between its parts is read as nothing.</summary>
    public static (List<TextSpan> Lines, List<Repair> Repairs, HashSet<TextSpan> PageHeads) JoinSubtitles(string text)
    {
        var lines = new List<TextSpan>();
        var repairs = new List<Repair>();
        var matches = Cue().Matches(text);
        for (var i = 0; i < matches.Count; i++)
        {
            var start = matches[i].Index + matches[i].Length;
            var end = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            var span = Trim(text, start, end);
            if (span.IsEmpty)
            {
                continue;
            }
            if (lines.Count > 0 && !Structure.LineShapes.EndsSentence(lines[^1].Slice(text.AsSpan())))
            {
                repairs.Add(new Repair(TextSpan.FromBounds(lines[^1].End, span.Start), " "));
                lines[^1] = TextSpan.FromBounds(lines[^1].Start, span.End);
            }
            else
            {
                lines.Add(span);
            }
        }
        return (lines, repairs, []);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    [GeneratedRegex(@"^(?:[\[(](?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp][Mm])?(?<day>,\s?\d{1,2}[/.]\d{1,2}[/.]\d{2,4})?[\])](?(day)[ ][^:\n]{2,40}:)|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)[ \t]+(?=\S)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:\d{1,5}[ \t]*\n)?(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}[ \t]+-->[ \t]+(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}[^\n]*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();
}
