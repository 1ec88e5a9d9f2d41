using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>How much of two units is the same.</summary>
/// <param name="WeightA">Weight of the first unit that the second answers.</param>
/// <param name="WeightB">Weight of the second unit that the first answers: by words alone the same.</param>
/// <param name="Overlap">Both as a share of both units' whole weight, 0 to 1 (the Dice coefficient).</param>
internal readonly record struct PairScore(float WeightA, float WeightB, float Overlap);

/// <summary>
/// Soft one-to-one overlap of two weighted units: the heaviest matching items first, every word used once.
/// Keeps its buffers; not for several threads at once.
/// </summary>
internal sealed class PairScorer
{
    private readonly MatchList found = new();
    private readonly List<ItemMatch> chosen = [];
    private readonly WordUse usedA = new();
    private readonly WordUse usedB = new();

    /// <summary>The matches of the last call of <see cref="Score(UnitVector, UnitVector)"/> or <see cref="Cover"/>, heaviest first.</summary>
    public IReadOnlyList<ItemMatch> Matches => chosen;

    public PairScore Score(UnitVector a, UnitVector b)
    {
        found.Collect(a, b);
        return Score(a, b, found);
    }

    /// <param name="a">A weighed unit.</param>
    /// <param name="b">A weighed unit.</param>
    /// <param name="matches">Their matches.</param>
    public PairScore Score(UnitVector a, UnitVector b, MatchList matches)
    {
        chosen.Clear();
        if (matches.Count == 0)
        {
            return Meaning.Fuse(default, a, b);
        }
        usedA.Clear(a.Atoms.Length);
        usedB.Clear(b.Atoms.Length);
        var weight = 0f;
        var all = matches.Matches;
        var keys = matches.Keys;
        for (var m = 0; m < all.Length; m++)
        {
            var match = all[m];
            if (!usedA.TryUse(a.Items[match.A], usedB, b.Items[match.B]))
            {
                continue;
            }
            var shared = match.Shared(a, b);
            weight += shared;
            chosen.Add(match with { Feature = LeastFeature(all, keys, m) });
        }
        var total = a.TotalWeight + b.TotalWeight;
        return Meaning.Fuse(new PairScore(weight, weight, total > 0 ? 2 * weight / total : 0), a, b);
    }

    /// <summary>For every atom of both units how strongly the other side answers it, 0 to 1.</summary>
    public (float[] A, float[] B) Cover(UnitVector a, UnitVector b)
    {
        Score(a, b);
        var coverA = new float[a.Atoms.Length];
        var coverB = new float[b.Atoms.Length];
        foreach (var match in chosen)
        {
            Fill(coverA, a.Items[match.A], match.Strength);
            Fill(coverB, b.Items[match.B], match.Strength);
        }
        if (Meaning.Answers(a, b) is > 0 and var share)
        {
            Raise(coverA, share);
            Raise(coverB, share);
        }
        return (coverA, coverB);
    }

    /// <summary>Two items can match by several features equally well: the first one names the match.</summary>
    private static uint LeastFeature(ReadOnlySpan<ItemMatch> all, ReadOnlySpan<ulong> keys, int at)
    {
        var least = all[at].Feature;
        for (var m = at + 1; m < all.Length && keys[m] == keys[at]; m++)
        {
            least = Math.Min(least, all[m].Feature);
        }
        return least;
    }

    private static void Raise(Span<float> cover, float least)
    {
        foreach (ref var atom in cover)
        {
            atom = Math.Max(atom, least);
        }
    }

    private static void Fill(float[] cover, Item item, float strength)
    {
        cover.AsSpan(item.First, item.Count).Fill(strength);
        if (item.Extra >= 0)
        {
            cover[item.Extra] = strength;
        }
    }
}
