using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// The matches of one unit with the units of another article, each collected once however often it is asked for.
/// Keeps its memory for the next unit; not for several threads at once.
/// </summary>
internal sealed class MatchRow
{
    /// <summary>
    /// Of so few units nearly all are asked for, and one walk over the unit's features finds the matches with all of them. With more,
    /// each that is asked for is merged with the unit.
    /// </summary>
    private const int FewUnits = 64;

    private readonly List<MatchList> lists = [];

    /// <summary>By unit of the other article: its place in the lists and one more, 0 for none.</summary>
    private int[] places = [];

    /// <summary>The units that have a place, in the order of their places.</summary>
    private readonly List<int> placed = [];

    private UnitVector? unit;
    private IndexedUnits? others;

    /// <summary>Takes a unit and another article; both are weighed.</summary>
    public void Move(UnitVector to, IndexedUnits among)
    {
        if (ReferenceEquals(unit, to) && ReferenceEquals(others, among))
        {
            return;
        }
        foreach (var other in placed)
        {
            places[other] = 0;
        }
        placed.Clear();
        (unit, others) = (to, among);
        if (places.Length < among.Units.Length)
        {
            places = new int[among.Units.Length];
        }
        if (among.Units.Length <= FewUnits)
        {
            CollectAll(to, among.Entries);
        }
    }

    /// <summary>The matches with a unit of the other article.</summary>
    public MatchList Get(int other)
    {
        if (places[other] > 0)
        {
            var known = lists[places[other] - 1];
            known.Sort();
            return known;
        }
        var list = Place(other);
        if (others!.Units.Length > FewUnits)
        {
            list.Collect(unit!, others.Units[other]);
        }
        return list;
    }

    private void CollectAll(UnitVector to, FeatureEntries among)
    {
        foreach (var hit in to.Matchable)
        {
            foreach (var entry in among.Of(hit.Feature))
            {
                var list = places[entry.Unit] is > 0 and var place ? lists[place - 1] : Place(entry.Unit);
                list.Add(hit, to.ItemWeights[hit.Item], entry);
            }
        }
    }

    private MatchList Place(int other)
    {
        if (placed.Count == lists.Count)
        {
            lists.Add(new MatchList());
        }
        placed.Add(other);
        places[other] = placed.Count;
        var list = lists[placed.Count - 1];
        list.Clear();
        return list;
    }
}
