namespace ArticleCompare.Web.Components.Table;

/// <summary>The filters that are not a kind of difference, by the names they have in the address.</summary>
public static class RowFilters
{
    public const string All = "all";
    public const string Differs = "differs";
    public const string Major = "major";
    public const string Missing = "missing";
    public const string Only = "only";
    public const string Unconfirmed = "unconfirmed";
    public const string Confirmed = "confirmed";
    public const string Dismissed = "dismissed";
    public const string Reopened = "reopened";

    /// <summary>In the order of the chips.</summary>
    public static readonly string[] InOrder = [All, Differs, Major, Missing, Only, Unconfirmed, Confirmed, Dismissed, Reopened];
}
