using System.Reflection;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Cli.Languages;

/// <summary>Words of the lists embedded in the engine.</summary>
internal static class OwnLists
{
    private static readonly Assembly Engine = typeof(LanguageDetector).Assembly;

    /// <summary>All word forms of one language's column in the lexicon.</summary>
    public static IEnumerable<string> LexiconForms(string language) =>
        Engine.GetManifestResourceNames()
            .Where(name => name.StartsWith("ArticleCompare.Engine.Lexicon.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Column(name["ArticleCompare.Engine.".Length..^".tsv".Length], language))
            .SelectMany(cell => cell.Split('|'))
            .Select(form => form.Trim('~', ' '))
            .Where(form => form.Length > 0);

    /// <summary>The cells of one column of an embedded list, empty ones left out.</summary>
    public static IEnumerable<string> Column(string list, string column)
    {
        using var reader = new StreamReader(Engine.GetManifestResourceStream($"ArticleCompare.Engine.{list}.tsv")!);
        var index = Array.IndexOf((reader.ReadLine() ?? "").Split('\t'), column);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (index >= 0 && index < cells.Length && cells[index].Length > 0)
            {
                yield return cells[index];
            }
        }
    }
}
