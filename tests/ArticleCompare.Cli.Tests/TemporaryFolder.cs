namespace ArticleCompare.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlecompare");

    public string Path => folder.FullName;

    /// <returns>The path of the new file.</returns>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
