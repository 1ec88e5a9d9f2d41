namespace ArticleCompare.Engine.Tests;

public sealed class FirstLightTests
{
    [Fact]
    public void Builds() => Assert.NotEmpty("TextSpan");
}
