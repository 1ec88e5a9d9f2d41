namespace ArticleCompare.Engine.Analysis;

/// <summary>How frequent words are in general news: shipped counts, see Analysis/README.md.</summary>
internal static class Background
{
    /// <summary>Share of background sentences that have the word; for a word never seen, half an occurrence.</summary>
    public static float Frequency(string language, string light) =>
        tables.Value.TryGetValue(language, out var table) ? table.Frequency(light) : 0.001f;

    private sealed record Table(int Units, Dictionary<string, int> Counts)
    {
        public float Frequency(string light) => (Counts.GetValueOrDefault(light) + 0.5f) / (Units + 1);
    }

    private static readonly Lazy<Dictionary<string, Table>> tables = new(Read);

    private static Dictionary<string, Table> Read()
    {
        var read = new Dictionary<string, Table>(StringComparer.Ordinal);
        var assembly = typeof(Background).Assembly;
        using var stream = assembly.GetManifestResourceStream("ArticleCompare.Engine.Analysis.background.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var first = line.IndexOf('\t', StringComparison.Ordinal);
            var second = line.IndexOf('\t', first + 1);
            var language = line[..first];
            var word = line[(first + 1)..second];
            var count = int.Parse(line.AsSpan(second + 1), System.Globalization.CultureInfo.InvariantCulture);
            if (word.Length == 0)
            {
                read[language] = new Table(count, new(8_000, StringComparer.Ordinal));
            }
            else
            {
                read[language].Counts[word] = count;
            }
        }
        return read;
    }
}
