namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// The part of the search space that a monotone path may use: for every position in the first article the positions in the second.
/// Narrow between anchors that are close, wide where there are none.
/// </summary>
internal sealed class Band
{
    /// <summary>Where anchors leave a gap larger than this, the path keeps near the straight line between them.</summary>
    private const int WidestGap = 60;

    private readonly int[] low;
    private readonly int[] high;

    /// <param name="chain">Ascending anchors.</param>
    /// <param name="countA">Units of the first article.</param>
    /// <param name="countB">Units of the second article.</param>
    /// <param name="margin">How far the path may leave the anchors.</param>
    public Band(IReadOnlyList<(int A, int B)> chain, int countA, int countB, int margin)
    {
        low = new int[countA + 1];
        high = new int[countA + 1];
        Array.Fill(low, int.MaxValue);
        Array.Fill(high, -1);
        var from = (A: 0, B: 0);
        foreach (var to in chain.Append((A: countA, B: countB)))
        {
            var wide = Math.Max(to.A - from.A, to.B - from.B) > WidestGap;
            for (var i = from.A; i <= to.A; i++)
            {
                var line = from.B + (int)((long)(to.B - from.B) * (i - from.A) / Math.Max(1, to.A - from.A));
                Widen(i, wide ? Math.Max(from.B, line - WidestGap) : from.B, wide ? Math.Min(to.B, line + WidestGap) : to.B, margin, countB);
            }
            from = to;
        }
        // the path never jumps: neighbouring positions overlap
        for (var i = 1; i <= countA; i++)
        {
            high[i] = Math.Max(high[i], high[i - 1]);
        }
        for (var i = countA - 1; i >= 0; i--)
        {
            low[i] = Math.Min(low[i], low[i + 1]);
        }
        low[0] = 0;
        high[countA] = countB;
    }

    public int Low(int a) => low[a];

    public int High(int a) => high[a];

    public bool Contains(int a, int b) => b >= low[a] && b <= high[a];

    private void Widen(int i, int from, int to, int margin, int countB)
    {
        low[i] = Math.Min(low[i], Math.Max(0, from - margin));
        high[i] = Math.Max(high[i], Math.Min(countB, to + margin));
    }
}
