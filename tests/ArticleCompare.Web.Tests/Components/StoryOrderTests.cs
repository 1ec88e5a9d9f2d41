using System.Globalization;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Stories;

namespace ArticleCompare.Web.Tests.Components;

public sealed class StoryOrderTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    private static readonly StoryListItem[] Stories =
    [
        Story(1, "Überschwemmung am Fluss", new DateOnly(2025, 5, 1), 2, new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc)),
        Story(2, "Zug hält nicht", new DateOnly(2025, 5, 3), 0, new DateTime(2025, 6, 3, 0, 0, 0, DateTimeKind.Utc)),
        Story(3, "Brücke gesperrt", new DateOnly(2025, 5, 2), 5, new DateTime(2025, 6, 2, 0, 0, 0, DateTimeKind.Utc)),
    ];

    [Theory]
    [InlineData(null, "2 3 1")]
    [InlineData("differences", "3 1 2")]
    [InlineData("title", "3 1 2")]
    [InlineData("published", "2 3 1")]
    public void Stories_are_sorted(string? order, string expected) =>
        Assert.Equal(expected, string.Join(' ', StoryOrder.Arrange(Stories, null, order, German).Select(s => s.Id)));

    [Theory]
    [InlineData("uberschwemmung", "1")]
    [InlineData("BRÜCKE", "3")]
    [InlineData("zug nicht", "2")]
    [InlineData("bote", "2 3 1")]
    [InlineData("nichts davon", "")]
    public void A_search_ignores_case_and_marks_and_wants_all_words(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', StoryOrder.Arrange(Stories, query, null, German).Select(s => s.Id)));

    private static StoryListItem Story(int id, string title, DateOnly published, int open, DateTime changed) => new(
        id, null, false, changed, [new ArticleListItem(id, "k" + id.ToString(CultureInfo.InvariantCulture), "de", title, "Der Bote", published)], new StoryFigures(9, 5, open, []), true);
}
