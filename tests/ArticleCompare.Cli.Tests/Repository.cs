namespace ArticleCompare.Cli.Tests;

/// <summary>Where the tests find the project's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples { get; } = Path.Combine(Root, "samples");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleCompare.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds the solution.");
    }
}
