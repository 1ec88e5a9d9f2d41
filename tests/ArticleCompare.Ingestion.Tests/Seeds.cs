namespace ArticleCompare.Ingestion.Tests;

/// <summary>The five seed articles, where the folder stands beside the repository; they are not part of it.</summary>
internal static class Seeds
{
    /// <summary>The seed whose file name starts with the number; null where the folder is absent.</summary>
    public static byte[]? Bytes(string number)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = new DirectoryInfo(Path.Combine(folder.FullName, "shared", "seeds"));
            if (seeds.Exists)
            {
                return File.ReadAllBytes(Assert.Single(seeds.GetFiles(number + "_*")).FullName);
            }
        }
        return null;
    }
}
