using ArticleCompare.Cli.Articles;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Tests;

public sealed class RejectionTests
{
    [Fact]
    public void Every_reason_has_words_of_its_own()
    {
        var words = Enum.GetValues<RejectionReason>().Select(reason => Rejections.Describe(new ReadResult.Rejected(reason))).ToArray();

        Assert.Equal(words.Distinct().Count(), words.Length);
        Assert.DoesNotContain(words, word => word.Contains('\n', StringComparison.Ordinal));
    }
}
