using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// What a pair of units gains when one of them is read together with a neighbour: the sign of a sentence that the other article tells in two.
/// Both parts have to share something with the other side, and together more than the better of them alone.
/// </summary>
internal sealed class Joins
{
    /// <summary>Pairs that share less are not worth reading together.</summary>
    private const float LeastOverlap = 0.08f;

    private readonly float[] gains;
    private readonly float[] overlaps;

    public Joins(UnitVector[] a, UnitVector[] b, PairScores scores)
    {
        gains = new float[scores.All.Length];
        overlaps = new float[scores.All.Length];
        var scorer = new PairScorer();
        var joinedA = new UnitVector?[a.Length];
        var joinedB = new UnitVector?[b.Length];
        for (var p = 0; p < scores.All.Length; p++)
        {
            var pair = scores.All[p];
            if (pair.Score.Overlap < LeastOverlap)
            {
                continue;
            }
            var next = scores.Find(pair.A + 1, pair.B);
            if (next >= 0 && scores.All[next].Score.Overlap >= LeastOverlap)
            {
                joinedA[pair.A] ??= UnitVector.Join([a[pair.A], a[pair.A + 1]]);
                Keep(p, next, scores, scorer.Score(joinedA[pair.A]!, b[pair.B]).Overlap);
            }
            next = scores.Find(pair.A, pair.B + 1);
            if (next >= 0 && scores.All[next].Score.Overlap >= LeastOverlap)
            {
                joinedB[pair.B] ??= UnitVector.Join([b[pair.B], b[pair.B + 1]]);
                Keep(p, next, scores, scorer.Score(a[pair.A], joinedB[pair.B]!).Overlap);
            }
        }
    }

    /// <summary>What the pair at a place gains in overlap, 0 for nothing.</summary>
    public float Gain(int place) => gains[place];

    /// <summary>The overlap that it comes to; 0 when nothing is gained.</summary>
    public float Overlap(int place) => overlaps[place];

    private void Keep(int one, int two, PairScores scores, float joined)
    {
        var gain = joined - Math.Max(scores.All[one].Score.Overlap, scores.All[two].Score.Overlap);
        foreach (var place in (ReadOnlySpan<int>)[one, two])
        {
            if (gain > gains[place])
            {
                gains[place] = gain;
                overlaps[place] = joined;
            }
        }
    }
}
