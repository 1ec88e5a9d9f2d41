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

    /// <summary>What a difference in length (absolute logarithm of the ratio) costs when the nearest unit of all is looked for, as overlap.</summary>
    public double NearestLength { get; init; } = 0.25;

    /// <summary>By how much of overlap one partner has to be better than the next to be taken for the likelier one, when the nearest unit of all is looked for.</summary>
    public double NearestSharpness { get; init; } = 0.05;

    /// <summary>How many partners of a unit are looked at closely.</summary>
    public int Candidates { get; init; } = 24;

    /// <summary>Two articles of more units than this together are long.</summary>
    public int LongArticles { get; init; } = 1500;

    /// <summary>The same in long articles, where the few partners that matter are told by rarer words.</summary>
    public int CandidatesInLongArticles { get; init; } = 8;

    /// <summary>From two units alone to the log-odds that they say the same: one weight per value of <see cref="PairEvidence"/>, the constant first.</summary>
    public ImmutableArray<double> PairWeights { get; init; } = [-1.829, -0.965, 4.732, 5.983, 10.923, 9.268, -0.867, 0.321, -10.333, 3.137, 5.569];

    /// <summary>From that and what stands around it to the final log-odds: one weight per value of <see cref="ContextEvidence"/>, the constant first.</summary>
    public ImmutableArray<double> ContextWeights { get; init; } = [-0.736, 0.914, 1.383, -1.104, 1.841, 1];

    /// <summary>Articles of which less than this share is surely in each other are read as independent reports.</summary>
    public double SharedByRetellings { get; init; } = 0.3;

    /// <summary>From this share on they are read as translations; in between as something of both.</summary>
    public double SharedByTranslations { get; init; } = 0.5;

    /// <summary>Up to this agreement of order articles may be independent reports.</summary>
    public double OrderOfRetellings { get; init; } = 0.8;

    /// <summary>Overlap beyond the usual of both units, from which two units of independent reports rather say the same than not.</summary>
    public double RetellingLeast { get; init; } = 0.225;

    /// <summary>Log-odds by which a unit of such overlap makes it likelier.</summary>
    public double RetellingSlope { get; init; } = 24;

    /// <summary>What the logarithm of the second strongest thing that two units share counts, as overlap.</summary>
    public double RetellingSecond { get; init; } = 0.07;

    /// <summary>What a point that they lack to three costs, as overlap.</summary>
    public double RetellingPoint { get; init; } = 0.025;

    /// <summary>How far other values of one and the same thing count as shared: two reports that contradict each other tell one claim.</summary>
    public double RetellingOtherValue { get; init; } = 0.5;

    /// <summary>How often what stands around a pair is looked at, each time with what the time before found.</summary>
    public int Rounds { get; init; } = 2;

    /// <summary>Log-odds taken for a pair that shares nothing worth looking at.</summary>
    public double AbsentLogOdds { get; init; } = -4;

    /// <summary>The same in independent reports.</summary>
    public double AbsentInRetellings { get; init; } = -1;

    /// <summary>Added when a bead gets a second piece of one unit.</summary>
    public double SameUnit { get; init; }

    /// <summary>Added when a bead gets a second unit of one article, next to the first; in a report of its own this and the next are nothing.</summary>
    public double SameArticleNear { get; init; } = -1;

    /// <summary>Added when a bead gets a second unit of one article from elsewhere in it.</summary>
    public double SameArticleFar { get; init; } = -1.5;

    /// <summary>What a unit left alone on a monotone path costs, as a share of its weight.</summary>
    public double PathSkip { get; init; } = 0.2;

    /// <summary>What the first unit of a gap costs beside that.</summary>
    public double PathSkipFirst { get; init; } = 45;

    /// <summary>What every further unit of a gap costs beside that.</summary>
    public double PathSkipNext { get; init; } = 4;

    /// <summary>Taken from every word's weight on a monotone path: frequent words find an answer anywhere.</summary>
    public double PathFloor { get; init; } = 1;

    /// <summary>What a monotone bead loses by unequal lengths (absolute logarithm of their ratio, times the root of the letters).</summary>
    public double PathLength { get; init; } = 4;

    /// <summary>What a monotone bead loses for every unit beyond 1:1.</summary>
    public double PathGrowth { get; init; } = 27;

    /// <summary>What it gets back for every unit that both sides have beyond one: a phrase that moved over a boundary joins two units of each side.</summary>
    public double PathMany { get; init; } = 6;

    /// <summary>The most units that a many-to-many bead has on both sides together; one-to-many goes to 1:8.</summary>
    public int LargestManyToMany { get; init; } = 6;

    /// <summary>Log-odds up to which a unit that the path took along with a neighbour links to nothing in the bead.</summary>
    public double OmissionLogOdds { get; init; } = -1;

    /// <summary>By how much the lengths (absolute logarithm of their ratio) then have to fit better without it.</summary>
    public double OmissionGain { get; init; } = 0.2;

    /// <summary>The overlap that the rest of the bead then has at the least: in texts full of unknown words, sharing nothing is no sign.</summary>
    public double OmissionOverlap { get; init; } = 0.55;

    /// <summary>How far a monotone path may leave its anchors.</summary>
    public int PathMargin { get; init; } = 4;

    /// <summary>From this agreement of order on, two articles are read as translations in the same order.</summary>
    public double SameOrder { get; init; } = 0.9;
}
