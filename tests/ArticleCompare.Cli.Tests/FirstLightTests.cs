namespace ArticleCompare.Cli.Tests;

public sealed class FirstLightTests
{
    [Fact]
    public void Builds() => Assert.NotEmpty("Command");
}
