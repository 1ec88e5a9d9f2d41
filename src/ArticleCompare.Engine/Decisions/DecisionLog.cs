using System.Collections.Immutable;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Which decisions are in force.</summary>
public static class DecisionLog
{
    /// <summary>All decisions that nobody took back, without the undos themselves, oldest first.</summary>
    public static ImmutableArray<Decision> InForce(IEnumerable<Decision> decisions)
    {
        var ordered = decisions.OrderBy(d => d.Id).ToImmutableArray();
        var undone = UndoneIds(ordered);
        return [.. ordered.Where(d => d.Content is not Undone && !undone.Contains(d.Id))];
    }

    /// <summary>The decision that undo takes back: the newest in force of this person (of anybody when null); null when there is none.</summary>
    public static Decision? NextUndo(IEnumerable<Decision> decisions, string? who = null) =>
        InForce(decisions).LastOrDefault(d => who is null || d.Who == who);

    /// <summary>
    /// The undo that redo takes back: the newest in force of this person, made after their newest decision of another kind
    /// (whoever decides something new gives up what could be redone); null when there is none.
    /// </summary>
    public static Decision? NextRedo(IEnumerable<Decision> decisions, string? who = null)
    {
        var ordered = decisions.Where(d => who is null || d.Who == who).OrderBy(d => d.Id).ToImmutableArray();
        var undone = UndoneIds(ordered);
        var lastDeed = ordered.LastOrDefault(d => d.Content is not Undone)?.Id ?? 0;
        var undos = ordered.Where(d => d.Content is Undone).ToDictionary(d => d.Id);
        return ordered.LastOrDefault(d => d.Content is Undone u && d.Id > lastDeed && !undone.Contains(d.Id) && !undos.ContainsKey(u.Decision));
    }

    /// <summary>An undo counts unless it is undone itself; newer decisions speak about older ones, so one pass from the newest is enough.</summary>
    private static HashSet<int> UndoneIds(ImmutableArray<Decision> ordered)
    {
        var undone = new HashSet<int>();
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            if (ordered[i].Content is Undone u && !undone.Contains(ordered[i].Id))
            {
                undone.Add(u.Decision);
            }
        }
        return undone;
    }
}
