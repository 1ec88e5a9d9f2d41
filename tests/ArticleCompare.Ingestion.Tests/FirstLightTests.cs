namespace ArticleCompare.Ingestion.Tests;

public sealed class FirstLightTests
{
    [Fact]
    public void Builds() => Assert.NotEmpty("Reader");
}
