using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// The overlap of two neighbouring units, read as one, with a unit of the other article: what <see cref="PairScorer"/> gives for
/// <see cref="UnitVector.Join"/>, made from the matches of the parts.
/// </summary>
internal sealed class JoinScorer
{
    /// <summary>The half of a match's key that says how heavy it is.</summary>
    private const int Weight = 32;

    /// <summary>That and the item of the first article.</summary>
    private const int WeightAndItem = 16;

    private readonly WordUse usedA = new();
    private readonly WordUse usedB = new();

    /// <param name="a">A unit of the first article.</param>
    /// <param name="next">The unit behind it.</param>
    /// <param name="b">A unit of the second article.</param>
    /// <param name="one">The matches of the first with it.</param>
    /// <param name="two">The matches of the second with it.</param>
    public float OverlapOfA(UnitVector a, UnitVector next, UnitVector b, MatchList one, MatchList two)
    {
        var shift = a.Atoms.Length;
        if (shift + next.Atoms.Length > UnitVector.MaxAtoms)
        {
            return 0;
        }
        usedA.Clear(shift + next.Atoms.Length);
        usedB.Clear(b.Atoms.Length);
        var weight = 0f;
        for (var merged = new Merged(one, two, Weight); merged.Next(out var match, out var second);)
        {
            var part = second ? next : a;
            if (usedA.TryUse(part.Items[match.A], usedB, b.Items[match.B], second ? shift : 0))
            {
                weight += match.Shared(part, b);
            }
        }
        return Share(2 * weight, TotalWeight(a, next) + b.TotalWeight);
    }

    /// <summary>The same with two units of the second article.</summary>
    public float OverlapOfB(UnitVector a, UnitVector b, UnitVector next, MatchList one, MatchList two)
    {
        var shift = b.Atoms.Length;
        if (shift + next.Atoms.Length > UnitVector.MaxAtoms)
        {
            return 0;
        }
        usedA.Clear(a.Atoms.Length);
        usedB.Clear(shift + next.Atoms.Length);
        var weight = 0f;
        for (var merged = new Merged(one, two, WeightAndItem); merged.Next(out var match, out var second);)
        {
            var part = second ? next : b;
            if (usedA.TryUse(a.Items[match.A], usedB, part.Items[match.B], 0, second ? shift : 0))
            {
                weight += match.Shared(a, part);
            }
        }
        return Share(2 * weight, a.TotalWeight + TotalWeight(b, next));
    }

    private static float Share(float weight, float total) => total > 0 ? weight / total : 0;

    private static float TotalWeight(UnitVector a, UnitVector b)
    {
        var sum = 0.0;
        foreach (var weight in a.AtomWeights) sum += weight;
        foreach (var weight in b.AtomWeights) sum += weight;
        return (float)sum;
    }

    /// <summary>Two lists as one in the order of their keys; of keys that are equal from a bit on, those of the first list first.</summary>
    private ref struct Merged(MatchList one, MatchList two, int bit)
    {
        private readonly ReadOnlySpan<ulong> keysOfOne = one.Keys;
        private readonly ReadOnlySpan<ulong> keysOfTwo = two.Keys;
        private readonly ReadOnlySpan<ItemMatch> matchesOfOne = one.Matches;
        private readonly ReadOnlySpan<ItemMatch> matchesOfTwo = two.Matches;
        private int i;
        private int j;

        public bool Next(out ItemMatch match, out bool second)
        {
            second = i >= keysOfOne.Length || (j < keysOfTwo.Length && keysOfTwo[j] >> bit < keysOfOne[i] >> bit);
            if (second && j >= keysOfTwo.Length)
            {
                match = default;
                return false;
            }
            match = second ? matchesOfTwo[j++] : matchesOfOne[i++];
            return true;
        }
    }
}
