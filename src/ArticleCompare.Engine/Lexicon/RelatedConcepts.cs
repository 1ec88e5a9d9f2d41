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
        var shared = new List<ulong>();
        for (var column = 0; column < LexiconRow.Languages.Length; column++)
        {
            shared.AddRange(PairsOf(rows, column));
        }
        shared.Sort();
        var lists = new List<(int Other, int Languages)>?[rows.Count];
        for (var i = 0; i < shared.Count;)
        {
            var (pair, languages) = (shared[i], 0);
            for (; i < shared.Count && shared[i] == pair; i++)
            {
                languages++;
            }
            if (languages >= 2)
            {
                var (a, b) = ((int)(pair >> 32), (int)(uint)pair);
                (lists[a] ??= []).Add((b, languages));
                (lists[b] ??= []).Add((a, languages));
            }
        }
        related = [.. lists.Select(l => l is null ? [] : l.OrderByDescending(x => x.Languages).ThenBy(x => x.Other).Take(MostRelated).Select(x => x.Other).ToArray())];
    }

    public ReadOnlySpan<int> Of(int concept) => related[concept];

    /// <summary>The rows that have a word of one language in common, the lower of two in the upper half; every pair once.</summary>
    private static IEnumerable<ulong> PairsOf(IReadOnlyList<LexiconRow> rows, int column)
    {
        var words = WordsOf(rows, column);
        var pairs = new List<ulong>();
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words[end] >> 32 == words[first] >> 32)
            {
                end++;
            }
            for (var i = first; i < end && end - first <= MostRows; i++)
            {
                for (var j = i + 1; j < end; j++)
                {
                    pairs.Add(((ulong)(uint)words[i] << 32) | (uint)words[j]);
                }
            }
            first = end;
        }
        pairs.Sort();
        return pairs.Where((p, i) => i == 0 || p != pairs[i - 1]);
    }

    /// <summary>Every word with every row that has it, once: the word's number in the upper half, the row in the lower; in this order.</summary>
    private static List<ulong> WordsOf(IReadOnlyList<LexiconRow> rows, int column)
    {
        var numbers = new Dictionary<string, int>(32_000, StringComparer.Ordinal);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = new List<ulong>(64_000);
        foreach (var row in rows)
        {
            var cell = row.Kind is 'f' or 'p' ? [] : row.Cells[column].AsSpan();
            foreach (var range in cell.Split('|'))
            {
                if (!cell[range].StartsWith('~'))
                {
                    ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, cell[range], out var known);
                    number = known ? number : numbers.Count;
                    words.Add(((ulong)(uint)number << 32) | (uint)row.Concept);
                }
            }
        }
        words.Sort();
        return [.. words.Where((w, i) => i == 0 || w != words[i - 1])];
    }
}
