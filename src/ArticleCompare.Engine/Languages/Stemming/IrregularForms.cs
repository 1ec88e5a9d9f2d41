using System.Reflection;

namespace ArticleCompare.Engine.Languages.Stemming;

/// <summary>
/// Dictionary forms of irregular inflections, from <c>irregular.tsv</c>. A form is recognised at the end of a word,
/// so that one entry serves all prefixed verbs: "comprenait" by "prenait", "angenommen" by "genommen", "undergone" by "gone".
/// </summary>
internal static class IrregularForms
{
    /// <summary>Longer than any prefix that keeps the irregular inflection.</summary>
    private const int LongestPrefix = 12;

    private static readonly Lazy<Dictionary<string, Dictionary<string, List<Entry>>>> tables = new(Read);

    private sealed record Entry(string Dictionary, bool WholeWordOnly);

    /// <param name="word">Lower case.</param>
    /// <param name="language">ISO 639-1; a language without a table adds nothing.</param>
    /// <param name="found">Gets the dictionary forms that the word may be an inflection of; some are no words.</param>
    public static void Add(string word, string language, List<string> found)
    {
        if (!tables.Value.TryGetValue(language, out var table))
        {
            return;
        }
        var lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= Math.Min(word.Length - 2, LongestPrefix); start++)
        {
            if (!lookup.TryGetValue(word.AsSpan(start), out var entries))
            {
                continue;
            }
            foreach (var entry in entries)
            {
                if (start == 0 || !entry.WholeWordOnly)
                {
                    found.Add(string.Concat(word.AsSpan(0, start), entry.Dictionary));
                }
            }
        }
    }

    private static Dictionary<string, Dictionary<string, List<Entry>>> Read()
    {
        var read = new Dictionary<string, Dictionary<string, List<Entry>>>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("ArticleCompare.Engine.Languages.Stemming.irregular.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (!read.TryGetValue(fields[0], out var table))
            {
                read[fields[0]] = table = new(4_000, StringComparer.Ordinal);
            }
            var entry = new Entry(fields[1], fields[2] == "whole");
            foreach (var form in fields[3].Split(' '))
            {
                File(table, form, entry);
                if (fields[0] == "de" && form.StartsWith("ge", StringComparison.Ordinal) && !form.EndsWith('t'))
                {
                    // behind an inseparable prefix: vernommen, begangen
                    File(table, form[2..], entry);
                }
            }
        }
        return read;
    }

    private static void File(Dictionary<string, List<Entry>> table, string form, Entry entry)
    {
        form = form.Replace("ß", "ss", StringComparison.Ordinal);
        if (!table.TryGetValue(form, out var entries))
        {
            table[form] = entries = [];
        }
        entries.Add(entry);
    }
}
