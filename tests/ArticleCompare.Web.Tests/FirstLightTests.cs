namespace ArticleCompare.Web.Tests;

public sealed class FirstLightTests
{
    [Fact]
    public void Builds() => Assert.NotEmpty("Host");
}
