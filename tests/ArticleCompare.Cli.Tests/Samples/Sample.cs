using ArticleCompare.Engine.Articles;
using ArticleCompare.Ingestion;

namespace ArticleCompare.Cli.Tests.Samples;

/// <summary>The samples, read as an upload is read.</summary>
internal static class Sample
{
    /// <summary>The articles of a story, with the language of the file's name as key.</summary>
    public static Article[] Articles(string story) =>
        [.. Files(story).Select(path => Read(path, Path.GetFileNameWithoutExtension(path)))];

    public static string Expected(string story) => File.ReadAllText(Path.Combine(Repository.Samples, story, "expected.md"));

    public static string[] Files(string story) =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Samples, story)).Where(path => Path.GetFileName(path) != "expected.md").Order(StringComparer.Ordinal)];

    public static Article Read(string path, string key) =>
        ArticleReader.Read(File.ReadAllBytes(path), new ReadOptions { Key = key, FileName = Path.GetFileName(path) }) is ReadResult.Success read
            ? read.Article
            : throw new InvalidOperationException($"{path} was rejected.");
}
