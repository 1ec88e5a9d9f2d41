using System.Text.RegularExpressions;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>
/// Where the comments of readers begin under a pasted article. They are prose like the article, but a name or a time stands over each.
/// </summary>
internal static partial class ReaderComments
{
    /// <summary>So many comments with a mark of their own are a list of them ...</summary>
    private const int Fewest = 3;

    /// <summary>... within so many lines behind its head.</summary>
    private const int Reach = 40;

    /// <summary>A count of comments may also stand over the article.</summary>
    private const int ProseBefore = 3;

    /// <returns>The line of their head; the number of lines when there are none.</returns>
    public static int Begin(IReadOnlyList<string> lines, IReadOnlyList<string?> cues)
    {
        var prose = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (cues[i] == "comment" && prose >= ProseBefore
                && Enumerable.Range(i + 1, Math.Min(Reach, lines.Count - i - 1)).Count(at => IsMark(lines[at])) >= Fewest)
            {
                return i;
            }
            prose += cues[i] is null && LineFeatures.IsProse(lines[i]) ? 1 : 0;
        }
        return lines.Count;
    }

    private static bool IsMark(string line) => line.Length <= 60 && Mark().IsMatch(line);

    /// <summary>"anna says:", "2 days ago at 07:52 am", "19. November 2019 um 6:34", "Antworten", "Rating: 36 Votes".</summary>
    [GeneratedRegex(@"\b(?:says|said|sagt|schreibt|schrieb|dit|écrit|berkata|menulis)\s?:$|\d.*\b(?:at|um|à|pukul|ago|uhr)\b.*\d?|^(?:reply|antworten|répondre|balas)\b|^(?:rating|likes?|votes?)\b.*\d|^(?:vor|il y a)\s+\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
