using System.Collections.Immutable;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Every weight and threshold of the alignment, in one place.</summary>
public sealed record AlignmentOptions
{
    public static AlignmentOptions Default { get; } = new();

    /// <summary>Units added to an article's own when word frequencies are taken from it: how many it needs to be believed.</summary>
    public double LocalSmoothing { get; init; } = 8;

    /// <summary>How much a word's frequency in the article counts beside that in the background.</summary>
    public double LocalShare { get; init; } = 0.2;

    /// <summary>The weight of the most frequent words.</summary>
    public double LeastWeight { get; init; } = 0.15;

    /// <summary>How many partners of a unit are looked at closely.</summary>
    public int Candidates { get; init; } = 24;

    /// <summary>From two units alone to the log-odds that they say the same: one weight per value of <see cref="PairEvidence"/>, the constant first.</summary>
    public ImmutableArray<double> PairWeights { get; init; } = [-5.5, 14, 2, 0, 6, 6, 0.4, -1, -1];

    /// <summary>From that and what stands around it to the final log-odds: one weight per value of <see cref="ContextEvidence"/>, the constant first.</summary>
    public ImmutableArray<double> ContextWeights { get; init; } = [-0.3, 0.9, 1.5, -1, 1];

    /// <summary>Log-odds taken for a pair that shares nothing worth looking at.</summary>
    public double AbsentLogOdds { get; init; } = -4;

    /// <summary>Added when a bead gets a second unit of one article, next to the first.</summary>
    public double SameArticleNear { get; init; } = -1;

    /// <summary>Added when a bead gets a second unit of one article from elsewhere in it.</summary>
    public double SameArticleFar { get; init; } = -3;
}
