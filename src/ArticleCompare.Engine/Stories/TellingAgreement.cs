using System.Numerics;

namespace ArticleCompare.Engine.Stories;

/// <summary>
/// How far two articles tell the same, stretch by stretch: one-to-one partners among their sentences, the most similar first.
/// Articles on one topic have the words in common, articles of one story also which of them stand together.
/// Keeps its buffers; not for several threads at once.
/// </summary>
internal sealed class TellingAgreement
{
    private const int Most = StoryVector.MostStretches;

    private readonly float[] shared = new float[Most * Most];
    private readonly float[] ownA = new float[Most];
    private readonly float[] ownB = new float[Most];
    private readonly List<ulong> pairs = new(Most * Most);

    /// <summary>Begins two articles.</summary>
    public void Clear()
    {
        Array.Clear(shared);
        Array.Clear(ownA);
        Array.Clear(ownB);
    }

    /// <summary>A feature of the first article; <see cref="AddB"/> is the same for the second.</summary>
    /// <param name="stretches">That have it.</param>
    /// <param name="weight">What it counts in the article: in each of several stretches less, since it tells them apart less.</param>
    public void AddA(ulong stretches, float weight) => Add(ownA, stretches, weight);

    /// <inheritdoc cref="AddA"/>
    public void AddB(ulong stretches, float weight) => Add(ownB, stretches, weight);

    /// <summary>A feature of both.</summary>
    public void AddShared(ulong a, float weightA, ulong b, float weightB)
    {
        var product = InEach(a, weightA) * InEach(b, weightB);
        for (; a != 0; a &= a - 1)
        {
            var row = BitOperations.TrailingZeroCount(a) * Most;
            for (var rest = b; rest != 0; rest &= rest - 1)
            {
                shared[row + BitOperations.TrailingZeroCount(rest)] += product;
            }
        }
    }

    /// <summary>The cosines of the partners, summed, as a share of what the shorter article could reach, 0 to 1. The order of the two does not count.</summary>
    public double Measure(int countA, int countB)
    {
        pairs.Clear();
        for (var a = 0; a < countA; a++)
        {
            for (var b = 0; b < countB; b++)
            {
                if (shared[a * Most + b] is > 0 and var both)
                {
                    pairs.Add(Key(both / MathF.Sqrt(ownA[a] * ownB[b]), a, b));
                }
            }
        }
        pairs.Sort();
        var (usedA, usedB) = (0UL, 0UL);
        var sum = 0.0;
        for (var p = pairs.Count - 1; p >= 0; p--)
        {
            var (a, b) = ((int)(pairs[p] >> 8) & 0xFF, (int)pairs[p] & 0xFF);
            if ((usedA >> a & 1) == 0 && (usedB >> b & 1) == 0)
            {
                usedA |= 1UL << a;
                usedB |= 1UL << b;
                sum += BitConverter.UInt32BitsToSingle((uint)(pairs[p] >> 32));
            }
        }
        // one more: by chance alone one of few sentences has a partner in a long article
        return sum / (Math.Min(countA, countB) + 1);
    }

    /// <summary>Sorts by cosine, then nearness of place, then earlier place: keys that do not change when the articles change sides.</summary>
    private static ulong Key(float cosine, int a, int b) =>
        (ulong)BitConverter.SingleToUInt32Bits(cosine) << 32
        | (ulong)(0xFF - Math.Abs(a - b)) << 24 | (ulong)(0xFF - (a + b)) << 16 | (ulong)a << 8 | (uint)b;

    private static void Add(float[] own, ulong stretches, float weight)
    {
        var each = InEach(stretches, weight);
        for (; stretches != 0; stretches &= stretches - 1)
        {
            own[BitOperations.TrailingZeroCount(stretches)] += each * each;
        }
    }

    private static float InEach(ulong stretches, float weight) => weight / BitOperations.PopCount(stretches);
}
