using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>Which atoms of a unit, or of two units read as one, have found their match.</summary>
internal sealed class WordUse
{
    private bool[] used = new bool[64];

    /// <param name="atoms">How many there are.</param>
    public void Clear(int atoms)
    {
        if (atoms > used.Length)
        {
            used = new bool[2 * atoms];
        }
        used.AsSpan(0, atoms).Clear();
    }

    /// <summary>Takes an item of each side, if all their atoms are still free.</summary>
    /// <param name="item">Of this side.</param>
    /// <param name="other">The other side.</param>
    /// <param name="otherItem">Of the other side.</param>
    /// <param name="shift">Atoms of this side before the item's unit.</param>
    /// <param name="otherShift">The same of the other side.</param>
    public bool TryUse(Item item, WordUse other, Item otherItem, int shift = 0, int otherShift = 0)
    {
        if (!IsFree(item, shift) || !other.IsFree(otherItem, otherShift))
        {
            return false;
        }
        Use(item, shift);
        other.Use(otherItem, otherShift);
        return true;
    }

    private bool IsFree(Item item, int shift)
    {
        if (item.Extra >= 0 && used[item.Extra + shift])
        {
            return false;
        }
        for (var i = item.First + shift; i < item.First + shift + item.Count; i++)
        {
            if (used[i])
            {
                return false;
            }
        }
        return true;
    }

    private void Use(Item item, int shift)
    {
        for (var i = item.First + shift; i < item.First + shift + item.Count; i++)
        {
            used[i] = true;
        }
        if (item.Extra >= 0)
        {
            used[item.Extra + shift] = true;
        }
    }
}
