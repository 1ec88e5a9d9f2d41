using System.Globalization;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Components.Stories;

/// <summary>Finds and sorts stories in the list.</summary>
public static class StoryOrder
{
    /// <summary>The orders by the names they have in the address; the first is the usual one.</summary>
    public static readonly string[] Names = ["changed", "differences", "title", "published"];

    public static IReadOnlyList<StoryListItem> Arrange(IEnumerable<StoryListItem> stories, string? query, string? order, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var words = (query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = stories.Where(s => words.All(w => Texts(s).Any(t => culture.CompareInfo.IndexOf(t, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0)));
        return order switch
        {
            "title" => [.. found.OrderBy(s => s.TitleIn(culture.TwoLetterISOLanguageName), StringComparer.Create(culture, ignoreCase: true)).ThenBy(s => s.Id)],
            "differences" => [.. found.OrderByDescending(s => s.Figures?.OpenDifferences ?? 0).ThenBy(s => s.Id)],
            "published" => [.. found.OrderByDescending(s => s.Articles.Max(a => a.Published)).ThenBy(s => s.Id)],
            _ => [.. found.OrderByDescending(s => s.Changed).ThenBy(s => s.Id)],
        };
    }

    private static IEnumerable<string> Texts(StoryListItem story) =>
        story.Articles.SelectMany(a => new[] { a.Title, a.Outlet, a.Language }).Append(story.Name).OfType<string>();
}
