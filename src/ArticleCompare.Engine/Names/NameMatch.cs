using ArticleCompare.Engine.Languages.Stemming;

namespace ArticleCompare.Engine.Names;

/// <summary>Tells whether two words are one name in two spellings: Kiew, Kyiv and Kiev; Pjöngjang and Pyongyang; Impor and Import.</summary>
public static class NameMatch
{
    private const int ShortestContained = 4;

    /// <summary>Tim and Tom have the same two consonants and are two.</summary>
    private const int ShortestSkeleton = 3;

    /// <param name="a">Folded.</param>
    /// <param name="b">Folded.</param>
    public static bool IsSame(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return true;
        }
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length >= ShortestContained && longer.Contains(shorter, StringComparison.Ordinal) && (shorter.Length > ShortestContained || longer.StartsWith(shorter, StringComparison.Ordinal)))
        {
            return true;
        }
        if (longer.Length == shorter.Length + 1 && longer[^1] == 's' && longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return true;
        }
        if (shorter.Length >= 3 && longer.Length - shorter.Length <= 2 && longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return true;
        }
        if (a.Length == b.Length && a[0] == b[0] && string.Equals(string.Concat(a.Order()), string.Concat(b.Order()), StringComparison.Ordinal))
        {
            // Meyer, Meeyr: letters that changed places
            return true;
        }
        var (soundA, soundB) = (Folding.Sound(a), Folding.Sound(b));
        return IsNear(a, b) || IsNear(Hissed(a), Hissed(b)) || IsNear(soundA, soundB) || HaveSameBones(soundA, soundB, longer.Length);
    }

    /// <summary>Czech, tchèque, Tschechien; Putschkow, Puchkov: one sound that every language spells in its own way.</summary>
    private static string Hissed(string word) => Folding.Sound(word
        .Replace("tsch", "s", StringComparison.Ordinal).Replace("tch", "s", StringComparison.Ordinal)
        .Replace("cz", "s", StringComparison.Ordinal).Replace("ch", "s", StringComparison.Ordinal));

    /// <summary>The same consonants; of two consonants only with one vowel more or less: Kiew is Kyiv, and Juan no June.</summary>
    private static bool HaveSameBones(string soundA, string soundB, int length) =>
        length > ShortestSkeleton && Consonants(soundA) is var bones && string.Equals(bones, Consonants(soundB), StringComparison.Ordinal)
        && (bones.Length >= ShortestSkeleton || Distance(soundA, soundB) <= 1);

    /// <summary>At most every third letter of the longer one differs, and both begin alike.</summary>
    private static bool IsNear(string a, string b) =>
        Math.Min(a.Length, b.Length) >= 4 && a[0] == b[0] && Distance(a, b) * 3 <= Math.Max(a.Length, b.Length);

    private static string Consonants(string word) => string.Concat(word.Where(c => c is not ('a' or 'e' or 'i' or 'o' or 'u')));

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
