using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>
/// Text wrapped at a column, as mail programs, PDF readers and scanners give it: its lines are parts of paragraphs, words are
/// parted at their ends, and the heads of pages stand in the middle of sentences.
/// </summary>
internal static class HandWrapping
{
    private const int ShortestColumn = 25;
    private const int LongestColumn = 140;
    private const int FewestLines = 4;
    /// <summary>How many of the line ends must lie in the middle of a sentence; in German many of them stand before a capital.</summary>
    private const double LeastWrapped = 0.6;
    private const double LeastSmall = 0.25;
    /// <summary>A line of this share of the column is full; a shorter one ends its paragraph.</summary>
    private const double FullLine = 0.75;

    /// <summary>True when most lines that go on without a blank line stop in the middle of a sentence, and enough of the next begin small.</summary>
    public static bool IsUsed(string text, List<TextSpan> lines)
    {
        int inner = 0, wrapped = 0, small = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var line = lines[i].Slice(text.AsSpan()).Trim();
            var next = lines[i + 1].Slice(text.AsSpan()).Trim();
            if (line.IsEmpty || next.IsEmpty || LineShapes.StartsWithMarker(next))
            {
                continue;
            }
            inner++;
            if (line.Length is >= ShortestColumn and <= LongestColumn && !LineShapes.EndsSentence(line))
            {
                wrapped++;
                small += char.IsLower(next[0]) ? 1 : 0;
            }
        }
        return inner >= FewestLines && wrapped >= inner * LeastWrapped && small >= inner * LeastSmall;
    }

    /// <returns>The paragraphs, the repairs that mend parted words and take out the heads of pages inside them, and all heads of pages.</returns>
    public static (List<TextSpan> Lines, List<Repair> Repairs, HashSet<TextSpan> PageHeads) Join(string text, List<TextSpan> lines)
    {
        var column = Column(text, lines);
        var heads = PageHeads.Find(text, lines);
        var joined = new List<TextSpan>();
        var repairs = new List<Repair>();
        // the last line of text, and where the heads of a page begin that stand behind it
        var last = -1;
        var between = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (heads.Contains(i))
            {
                between = between < 0 ? joined.Count : between;
                joined.Add(lines[i]);
                continue;
            }
            if (IsBlank(text, lines[i]))
            {
                last = between < 0 ? -1 : last;
                joined.Add(lines[i]);
                continue;
            }
            if (last >= 0 && GoesOn(text, lines[last], lines[i], column, overPage: between >= 0))
            {
                Mend(text, lines[last], lines[i], joined, between, repairs);
            }
            else
            {
                joined.Add(lines[i]);
            }
            (last, between) = (i, -1);
        }
        return (joined, repairs, [.. heads.Select(h => lines[h])]);
    }

    private static void Mend(string text, TextSpan line, TextSpan next, List<TextSpan> joined, int between, List<Repair> repairs)
    {
        if (between >= 0)
        {
            joined.RemoveRange(between, joined.Count - between);
        }
        joined[^1] = TextSpan.FromBounds(joined[^1].Start, next.End);
        var end = line.End;
        while (end > line.Start && text[end - 1] is ' ' or '\t') end--;
        var start = next.Start;
        while (text[start] is ' ' or '\t') start++;
        var isParted = end - line.Start >= 2 && text[end - 1] is '-' or '\u00AD' or '¬' or '‐' && char.IsLetter(text[end - 2]);
        if (isParted && char.IsLower(text[start]) && !JoinsWords(text.AsSpan(start)))
        {
            repairs.Add(new Repair(TextSpan.FromBounds(end - 1, start), ""));
        }
        else if (isParted && char.IsUpper(text[start]))
        {
            // Baden-Württemberg
            repairs.Add(new Repair(TextSpan.FromBounds(end, start), ""));
        }
        else if (between >= 0)
        {
            repairs.Add(new Repair(TextSpan.FromBounds(end, start), " "));
        }
    }

    /// <summary>"Vor- und Nachteile": the hyphen stands for the rest of the word.</summary>
    private static bool JoinsWords(ReadOnlySpan<char> next)
    {
        foreach (var word in (ReadOnlySpan<string>)["und ", "oder ", "bzw. ", "sowie ", "and ", "or ", "to ", "et ", "ou "])
        {
            if (next.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static bool GoesOn(string text, TextSpan line, TextSpan next, int column, bool overPage)
    {
        var above = line.Slice(text.AsSpan()).Trim();
        var below = next.Slice(text.AsSpan()).Trim();
        var isOpen = !LineShapes.EndsSentence(above);
        // "3. Juni" may begin a line
        if (LineShapes.StartsWithMarker(below) && !(isOpen && char.IsAsciiDigit(below[0]) && above.Length >= column * FullLine))
        {
            return false;
        }
        return overPage
            ? isOpen && (char.IsLower(below[0]) || above.EndsWith('-'))
            : above.Length >= column * FullLine || isOpen && (char.IsLower(below[0]) || above.EndsWith('-'));
    }

    /// <summary>The length that nine of ten lines stay below.</summary>
    private static int Column(string text, List<TextSpan> lines)
    {
        var lengths = lines.Select(l => l.Slice(text.AsSpan()).Trim().Length).Where(l => l > 0).Order().ToList();
        return lengths[lengths.Count * 9 / 10];
    }

    private static bool IsBlank(string text, TextSpan line) => line.Slice(text.AsSpan()).IsWhiteSpace();
}
