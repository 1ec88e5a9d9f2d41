using System.Reflection;

namespace ArticleCompare.Engine.Lexicon;

/// <summary>One concept row of the shipped tables.</summary>
/// <param name="Concept">Its number: the row's place in all files, the files in ordinal order of their names.</param>
/// <param name="Kind">n noun, v verb, a adjective, r adverb, f function word, p proper name.</param>
/// <param name="Cells">What each language of <see cref="Languages"/> says for it: alternatives separated by '|', inflected forms begin with '~'.</param>
internal sealed record LexiconRow(int Concept, char Kind, string[] Cells)
{
    /// <summary>The columns of the tables. A further language is a further column.</summary>
    public static readonly string[] Languages = ["en", "de", "fr", "id"];

    /// <summary>Reads every table of the folder Lexicon from the assembly.</summary>
    public static List<LexiconRow> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var rows = new List<LexiconRow>(18_000);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains(".Lexicon.", StringComparison.Ordinal) && n.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            if (reader.ReadLine() != "pos\ten\tde\tfr\tid")
            {
                continue;
            }
            while (reader.ReadLine() is { } line)
            {
                var fields = line.Split('\t');
                rows.Add(new LexiconRow(rows.Count, fields[0][0], fields[1..]));
            }
        }
        return rows;
    }
}
