using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Tests.Comparing;

public sealed class ArticleShareTests
{
    [Theory]
    [InlineData(0.3, 1, 0.7, true)]
    [InlineData(0.5, 0.2, 0.7, true)]
    [InlineData(0.5, 1, 0.35, true)]
    [InlineData(0.5, 1, 0.55, false)]
    [InlineData(0.9, 1, 0.35, false)]
    public void Few_claims_another_order_or_other_words_make_a_report_of_its_own(double shared, double order, double alike, bool own) =>
        Assert.Equal(own, new ArticleShare(shared, order, alike).IsOwnReport);
}
