using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>A stretch of one article and one of another that say the same; one of the counts may be 0.</summary>
internal readonly record struct PathBead(int A, int CountA, int B, int CountB);

/// <summary>
/// The best monotone path through two articles: dynamic programming over beads up to 8 units wide inside a <see cref="Band"/>
/// (Gale and Church 1993; wider beads and a band as in Thompson and Koehn 2019, Vecalign). Time and memory grow with the band, which grows with the texts.
/// </summary>
internal static class MonotoneSearch
{
    /// <summary>The most units that a bead has on one side.</summary>
    internal const int Widest = 8;

    /// <summary>The beads in order; together they cover both articles.</summary>
    public static List<PathBead> Find(UnitVector[] a, UnitVector[] b, Band band, AlignmentOptions options)
    {
        var bead = new BeadValue(a, b, band, options);
        var value = new float[a.Length + 1][];
        var step = new (byte A, byte B)[a.Length + 1][];
        for (var i = 0; i <= a.Length; i++)
        {
            value[i] = new float[band.High(i) - band.Low(i) + 1];
            step[i] = new (byte, byte)[value[i].Length];
            Array.Fill(value[i], float.NegativeInfinity);
        }
        value[0][0] = 0;
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = band.Low(i); j <= band.High(i); j++)
            {
                var here = value[i][j - band.Low(i)];
                if (!float.IsNegativeInfinity(here))
                {
                    Leave(i, j, here);
                }
            }
            value[i] = [];
            bead.Forget(i);
        }
        return Trace(a.Length, b.Length, band, step);

        void Leave(int i, int j, float here)
        {
            for (var n = 1; n <= Math.Min(Widest, a.Length - i); n++)
            {
                Reach(i + n, j, here + bead.SkipA(i, n), n, 0);
            }
            for (var m = 1; m <= Math.Min(Widest, b.Length - j); m++)
            {
                Reach(i, j + m, here + bead.SkipB(j, m), 0, m);
            }
            for (var n = 1; n <= Math.Min(Widest, a.Length - i); n++)
            {
                for (var m = 1; m <= Math.Min(Widest, b.Length - j); m++)
                {
                    if (n > 1 && m > 1 && n + m > options.LargestManyToMany)
                    {
                        break;
                    }
                    if (band.Contains(i + n, j + m))
                    {
                        Reach(i + n, j + m, here + bead.Of(new PathBead(i, n, j, m)), n, m);
                    }
                }
            }
        }

        void Reach(int i, int j, float reached, int n, int m)
        {
            if (band.Contains(i, j) && reached > value[i][j - band.Low(i)])
            {
                value[i][j - band.Low(i)] = reached;
                step[i][j - band.Low(i)] = ((byte)n, (byte)m);
            }
        }
    }

    private static List<PathBead> Trace(int i, int j, Band band, (byte A, byte B)[][] step)
    {
        var beads = new List<PathBead>();
        while (i > 0 || j > 0)
        {
            var (n, m) = step[i][j - band.Low(i)];
            i -= n;
            j -= m;
            beads.Add(new PathBead(i, n, j, m));
        }
        beads.Reverse();
        return beads;
    }
}
