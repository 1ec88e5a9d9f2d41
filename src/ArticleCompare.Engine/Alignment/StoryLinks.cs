using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>All pairs of articles of one story, used together: a weak link is helped by strong links through a third article and by its neighbours.</summary>
internal sealed class StoryLinks
{
    private readonly ArticlePair?[,] pairs;
    private readonly UnitVector[][] articles;
    private readonly int[][] parents;
    private readonly AlignmentOptions options;

    /// <param name="articles">The vectors of every article's pieces.</param>
    /// <param name="options">Weights and thresholds.</param>
    /// <param name="cancellationToken">Ends a long alignment.</param>
    public StoryLinks(ArticleVectors[] articles, AlignmentOptions options, CancellationToken cancellationToken)
    {
        this.articles = [.. articles.Select(a => a.Pieces)];
        parents = [.. articles.Select(a => a.Parents)];
        this.options = options;
        pairs = new ArticlePair?[articles.Length, articles.Length];
        foreach (var units in this.articles)
        {
            Weighing.Weigh(units, options);
        }
        var indexed = Array.ConvertAll(this.articles, units => new IndexedUnits(units));
        var rows = (new MatchRow(), new MatchRow());
        foreach (var (x, y) in Pairs())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pairs[x, y] = new ArticlePair(indexed[x], indexed[y], options, rows);
        }
        for (var round = 0; round < options.Rounds; round++)
        {
            AddContext();
        }
    }

    public int ArticleCount => articles.Length;

    public int UnitCount(int article) => articles[article].Length;

    /// <summary>An article's units put together of their pieces.</summary>
    /// <returns>The units, and the first piece of each with one more for the end.</returns>
    public (UnitVector[] Units, int[] Starts) Parents(int article)
    {
        var starts = new List<int>();
        for (var piece = 0; piece < parents[article].Length; piece++)
        {
            if (piece == 0 || parents[article][piece] != parents[article][piece - 1])
            {
                starts.Add(piece);
            }
        }
        starts.Add(parents[article].Length);
        var pieces = articles[article];
        return ([.. Enumerable.Range(0, starts.Count - 1).Select(u => UnitVector.Join(pieces.AsSpan(starts[u], starts[u + 1] - starts[u])))], [.. starts]);
    }

    public UnitVector Unit(int article, int unit) => articles[article][unit];

    /// <summary>The unit (sentence) that a piece (claim) belongs to.</summary>
    public int ParentOf(int article, int piece) => parents[article][piece];

    /// <param name="x">Lower index of an article.</param>
    /// <param name="y">Higher index of an article.</param>
    public ArticlePair this[int x, int y] => pairs[x, y]!;

    public IEnumerable<(int X, int Y)> Pairs()
    {
        for (var x = 0; x < articles.Length; x++)
        {
            for (var y = x + 1; y < articles.Length; y++)
            {
                yield return (x, y);
            }
        }
    }

    /// <summary>How far an article is a report of its own, 0 to 1; an article with a translation among the others is none.</summary>
    public double Retold(int article) => Pairs().Where(p => p.X == article || p.Y == article).Select(p => this[p.X, p.Y].Retold).DefaultIfEmpty(0).Min();

    /// <summary>Evidence around a pair, from the log-odds as they stand.</summary>
    public ContextEvidence Context(int x, int y, int place)
    {
        var pair = this[x, y];
        var at = pair.Scores.All[place];
        var support = 0.0;
        var conflict = 0.0;
        for (var z = 0; z < articles.Length; z++)
        {
            if (z != x && z != y)
            {
                var (s, c) = Through(x, at.A, y, at.B, z);
                support += s;
                conflict += c;
            }
        }
        var neighbours = pair.Order.Agreement * (Beside(pair, at.A, at.B, -1) + Beside(pair, at.A, at.B, 1)) / 2;
        return new ContextEvidence(pair.Alone[place], support, conflict, neighbours, pair.Apart);
    }

    /// <summary>
    /// The log-odds on which two units are joined; those of a pair not looked at are the least. In independent reports little speaks against a pair:
    /// two units that share nothing may each tell a part of the same.
    /// </summary>
    public double Joining(int x, int y, int place)
    {
        var pair = this[x, y];
        var least = options.AbsentLogOdds + (options.AbsentInRetellings - options.AbsentLogOdds) * pair.Retold;
        return place < 0 ? least : Math.Clamp(pair.Final[place], least, 8);
    }

    private void AddContext()
    {
        var next = new Dictionary<(int, int), double[]>();
        Span<double> values = stackalloc double[ContextEvidence.Count];
        foreach (var (x, y) in Pairs())
        {
            var pair = this[x, y];
            var final = new double[pair.Final.Length];
            for (var p = 0; p < final.Length; p++)
            {
                Context(x, y, p).CopyTo(values);
                final[p] = LogOdds.Of(options.ContextWeights.AsSpan(), values);
            }
            next[(x, y)] = final;
        }
        foreach (var ((x, y), final) in next)
        {
            this[x, y].Settle(final);
        }
    }

    private (double Support, double Conflict) Through(int x, int a, int y, int b, int z)
    {
        var support = 0.0;
        var conflict = 0.0;
        foreach (var (unit, toA) in Partners(x, a, z))
        {
            var toB = Probability(y, b, z, unit);
            support = Math.Max(support, Math.Sqrt(toA * toB));
            conflict = Math.Max(conflict, toA * (1 - toB));
        }
        foreach (var (unit, toB) in Partners(y, b, z))
        {
            var toA = Probability(x, a, z, unit);
            support = Math.Max(support, Math.Sqrt(toA * toB));
            conflict = Math.Max(conflict, toB * (1 - toA));
        }
        // where both have a partner in common, what one of them has beside it (a repeat, another part) does not speak against them
        return (support, conflict * (1 - support));
    }

    /// <summary>The units of another article that a unit probably links to.</summary>
    private ReadOnlySpan<(int Unit, double Probability)> Partners(int article, int unit, int other) =>
        article < other ? this[article, other].PartnersOfA.Of(unit) : this[other, article].PartnersOfB.Of(unit);

    private double Probability(int article, int unit, int other, int otherUnit) =>
        article < other ? this[article, other].Probability(unit, otherUnit) : this[other, article].Probability(otherUnit, unit);

    private static double Beside(ArticlePair pair, int a, int b, int step)
    {
        var best = 0.0;
        foreach (var (da, db) in (ReadOnlySpan<(int, int)>)[(1, 1), (1, 2), (2, 1), (0, 1), (1, 0)])
        {
            var place = pair.Scores.Find(a + da * step, b + db * step);
            if (place >= 0)
            {
                best = Math.Max(best, pair.Probabilities[place]);
            }
        }
        return best;
    }
}
