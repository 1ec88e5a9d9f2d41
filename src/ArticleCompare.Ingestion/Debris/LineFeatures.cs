using System.Text.RegularExpressions;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>
/// What can be seen of a line and its neighbours without knowing its language: the "shallow text features" of
/// Kohlschütter et al. 2010, and the cues. Each feature is a name that Lists/line_weights.tsv gives a weight.
/// </summary>
internal static partial class LineFeatures
{
    private static readonly int[] WordCounts = [2, 5, 10, 20, 40, 80, 200];
    private static readonly int[] Distances = [1, 2, 4, 8, 16];
    private static readonly int[] ProseWords = [0, 39, 99, 199];

    private const int ProseLine = 12;
    private const int MostProseWords = 60;

    /// <param name="lines">As read, in order.</param>
    /// <param name="cues">Of the same lines; null for none.</param>
    public static List<string>[] Of(IReadOnlyList<string> lines, IReadOnlyList<string?> cues)
    {
        var words = lines.Select(CountWords).ToArray();
        var ends = lines.Select(EndsPlainly).ToArray();
        var prose = Enumerable.Range(0, lines.Count).Select(i => ends[i] && words[i] >= ProseLine).ToArray();
        var before = SumBefore(words, prose);
        var fromProse = DistanceFromProse(prose);
        var toProse = DistanceFromProse([.. prose.Reverse()]);
        var copies = lines.CountBy(l => l.ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var features = new List<string>[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            features[i] =
            [
                "any",
                $"words{Bucket(words[i], WordCounts)}{(ends[i] ? "ended" : "open")}",
                $"prose-3-{Bucket(before[i] - before[Math.Max(0, i - 3)], ProseWords)}",
                $"prose-10-{Bucket(before[i] - before[Math.Max(0, i - 10)], ProseWords)}",
                $"prose+3-{Bucket(before[Math.Min(lines.Count, i + 4)] - before[i + 1], ProseWords)}",
                $"prose+10-{Bucket(before[Math.Min(lines.Count, i + 11)] - before[i + 1], ProseWords)}",
                .. OfShape(lines[i], words[i]),
            ];
            if (cues[i] is { } cue)
            {
                features[i].Add(ClosingCues.Contains(cue) ? "closing-cue" : "cue");
            }
            if (words[i] <= 20 || !ends[i])
            {
                features[i].Add($"from-prose{Bucket(fromProse[i], Distances)}");
                features[i].Add($"to-prose{Bucket(toProse[lines.Count - 1 - i], Distances)}");
            }
            if (copies[lines[i].ToLowerInvariant()] > 1)
            {
                features[i].Add("repeated");
            }
        }
        return features;
    }

    private static IEnumerable<string> OfShape(string line, int words)
    {
        int letters = 0, upper = 0;
        foreach (var word in line.Split(' '))
        {
            letters += word.Length > 0 && char.IsLetter(word[0]) ? 1 : 0;
            upper += word.Length > 0 && char.IsUpper(word[0]) ? 1 : 0;
        }
        if (letters >= 3) yield return $"capitals{Math.Min(3, upper * 4 / letters)}";
        if (letters > 0 && !line.Any(char.IsLower) && line.Any(char.IsUpper)) yield return "all-capitals";
        if (line is [var first, ..] && char.IsLower(first)) yield return "starts-small";
        if (line is ['"' or '“' or '„' or '«' or '‘', ..]) yield return "starts-quoted";
        if (line is [.., ':']) yield return "ends-colon";
        if (line is [.., '…'] or [.., '.', '.', '.']) yield return "ends-open";
        if (line is [.., '?']) yield return "ends-question";
        if (line.AsSpan().IndexOfAny('|', '›', '»') is >= 0 and var at && (line[at] != '»' || at >= line.Length - 2)) yield return "bar";
        if (line.AsSpan().ContainsAny('©', '®')) yield return "copyright";
        if (line.Contains('@', StringComparison.Ordinal) || line.Contains("http", StringComparison.Ordinal) || line.Contains("www.", StringComparison.Ordinal)) yield return "address";
        if (line.Contains(',', StringComparison.Ordinal)) yield return "comma";
        if (line.Count(char.IsAsciiDigit) * 10 > line.Length * 3) yield return "digits";
        if (words <= 8 && Date().IsMatch(line)) yield return "date";
        if (LineShapes.StartsWithMarker(line)) yield return "marker";
    }

    /// <summary>After these an article seldom goes on.</summary>
    public static readonly IReadOnlySet<string> ClosingCues = new HashSet<string>(["related_head", "comment", "tag", "footer", "subscribe", "cookie"], StringComparer.Ordinal);

    /// <summary>A sentence of some length.</summary>
    public static bool IsProse(string line) => EndsPlainly(line) && CountWords(line) >= ProseLine;

    /// <summary>With a full mark; dots that trail off are how teasers end.</summary>
    private static bool EndsPlainly(string line) =>
        LineShapes.EndsSentence(line) && !line.EndsWith('…') && !line.EndsWith("...", StringComparison.Ordinal);

    /// <summary>Between spaces; in scripts without spaces two characters are about a word.</summary>
    private static int CountWords(string line)
    {
        var dense = LineShapes.Weight(line) - line.Length;
        return dense < 5 ? line.AsSpan().Count(' ') + 1 : dense / 2;
    }

    private static int Bucket(int value, int[] bounds)
    {
        var i = 0;
        while (i < bounds.Length && value > bounds[i]) i++;
        return i;
    }

    private static int[] SumBefore(int[] words, bool[] prose)
    {
        var sums = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
        {
            sums[i + 1] = sums[i] + (prose[i] ? Math.Min(words[i], MostProseWords) : 0);
        }
        return sums;
    }

    private static int[] DistanceFromProse(bool[] prose)
    {
        var distances = new int[prose.Length];
        var last = -99;
        for (var i = 0; i < prose.Length; i++)
        {
            distances[i] = i - last;
            last = prose[i] ? i : last;
        }
        return distances;
    }

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
