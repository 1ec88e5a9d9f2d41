using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Units that the path took along with a neighbour, because a gap costs more than a wider bead, though the other article does not have them.
/// They link to nothing in the bead, the lengths of the two sides fit much better without them, and what stays is surely one claim:
/// in texts full of words that are not known, sharing nothing is no sign.
/// </summary>
internal static class Omissions
{
    /// <summary>Letters added to both lengths, so that a short word more or less says little.</summary>
    private const double Smoothing = 12;

    /// <summary>The bead, with such units at its ends as beads of their own; in text order.</summary>
    public static IEnumerable<PathBead> Split(PathBead bead, StoryLinks links, (UnitVector[] Units, int[] Starts) a, (UnitVector[] Units, int[] Starts) b, AlignmentOptions options)
    {
        var (before, behind) = (new List<PathBead>(), new List<PathBead>());
        while (Cut(bead, links, a, b, options) is var (kept, alone))
        {
            if (alone.A < kept.A || alone.B < kept.B)
            {
                before.Add(alone);
            }
            else
            {
                behind.Insert(0, alone);
            }
            bead = kept;
        }
        return [.. before, bead, .. behind];
    }

    private static (PathBead Kept, PathBead Alone)? Cut(PathBead bead, StoryLinks links, (UnitVector[] Units, int[] Starts) a, (UnitVector[] Units, int[] Starts) b, AlignmentOptions options)
    {
        var (endOfA, endOfB) = (bead.A + bead.CountA, bead.B + bead.CountB);
        (PathBead Kept, PathBead Alone)[] cuts =
        [
            (bead with { A = bead.A + 1, CountA = bead.CountA - 1 }, new PathBead(bead.A, 1, bead.B, 0)),
            (bead with { CountA = bead.CountA - 1 }, new PathBead(endOfA - 1, 1, endOfB, 0)),
            (bead with { B = bead.B + 1, CountB = bead.CountB - 1 }, new PathBead(bead.A, 0, bead.B, 1)),
            (bead with { CountB = bead.CountB - 1 }, new PathBead(endOfA, 0, endOfB - 1, 1)),
        ];
        foreach (var (kept, alone) in cuts)
        {
            if (kept.CountA > 0 && kept.CountB > 0 && Ratio(kept, a.Units, b.Units) + options.OmissionGain < Ratio(bead, a.Units, b.Units)
                && Places(Beside(bead, alone), links, a.Starts, b.Starts).All(place => links[0, 1].Final[place] <= options.OmissionLogOdds)
                && Places(kept, links, a.Starts, b.Starts).Any(place => links[0, 1].Scores.All[place].Score.Overlap >= options.OmissionOverlap))
            {
                return (kept, alone);
            }
        }
        return null;
    }

    /// <summary>The unit with all of the other side.</summary>
    private static PathBead Beside(PathBead bead, PathBead alone) =>
        alone.CountA > 0 ? bead with { A = alone.A, CountA = 1 } : bead with { B = alone.B, CountB = 1 };

    private static double Ratio(PathBead bead, UnitVector[] a, UnitVector[] b) =>
        Math.Abs(Math.Log((Length(a, bead.A, bead.CountA) + Smoothing) / (Length(b, bead.B, bead.CountB) + Smoothing)));

    private static int Length(UnitVector[] units, int first, int count) => units.Skip(first).Take(count).Sum(u => u.Length);

    /// <summary>Where the pairs of pieces of a bead stand that were looked at.</summary>
    private static IEnumerable<int> Places(PathBead bead, StoryLinks links, int[] startsA, int[] startsB) =>
        from p in Enumerable.Range(startsA[bead.A], startsA[bead.A + bead.CountA] - startsA[bead.A])
        from q in Enumerable.Range(startsB[bead.B], startsB[bead.B + bead.CountB] - startsB[bead.B])
        let place = links[0, 1].Scores.Find(p, q)
        where place >= 0
        select place;
}
