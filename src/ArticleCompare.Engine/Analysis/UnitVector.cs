using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Analysis;

/// <summary>The smallest piece that weighs: a word, a number or one part of a compound.</summary>
internal readonly record struct Atom(TextSpan Span, uint Key, float Frequency);

/// <summary>What is matched one to one: a word, a whole compound, a multi-word entry or a separated verb.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="Count">How many atoms it covers from there.</param>
/// <param name="Extra">One more atom that it covers (the particle of a separated verb); -1 for none.</param>
internal readonly record struct Item(short First, short Count, short Extra);

/// <summary>An item has a feature.</summary>
internal readonly record struct Hit(uint Feature, short Item, float Weight);

/// <summary>A sentence or claim as a sparse vector: what its words may mean, and how much each weighs.</summary>
internal sealed class UnitVector
{
    /// <summary>More atoms than any sentence has; what follows is left out of the comparison.</summary>
    public const int MaxAtoms = 1000;

    public required Atom[] Atoms { get; init; }

    public required Item[] Items { get; init; }

    /// <summary>Ordered by feature, then item.</summary>
    public required Hit[] Hits { get; init; }

    /// <summary>Those of <see cref="Hits"/> that another article of the story has too; all, where no other is known.</summary>
    public Hit[] Matchable { get => field ?? Hits; init; }

    /// <summary>Letters and digits of the unit, made comparable between languages by <see cref="TextLength"/>.</summary>
    public required int Length { get; init; }

    /// <summary>What it means, by a vector from outside at length 1; null for none.</summary>
    public float[]? Meaning { get; set; }

    /// <summary>The weight of each atom, set by <see cref="Weighing"/>.</summary>
    public float[] AtomWeights { get; set; } = [];

    /// <summary>The summed weight of each item's atoms.</summary>
    public float[] ItemWeights { get; set; } = [];

    public float TotalWeight { get; set; }

    /// <summary>The same words with other hits and another meaning from outside, not weighed yet.</summary>
    /// <param name="hits">All of them.</param>
    /// <param name="matchable">Those that another article has too.</param>
    /// <param name="meaning">Null for none.</param>
    public UnitVector With(Hit[] hits, Hit[] matchable, float[]? meaning) =>
        new() { Atoms = Atoms, Items = Items, Hits = hits, Matchable = matchable, Length = Length, Meaning = meaning };

    /// <summary>Whether a word is one of an item's, or a part of it.</summary>
    public bool Covers(Item item, TextSpan word)
    {
        for (var i = item.First; i < item.First + item.Count; i++)
        {
            if (Atoms[i].Span.Overlaps(word))
            {
                return true;
            }
        }
        return item.Extra >= 0 && Atoms[item.Extra].Span.Overlaps(word);
    }

    /// <summary>Several weighed units read as one, in the order given.</summary>
    public static UnitVector Join(ReadOnlySpan<UnitVector> units)
    {
        var atoms = new List<Atom>();
        var items = new List<Item>();
        var hits = new List<Hit>();
        var matchable = new List<Hit>();
        var atomWeights = new List<float>();
        var itemWeights = new List<float>();
        var length = 0;
        foreach (var unit in units)
        {
            if (atoms.Count + unit.Atoms.Length > MaxAtoms)
            {
                break;
            }
            AddMoved(unit.Hits, items.Count, hits);
            AddMoved(unit.Matchable, items.Count, matchable);
            foreach (var item in unit.Items)
            {
                items.Add(new Item((short)(item.First + atoms.Count), item.Count, (short)(item.Extra < 0 ? -1 : item.Extra + atoms.Count)));
            }
            atoms.AddRange(unit.Atoms);
            atomWeights.AddRange(unit.AtomWeights);
            itemWeights.AddRange(unit.ItemWeights);
            length += unit.Length;
        }
        hits.Sort(ByFeature);
        matchable.Sort(ByFeature);
        return new UnitVector
        {
            Atoms = [.. atoms],
            Items = [.. items],
            Hits = [.. hits],
            Matchable = [.. matchable],
            Length = length,
            AtomWeights = [.. atomWeights],
            ItemWeights = [.. itemWeights],
            TotalWeight = atomWeights.Sum(),
            Meaning = Alignment.Meaning.Join(units),
        };
    }

    private static readonly Comparison<Hit> ByFeature = static (x, y) => x.Feature != y.Feature ? x.Feature.CompareTo(y.Feature) : x.Item.CompareTo(y.Item);

    private static void AddMoved(Hit[] hits, int items, List<Hit> to)
    {
        foreach (var hit in hits)
        {
            to.Add(hit with { Item = (short)(hit.Item + items) });
        }
    }
}
