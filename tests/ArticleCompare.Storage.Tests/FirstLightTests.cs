namespace ArticleCompare.Storage.Tests;

public sealed class FirstLightTests
{
    [Fact]
    public void Builds() => Assert.NotEmpty("Database");
}
