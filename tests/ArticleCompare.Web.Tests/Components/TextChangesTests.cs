using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components.Upload;

namespace ArticleCompare.Web.Tests.Components;

public sealed class TextChangesTests
{
    private static string Changes(string before, string after) =>
        string.Concat(TextChanges.Between(before, after).Select(c => c.Kind switch { LineChange.Added => "+", LineChange.Removed => "-", _ => "=" } + c.Text));

    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "=a=b=c")]
    [InlineData("a\nb\nc", "a\nx\nc", "=a-b+x=c")]
    [InlineData("a\nc", "a\nb\nc", "=a+b=c")]
    [InlineData("a\nb\nc", "a\nc", "=a-b=c")]
    [InlineData("", "a", "+a")]
    [InlineData("a\nb\nc\nd", "b\nd\nc", "-a=b-c=d+c")]
    public void Lines_that_came_and_went_are_found(string before, string after, string expected) =>
        Assert.Equal(expected, Changes(before, after));

    [Fact]
    public void Very_long_texts_are_compared_in_bounded_time()
    {
        var before = string.Join('\n', Enumerable.Range(0, 20_000));
        var after = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => -i - 1));
        Assert.Equal(40_000, TextChanges.Between(before, after).Count);
    }

    [Theory]
    [InlineData("new", null, null, null)]
    [InlineData("story-3", 3, null, null)]
    [InlineData("article-4", null, 4, null)]
    [InlineData("draft-5", null, null, 5)]
    [InlineData("story-x", null, null, null)]
    [InlineData("other-1", null, null, null)]
    public void A_destination_is_read_from_its_name(string name, int? story, int? article, int? draft)
    {
        var destination = DraftChoices.Destination(name);
        Assert.Equal(new Destination(story, article, draft), destination);
        Assert.Equal(destination, DraftChoices.Destination(DraftChoices.Name(destination)));
    }
}
