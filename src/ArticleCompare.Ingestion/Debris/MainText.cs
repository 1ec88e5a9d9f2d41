using System.Collections.Frozen;
using System.Globalization;
using ArticleCompare.Ingestion.Lists;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>
/// Where in a pasted page the article begins and ends: every line has log-odds of being article text, and the stretch with the
/// largest sum is taken, so that a short line between paragraphs stays and a lone sentence in a menu does not.
/// </summary>
internal static class MainText
{
    // Losing a paragraph is worse than keeping a scrap: every line is taken for somewhat likelier than it looks.
    private const double Favour = 3;
    private const double MostSure = 5;
    private const double ClosingCuePenalty = 10;
    // A line counts by its length, up to that of a paragraph.
    private const double ParagraphLength = 60;
    private const double LeastWeight = 0.1;
    private const double MostWeight = 1;
    // What may be added at the ends: a share of the article, in characters.
    private const double EdgeShare = 0.04;
    private const int EdgeLength = 150;
    private const double EdgeFloor = -3.9;
    private const int FewLines = 3;
    private const int ManyLines = 10;
    // How many lines behind the head of a box are looked at.
    private const int BoxLines = 3;
    // So long a line is a whole text without line ends.
    private const int WholeText = 1500;

    private static readonly FrozenDictionary<string, double> Weights = Load();

    /// <returns>For every line whether it is inside.</returns>
    public static bool[] Find(IReadOnlyList<string> lines, IReadOnlyList<string?> cues)
    {
        var count = ReaderComments.Begin(lines, cues);
        return count == lines.Count ? FindStretch(lines, cues) : [.. FindStretch([.. lines.Take(count)], [.. cues.Take(count)]), .. new bool[lines.Count - count]];
    }

    private static bool[] FindStretch(IReadOnlyList<string> lines, IReadOnlyList<string?> cues)
    {
        var odds = LineFeatures.Of(lines, cues).Select(LogOdds).ToArray();
        var closes = Enumerable.Range(0, lines.Count).Select(i => Closes(lines, cues, i)).ToArray();
        var (first, last) = BestStretch(lines, closes, odds);
        (first, last) = Widen(lines, cues, closes, odds, first, last);
        return [.. Enumerable.Range(0, lines.Count).Select(i => i >= first && i <= last || lines[i].Length >= WholeText)];
    }

    internal static bool HasWeight(string feature) => Weights.ContainsKey(feature);

    /// <summary>
    /// A cue after which an article seldom goes on, and it does not: a box of other stories may stand between two paragraphs, a line
    /// for subscribers before the last one.
    /// </summary>
    private static bool Closes(IReadOnlyList<string> lines, IReadOnlyList<string?> cues, int at) =>
        cues[at] is { } cue && LineFeatures.ClosingCues.Contains(cue)
        && !(cue == "subscribe" && Enumerable.Range(at + 1, Math.Min(BoxLines, lines.Count - at - 1)).Any(i => cues[i] is null && LineFeatures.IsProse(lines[i])))
        && !(cue is "related_head" or "subscribe" && Enumerable.Range(at + 1, Math.Min(BoxLines, lines.Count - at - 1)).Count(i => cues[i] is null && LineFeatures.IsProse(lines[i])) > 1);

    private static double LogOdds(List<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += Weights.GetValueOrDefault(feature);
        }
        return Math.Clamp(sum, -MostSure, MostSure);
    }

    private static (int First, int Last) BestStretch(IReadOnlyList<string> lines, bool[] closes, double[] odds)
    {
        var best = (Sum: 0.0, First: 0, Last: -1);
        var sum = 0.0;
        var start = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, i);
            }
            var value = odds[i] + Favour;
            sum += value < 0 && closes[i]
                ? -ClosingCuePenalty
                : value * Math.Clamp(lines[i].Length / ParagraphLength, LeastWeight, MostWeight);
            if (sum >= best.Sum)
            {
                best = (sum, start, i);
            }
        }
        return best.Last < 0 ? (0, lines.Count - 1) : (best.First, best.Last);
    }

    /// <summary>
    /// To the end of the text where little or nothing speaks for a page around the article, else by a small allowance:
    /// the last line of a list or a closing word is short and looks like a scrap.
    /// </summary>
    private static (int First, int Last) Widen(IReadOnlyList<string> lines, IReadOnlyList<string?> cues, bool[] closes, double[] odds, int first, int last)
    {
        var length = Enumerable.Range(first, last - first + 1).Sum(i => lines[i].Length);
        var allowance = Math.Max(EdgeLength, EdgeShare * length);
        return (IsPageDebris(0, first) ? Reach(first, -1) : 0, IsPageDebris(last + 1, lines.Count) ? Reach(last, 1) : lines.Count - 1);

        bool IsPageDebris(int from, int to) =>
            to - from > FewLines && (to - from >= ManyLines || Enumerable.Range(from, to - from).Any(i => cues[i] is not null))
            || closes.AsSpan(from, to - from).Contains(true);

        int Reach(int from, int step)
        {
            var used = 0;
            var (at, reached) = (from, from);
            while (at + step >= 0 && at + step < lines.Count)
            {
                var next = at + step;
                if (closes[next])
                {
                    break;
                }
                // what is set aside anyway takes nothing of the allowance
                if (cues[next] is null)
                {
                    used += lines[next].Length;
                    if (used > allowance || odds[next] < EdgeFloor)
                    {
                        break;
                    }
                    reached = next;
                }
                at = next;
            }
            return reached;
        }
    }

    private static FrozenDictionary<string, double> Load() =>
        ListRows.Of("line_weights").ToFrozenDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
