namespace ArticleCompare.Engine.Lists;

/// <summary>
/// One of the fact lists shipped in the engine: tab-separated, UTF-8, the first line names the columns, no quoting.
/// </summary>
internal static class FactList
{
    /// <summary>The rows of an embedded list, in file order.</summary>
    /// <param name="name">The file's name without ending, e.g. "abbreviations".</param>
    /// <exception cref="InvalidOperationException">The engine holds no such list.</exception>
    public static IEnumerable<FactRow> Rows(string name)
    {
        var assembly = typeof(FactList).Assembly;
        var stream = assembly.GetManifestResourceStream($"ArticleCompare.Engine.Lists.{name}.tsv")
            ?? throw new InvalidOperationException($"The list '{name}' is missing.");
        using var reader = new StreamReader(stream);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in (reader.ReadLine() ?? "").Split('\t'))
        {
            columns.Add(column, columns.Count);
        }
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return new FactRow(columns, line.Split('\t'));
            }
        }
    }

    /// <summary>The rows of one language.</summary>
    public static IEnumerable<FactRow> Rows(string name, string language) =>
        Rows(name).Where(row => row["lang"] == language);
}

/// <summary>One row of a fact list.</summary>
internal readonly struct FactRow(Dictionary<string, int> columns, string[] cells)
{
    /// <summary>The cell of a column; empty where the row is shorter.</summary>
    public string this[string column] => columns[column] is var i && i < cells.Length ? cells[i] : "";

    /// <summary>The comma-separated items of a cell.</summary>
    public string[] Items(string column) => this[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
