using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>The samples, and the stories beside these tests, read as an upload is read.</summary>
internal static class Sample
{
    /// <summary>Stories in four languages whose <c>expected.md</c> says what differs: those that ship, and those written as agencies write.</summary>
    public static TheoryData<string> Stories => ["ai-progress", "battery-plant", "company-results", "ferry-accident", "hospital-cyberattack", "rail-strike"];

    /// <summary>The articles of a story, with the language of the file's name as key.</summary>
    public static Article[] Articles(string story) =>
        [.. Files(story).Select(path => Read(path, Path.GetFileNameWithoutExtension(path)))];

    public static string Expected(string story) => File.ReadAllText(Path.Combine(Folder(story), "expected.md"));

    public static string[] Files(string story) =>
        [.. Directory.EnumerateFiles(Folder(story)).Where(path => Path.GetFileName(path) != "expected.md").Order(StringComparer.Ordinal)];

    private static string Folder(string story) => Path.Combine(Repository.Samples, story) is var sample && Directory.Exists(sample)
        ? sample
        : Path.Combine(Repository.Root, "tests", "ArticleCompare.Cli.Tests", "Stories", story);

    public static Article Read(string path, string key) =>
        ArticleReader.Read(File.ReadAllBytes(path), new ReadOptions { Key = key, FileName = Path.GetFileName(path) }) is ReadResult.Success read
            ? read.Article
            : throw new InvalidOperationException($"{path} was rejected.");
}
