using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ArticleCompare.Engine.Stories;

/// <summary>
/// The articles that have a feature, in any order. Most features are of one article, which costs no array; those of very many
/// articles say nothing about the story by themselves (they still count in the comparison), so of them only the number is kept.
/// </summary>
internal struct Posting
{
    /// <summary>How many articles are listed at most.</summary>
    private const int Longest = 2_000;

    private int[]? places;
    private int only;

    /// <summary>How many articles have the feature.</summary>
    public int Count { get; private set; }

    /// <summary>Articles were removed, so that there are few enough to be listed, but it is not known which: see <see cref="List"/>.</summary>
    public readonly bool IsListedAgain => Count == Longest && places is null;

    /// <summary>Their places in the index; empty when there are too many.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<int> Places =>
        Count == 1 ? MemoryMarshal.CreateReadOnlySpan(in only, 1) : Count > Longest ? default : places.AsSpan(0, Count);

    public void Add(int place)
    {
        if (Count == 0)
        {
            only = place;
        }
        else if (Count == Longest)
        {
            places = null;
        }
        else if (Count < Longest)
        {
            places ??= [only, 0];
            if (Count == places.Length)
            {
                Array.Resize(ref places, Math.Min(Longest, Count + Count / 2 + 1));
            }
            places[Count] = place;
        }
        Count++;
    }

    /// <summary>Takes one away that is there.</summary>
    public void Remove(int place)
    {
        Count--;
        if (places is null)
        {
            return;
        }
        places[Array.IndexOf(places, place)] = places[Count];
        if (Count == 1)
        {
            (only, places) = (places[0], null);
        }
    }

    public void List(int[] all) => places = all;
}
