using System.Xml.Linq;

namespace ArticleCompare.Cli.Tests.Architecture;

/// <summary>A project depends on what docs/architecture.md says, and on nothing else.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("Engine", "")]
    [InlineData("Ingestion", "Engine")]
    [InlineData("Storage", "Engine")]
    [InlineData("Cli", "Engine Ingestion")]
    [InlineData("Embeddings", "")]
    [InlineData("Web", "Embeddings Engine Ingestion Storage")]
    public void A_project_refers_only_to_the_projects_below_it(string project, string allowed) =>
        Assert.Subset(
            allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
            References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["ArticleCompare.".Length..]).ToHashSet());

    [Theory]
    [InlineData("Engine", "")]
    [InlineData("Ingestion", "AngleSharp DocumentFormat.OpenXml Markdig System.IO.Packaging")]
    [InlineData("Cli", "Spectre.Console System.CommandLine")]
    [InlineData("Embeddings", "Microsoft.Extensions.AI.Abstractions")]
    public void A_project_uses_only_its_own_packages(string project, string allowed) =>
        Assert.Subset(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(), References(project, "PackageReference").ToHashSet());

    [Theory]
    [InlineData("Engine")]
    [InlineData("Ingestion")]
    [InlineData("Cli")]
    public void What_needs_no_web_server_refers_to_none(string project) => Assert.Empty(References(project, "FrameworkReference"));

    [Theory]
    [InlineData("Engine", "System.IO", "System.Net", "Microsoft.Extensions.Logging", "System.Random")]
    [InlineData("Ingestion", "System.Net.Http", "Microsoft.EntityFrameworkCore")]
    [InlineData("Storage", "System.Net.Http", "Markdig", "AngleSharp", "DocumentFormat")]
    [InlineData("Embeddings", "ArticleCompare.Engine", "Microsoft.EntityFrameworkCore")]
    [InlineData("Web", "Microsoft.Data.Sqlite", "Markdig", "AngleSharp")]
    public void A_project_does_not_know_what_it_must_not(string project, params string[] forbidden) =>
        Assert.Empty(
            from file in Directory.EnumerateFiles(Folder(project), "*.cs", SearchOption.AllDirectories)
            where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where line.StartsWith("using ", StringComparison.Ordinal) && forbidden.Any(name => line.StartsWith($"using {name};", StringComparison.Ordinal) || line.StartsWith($"using {name}.", StringComparison.Ordinal))
            select $"{Path.GetFileName(file)}: {line}");

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Folder(project), $"ArticleCompare.{project}.csproj")).Descendants(kind).Select(element => element.Attribute("Include")!.Value);

    private static string Folder(string project) => Path.Combine(Repository.Root, "src", "ArticleCompare." + project);
}
