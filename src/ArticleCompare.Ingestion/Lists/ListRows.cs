using System.Reflection;

namespace ArticleCompare.Ingestion.Lists;

/// <summary>The rows of a list shipped with ingestion, without its header, split at tabs.</summary>
internal static class ListRows
{
    /// <param name="name">The file's name without ending.</param>
    public static IEnumerable<string[]> Of(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ArticleCompare.Ingestion.Lists.{name}.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } row)
        {
            yield return row.Split('\t');
        }
    }
}
