namespace ArticleCompare.Engine.Alignment;

/// <summary>Of every unit of an article the units of another one that it probably links to.</summary>
internal sealed class LikelyPartners
{
    /// <summary>Log-odds below which a link plays no part for the units around it.</summary>
    private const double Least = -2;

    private readonly int[] starts;
    private readonly (int Unit, double Probability)[] partners;

    private LikelyPartners(int[] starts, (int, double)[] partners)
    {
        this.starts = starts;
        this.partners = partners;
    }

    /// <summary>The partners of a unit in text order, each with the probability of the link.</summary>
    public ReadOnlySpan<(int Unit, double Probability)> Of(int unit) => partners.AsSpan(starts[unit], starts[unit + 1] - starts[unit]);

    /// <param name="units">Of the first article.</param>
    /// <param name="scores">The pairs.</param>
    /// <param name="logOdds">Parallel to the pairs.</param>
    /// <param name="probabilities">Parallel to the pairs.</param>
    public static LikelyPartners OfA(int units, PairScores scores, double[] logOdds, double[] probabilities)
    {
        var starts = new int[units + 1];
        var partners = new List<(int, double)>();
        for (var a = 0; a < units; a++)
        {
            var (start, end) = scores.RangeOfA(a);
            for (var p = start; p < end; p++)
            {
                if (logOdds[p] > Least)
                {
                    partners.Add((scores.All[p].B, probabilities[p]));
                }
            }
            starts[a + 1] = partners.Count;
        }
        return new LikelyPartners(starts, [.. partners]);
    }

    /// <summary>The same for the units of the second article.</summary>
    public static LikelyPartners OfB(int units, PairScores scores, double[] logOdds, double[] probabilities)
    {
        var starts = new int[units + 1];
        var partners = new List<(int, double)>();
        for (var b = 0; b < units; b++)
        {
            foreach (var p in scores.PlacesOfB(b))
            {
                if (logOdds[p] > Least)
                {
                    partners.Add((scores.All[p].A, probabilities[p]));
                }
            }
            starts[b + 1] = partners.Count;
        }
        return new LikelyPartners(starts, [.. partners]);
    }
}
