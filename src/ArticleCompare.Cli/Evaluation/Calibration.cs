using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>How far confidences are from the share of links that are right.</summary>
internal static class Calibration
{
    private const int Bins = 10;

    /// <summary>Prints, for the candidates above a half, the share right per tenth of confidence, and the expected calibration error.</summary>
    public static void Print(IReadOnlyList<LabelledStory> stories, AlignmentOptions options, TextWriter output)
    {
        var counts = new (int Count, int Right, double Sum)[Bins];
        foreach (var story in stories)
        {
            var links = story.Links(options);
            foreach (var (x, y) in links.Pairs())
            {
                for (var p = 0; p < links[x, y].Final.Length; p++)
                {
                    var pair = links[x, y].Scores.All[p];
                    if (story.IsLinked(x, pair.A, y, pair.B) is not { } label)
                    {
                        continue;
                    }
                    var confidence = LogOdds.ToProbability(links[x, y].Final[p]);
                    var bin = Math.Min(Bins - 1, (int)(confidence * Bins));
                    counts[bin] = (counts[bin].Count + 1, counts[bin].Right + (label ? 1 : 0), counts[bin].Sum + confidence);
                }
            }
        }
        var above = counts[(Bins / 2)..];
        foreach (var (count, right, sum) in above.Where(c => c.Count > 0))
        {
            output.WriteLine(FormattableString.Invariant($"said {sum / count:0.000}  right {right / (double)count:0.000}  of {count}"));
        }
        var error = above.Where(c => c.Count > 0).Sum(c => Math.Abs(c.Right - c.Sum)) / above.Sum(c => c.Count);
        output.WriteLine(FormattableString.Invariant($"calibration error {error:0.0000}"));
    }
}
