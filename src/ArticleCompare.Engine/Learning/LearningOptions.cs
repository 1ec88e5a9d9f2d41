namespace ArticleCompare.Engine.Learning;

/// <summary>When a word pair is taken from confirmed rows.</summary>
public sealed record LearningOptions
{
    public static LearningOptions Default { get; } = new();

    /// <summary>In so many rows of different wording the two must stand together, with nothing else that answers them.</summary>
    public int LeastTogether { get; init; } = 3;

    /// <summary>Least log-likelihood ratio (Dunning 1993). 10.83 is one in a thousand for a single test; many pairs are tested.</summary>
    public double LeastScore { get; init; } = 16;

    /// <summary>Least share of the rows with the one word that also have the other, in both directions.</summary>
    public double LeastShare { get; init; } = 0.6;

    /// <summary>How near the score of a rival for the same word may come, as a share, before nothing is learned of either.</summary>
    public double Rival { get; init; } = 0.95;

    /// <summary>
    /// Rows without either word that stand for the language at large. Else the first rows, all about one thing, could not show
    /// that a word is rare elsewhere.
    /// </summary>
    public int BackgroundRows { get; init; } = 200;

    /// <summary>A word of a larger share of sentences in general news is grammar or says too little; 0 to 1.</summary>
    public double MostFrequent { get; init; } = 0.02;

    /// <summary>The words that a phrase has at most.</summary>
    public int LongestPhrase { get; init; } = 3;

    /// <summary>The weight of a learned pair in the comparison, above 0 up to 1.</summary>
    public double Weight { get; init; } = 0.85;
}
