using System.Text;
using ArticleCompare.Storage.Stories;

namespace ArticleCompare.Web.Tests.Host;

public sealed class HostileTextTests
{
    private const string Script = "<script>alert('x')</script>";

    [Fact]
    public async Task Markup_in_texts_names_and_comments_is_shown_as_text()
    {
        await using var app = new AppFactory();
        using var client = app.CreateClient();
        var bytes = Encoding.UTF8.GetBytes($"A title {Script} of the story\n\nThe town says {Script} and the people of the harbour wait for the ships.");
        var corrections = Corrections.None with { Language = "en", Outlet = Script };
        var added = await app.Store.AddArticleAsync(new NewArticle(bytes, $"{Script}.txt", Stories.ArticleReading.Read(bytes, null, corrections).Reading!, corrections, "anna"));
        await app.Store.RenameAsync(added.StoryId, $"Name {Script}", "anna");
        await AppFactory.UntilAsync(async () => (await app.Store.LoadAsync(added.StoryId))! is { IsUpToDate: true });
        var table = (await app.Store.LoadAsync(added.StoryId))!.Table!.Comparison;
        await app.Store.DecideAsync(added.StoryId, "anna", Engine.Decisions.Decide.Comment(table, table.Rows[0], Script));

        foreach (var path in new[] { "/", $"/stories/{added.StoryId}?row={table.Rows[0].Id}", $"/articles/{added.ArticleId}", "/?q=%3Cscript%3Ealert('x')" })
        {
            var page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
            Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;alert", page, StringComparison.OrdinalIgnoreCase);
        }
    }
}
