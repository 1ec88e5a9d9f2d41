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

    private readonly UnitVector[] a;
    private readonly UnitVector[] b;
    private readonly IndexedUnits others;
    private readonly PairScores scores;
    private readonly float[] gains;
    private readonly float[] overlaps;
    private readonly JoinScorer scorer = new();

    /// <summary>The matches of one unit of the first article, and of the unit behind it.</summary>
    private MatchRow row;
    private MatchRow nextRow;

    /// <param name="a">The first article.</param>
    /// <param name="b">The second article.</param>
    /// <param name="scores">Their pairs.</param>
    /// <param name="rows">Whose memory may be used.</param>
    public Joins(UnitVector[] a, IndexedUnits b, PairScores scores, (MatchRow Here, MatchRow Next) rows)
    {
        (this.a, this.b, others, this.scores) = (a, b.Units, b, scores);
        (nextRow, row) = rows;
        gains = new float[scores.All.Length];
        overlaps = new float[scores.All.Length];
        for (var i = 0; i < a.Length; i++)
        {
            (row, nextRow) = (nextRow, row);
            var (start, end) = scores.RangeOfA(i);
            for (var p = start; p < end; p++)
            {
                if (scores.All[p].Score.Overlap >= LeastOverlap)
                {
                    Join(p);
                }
            }
        }
    }

    /// <summary>What the pair at a place gains in overlap, 0 for nothing.</summary>
    public float Gain(int place) => gains[place];

    /// <summary>The overlap that it comes to; 0 when nothing is gained.</summary>
    public float Overlap(int place) => overlaps[place];

    private void Join(int place)
    {
        var pair = scores.All[place];
        var next = scores.Find(pair.A + 1, pair.B);
        if (next >= 0 && scores.All[next].Score.Overlap >= LeastOverlap)
        {
            Keep(place, next, scorer.OverlapOfA(a[pair.A], a[pair.A + 1], b[pair.B], Matches(row, pair.A, pair.B), Matches(nextRow, pair.A + 1, pair.B)));
        }
        next = place + 1;
        if (next < scores.All.Length && scores.All[next].A == pair.A && scores.All[next].B == pair.B + 1 && scores.All[next].Score.Overlap >= LeastOverlap)
        {
            Keep(place, next, scorer.OverlapOfB(a[pair.A], b[pair.B], b[pair.B + 1], Matches(row, pair.A, pair.B), Matches(row, pair.A, pair.B + 1)));
        }
    }

    private MatchList Matches(MatchRow of, int i, int j)
    {
        of.Move(a[i], others);
        return of.Get(j);
    }

    private void Keep(int one, int two, float joined)
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
