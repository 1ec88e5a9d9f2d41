namespace ArticleCompare.Engine.Alignment;

/// <summary>What two units show by themselves. The order of the values is that of <see cref="AlignmentOptions.PairWeights"/> behind its constant.</summary>
/// <param name="Overlap">Shared weight of both, 0 to 1.</param>
/// <param name="LeastCoverage">Share of the less covered unit, 0 to 1.</param>
/// <param name="MostCoverage">Share of the better covered unit, 0 to 1.</param>
/// <param name="LeadA">Overlap beyond the first unit's best other partner; negative when there is a better one.</param>
/// <param name="LeadB">Overlap beyond the second unit's best other partner.</param>
/// <param name="Mass">Logarithm of the shared weight.</param>
/// <param name="LengthRatio">Absolute logarithm of the ratio of lengths.</param>
/// <param name="Distance">Difference of the relative positions in the articles, as far as the two agree in order, 0 to 1.</param>
/// <param name="Joined">What the overlap gains when a neighbour of one side is read together with it (one sentence told as two), 0 to 1.</param>
/// <param name="JoinedOverlap">That greater overlap; 0 when nothing is gained.</param>
internal readonly record struct PairEvidence(double Overlap, double LeastCoverage, double MostCoverage, double LeadA, double LeadB, double Mass, double LengthRatio, double Distance, double Joined, double JoinedOverlap)
{
    public const int Count = 10;

    public void CopyTo(Span<double> values)
    {
        values[0] = Overlap;
        values[1] = LeastCoverage;
        values[2] = MostCoverage;
        values[3] = LeadA;
        values[4] = LeadB;
        values[5] = Mass;
        values[6] = LengthRatio;
        values[7] = Distance;
        values[8] = Joined;
        values[9] = JoinedOverlap;
    }
}

/// <summary>What stands around a pair. The order of the values is that of <see cref="AlignmentOptions.ContextWeights"/> behind its constant.</summary>
/// <param name="Pair">Log-odds of the pair by itself.</param>
/// <param name="Support">Both link to one unit of a third article: summed over the other articles, each 0 to 1.</param>
/// <param name="Conflict">One links to a unit of a third article that the other does not link to: summed over the other articles, each 0 to 1.</param>
/// <param name="Neighbours">How well the units before and behind link, as far as the two articles agree in order, 0 to 1.</param>
/// <param name="Apart">How little the two articles share on the whole, 0 to 1: of independent reports, overlaps that would not do in a translation are links.</param>
internal readonly record struct ContextEvidence(double Pair, double Support, double Conflict, double Neighbours, double Apart)
{
    public const int Count = 5;

    public void CopyTo(Span<double> values)
    {
        values[0] = Pair;
        values[1] = Support;
        values[2] = Conflict;
        values[3] = Neighbours;
        values[4] = Apart;
    }
}

/// <summary>The logistic function and its kin.</summary>
internal static class LogOdds
{
    public static double Of(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        var sum = weights[0];
        for (var i = 0; i < values.Length; i++)
        {
            sum += weights[i + 1] * values[i];
        }
        return Math.Clamp(sum, -12, 12);
    }

    public static double ToProbability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
