using System.Globalization;

namespace ArticleCompare.Web.Components.Dictionary;

/// <summary>Which word pairs are shown, as it stands in the address.</summary>
/// <param name="Text">Part of a word; null for all.</param>
/// <param name="Dictionary">Of one dictionary only.</param>
/// <param name="Removed">Those that were taken away.</param>
/// <param name="Page">From 1.</param>
public sealed record DictionaryQuery(string? Text, int? Dictionary, bool Removed, int Page)
{
    /// <summary>Pairs on one page.</summary>
    public const int PageSize = 50;

    public int Skip => (Math.Max(1, Page) - 1) * PageSize;

    public string Url
    {
        get
        {
            var parts = new List<string>();
            if (!string.IsNullOrWhiteSpace(Text)) parts.Add("q=" + Uri.EscapeDataString(Text));
            if (Dictionary is { } id) parts.Add(string.Create(CultureInfo.InvariantCulture, $"dictionary={id}"));
            if (Removed) parts.Add("removed=true");
            if (Page > 1) parts.Add(string.Create(CultureInfo.InvariantCulture, $"page={Page}"));
            return parts.Count == 0 ? "dictionary" : "dictionary?" + string.Join('&', parts);
        }
    }
}
