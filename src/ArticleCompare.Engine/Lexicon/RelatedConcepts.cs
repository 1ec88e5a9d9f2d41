using System.Runtime.InteropServices;

namespace ArticleCompare.Engine.Lexicon;

/// <summary>Concepts of almost the same meaning: rows that have a word in common in two languages or more.</summary>
internal sealed class RelatedConcepts
{
    private const int MostRelated = 4;

    /// <summary>A word of more rows than this (take, set) relates nothing.</summary>
    private const int MostRows = 12;

    private readonly int[][] related;

    public RelatedConcepts(IReadOnlyList<LexiconRow> rows)
    {
        var shared = new Dictionary<(int, int), int>();
        for (var column = 0; column < LexiconRow.Languages.Length; column++)
        {
            var together = new Dictionary<(int, int), int>();
            foreach (var concepts in RowsByWord(rows, column).Values.Where(c => c.Count is > 1 and <= MostRows))
            {
                for (var i = 0; i < concepts.Count; i++)
                {
                    for (var j = i + 1; j < concepts.Count; j++)
                    {
                        together[(concepts[i], concepts[j])] = 1;
                    }
                }
            }
            foreach (var pair in together.Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, pair, out _)++;
            }
        }
        var lists = new List<(int Other, int Languages)>?[rows.Count];
        foreach (var ((a, b), languages) in shared.Where(s => s.Value >= 2))
        {
            (lists[a] ??= []).Add((b, languages));
            (lists[b] ??= []).Add((a, languages));
        }
        related = [.. lists.Select(l => l is null ? [] : l.OrderByDescending(x => x.Languages).ThenBy(x => x.Other).Take(MostRelated).Select(x => x.Other).ToArray())];
    }

    public ReadOnlySpan<int> Of(int concept) => related[concept];

    private static Dictionary<string, List<int>> RowsByWord(IReadOnlyList<LexiconRow> rows, int column)
    {
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Kind is not 'f' and not 'p'))
        {
            foreach (var word in row.Cells[column].Split('|').Where(w => !w.StartsWith('~')))
            {
                ref var concepts = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
                concepts ??= [];
                if (concepts.Count == 0 || concepts[^1] != row.Concept)
                {
                    concepts.Add(row.Concept);
                }
            }
        }
        return byWord;
    }
}
