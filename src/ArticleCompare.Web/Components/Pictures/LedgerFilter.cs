namespace ArticleCompare.Web.Components.Pictures;

/// <summary>Which lines of a ledger are shown, by the word in the address.</summary>
public static class LedgerFilter
{
    public const string All = "all";

    /// <summary>Some article never says it.</summary>
    public const string NotInAll = "not-in-all";

    /// <summary>Some article tells the same row without it.</summary>
    public const string LeftOut = "left-out";

    public static readonly string[] InOrder = [All, NotInAll, LeftOut];

    /// <summary>An unknown word shows all.</summary>
    public static bool Shows(string? filter, LedgerLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return filter switch
        {
            NotInAll => !line.IsInAll,
            LeftOut => line.IsLeftOut,
            _ => true,
        };
    }
}
