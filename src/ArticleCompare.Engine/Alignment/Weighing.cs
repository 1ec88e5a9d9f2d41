using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// Inverse document frequency (Spärck Jones 1972) of every word, from the background counts and from the article itself:
/// a word that is rare in the language but in every sentence of this article tells its sentences apart no better than "the".
/// </summary>
internal static class Weighing
{
    public static void Weigh(IReadOnlyList<UnitVector> units, AlignmentOptions options)
    {
        var counts = new Dictionary<uint, int>();
        var seen = new HashSet<uint>();
        foreach (var unit in units)
        {
            seen.Clear();
            foreach (var atom in unit.Atoms)
            {
                if (seen.Add(atom.Key))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, atom.Key, out _)++;
                }
            }
        }
        foreach (var unit in units)
        {
            var weights = new float[unit.Atoms.Length];
            for (var i = 0; i < weights.Length; i++)
            {
                var local = (counts[unit.Atoms[i].Key] - 0.5) / (units.Count + options.LocalSmoothing);
                var share = unit.Atoms[i].Frequency + options.LocalShare * local;
                weights[i] = (float)Math.Max(options.LeastWeight, -Math.Log(Math.Min(1, share)));
            }
            Set(unit, weights);
        }
    }

    private static void Set(UnitVector unit, float[] weights)
    {
        unit.AtomWeights = weights;
        unit.TotalWeight = weights.Sum();
        var itemWeights = new float[unit.Items.Length];
        for (var i = 0; i < itemWeights.Length; i++)
        {
            var item = unit.Items[i];
            var sum = item.Extra >= 0 ? weights[item.Extra] : 0;
            for (var a = item.First; a < item.First + item.Count; a++)
            {
                sum += weights[a];
            }
            itemWeights[i] = sum;
        }
        unit.ItemWeights = itemWeights;
    }
}
