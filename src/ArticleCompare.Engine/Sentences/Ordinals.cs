using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Engine.Sentences;

/// <summary>German ordinals: "am 3. Juni", "der 2. Platz", "Ludwig XIV. regierte".</summary>
internal static class Ordinals
{
    /// <summary>Articles and prepositions that ordinals follow.</summary>
    private static readonly string[] Announcers =
        ["am", "vom", "zum", "dem", "den", "der", "das", "die", "im", "beim", "seit", "bis", "ab", "Im", "Am", "Der", "Die", "Das", "Dem", "seiner", "ihrer", "einem", "einer"];

    /// <summary>Whether the sentence goes on behind the ordinal's dot.</summary>
    public static bool Continues(ReadOnlySpan<char> number, ReadOnlySpan<char> before, Follower next)
    {
        if (!char.IsAsciiDigit(number[0]))
        {
            return !next.IsStarter;
        }
        if (next.IsMonth || Abbreviations.IsRoman(next.Word))
        {
            return true;
        }
        var left = before.TrimEnd();
        var s = left.Length;
        while (s > 0 && char.IsLetter(left[s - 1])) s--;
        foreach (var announcer in Announcers)
        {
            if (left[s..].SequenceEqual(announcer))
            {
                return true;
            }
        }
        return !next.IsStarter;
    }
}
