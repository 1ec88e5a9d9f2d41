namespace ArticleCompare.Web.Hosting;

/// <summary>The one folder in which everything lives: database, keys, logs.</summary>
internal sealed record DataFolder(string Path)
{
    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Logs => System.IO.Path.Combine(Path, "logs");

    /// <exception cref="LaunchException">It cannot be made or written to.</exception>
    public static DataFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var probe = System.IO.Path.Combine(path, ".writable");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new DataFolder(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LaunchException($"The data folder {path} cannot be written to ({e.Message}) Choose another one with --data FOLDER.");
        }
    }
}
