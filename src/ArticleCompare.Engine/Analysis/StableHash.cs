namespace ArticleCompare.Engine.Analysis;

/// <summary>FNV-1a over UTF-16 code units: equal in every process and on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * 16777619u;
            hash = (hash ^ (byte)(c >> 8)) * 16777619u;
        }
        // spread the last characters over the high bits, which short keys leave alike
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }

    /// <summary>64 bits as 16 hexadecimal digits, for names that are stored.</summary>
    public static string Name(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037ul;
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * 1099511628211ul;
            hash = (hash ^ (byte)(c >> 8)) * 1099511628211ul;
        }
        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
