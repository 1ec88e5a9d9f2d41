using ArticleCompare.Web.Hosting;

namespace ArticleCompare.Web.Tests.Host;

public sealed class LaunchOptionsTests
{
    [Fact]
    public void Import_takes_all_paths_up_to_the_next_option()
    {
        var options = LaunchOptions.Parse(["--import", "a.txt", "b", "--urls", "http://127.0.0.1:0", "--data=d"]);
        Assert.Equal([Path.GetFullPath("a.txt"), Path.GetFullPath("b")], options.Import);
        Assert.Equal(Path.GetFullPath("d"), options.DataFolder);
        Assert.Equal(["--urls", "http://127.0.0.1:0"], options.Rest);
    }

    [Theory]
    [InlineData("--import")]
    [InlineData("--data")]
    [InlineData("--data", "--import")]
    public void An_option_without_its_value_is_named(params string[] args)
    {
        var e = Assert.Throws<LaunchException>(() => LaunchOptions.Parse(args));
        Assert.StartsWith(args[0], e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_named()
    {
        var file = Path.GetTempFileName();
        var e = Assert.Throws<LaunchException>(() => DataFolder.Open(Path.Combine(file, "data")));
        Assert.Contains("--data", e.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
