using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;

namespace ArticleCompare.Cli.Aligning;

/// <summary>
/// The engine may put a unit that tells two things into two rows, as a table wants it. A bead of the alignment literature has
/// every unit once: rows that share a unit are one bead.
/// </summary>
internal static class WholeBeads
{
    /// <returns>For each bead, in the order of its first row, the ascending units of each text.</returns>
    public static ImmutableArray<ImmutableArray<ImmutableArray<int>>> Of(ImmutableArray<Bead> rows)
    {
        var beadOf = Enumerable.Range(0, rows.Length).ToArray();
        var rowOf = new Dictionary<(int Text, int Unit), int>();
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var unit in UnitsOf(rows[row]))
            {
                if (!rowOf.TryAdd(unit, row))
                {
                    var (a, b) = (First(rowOf[unit]), First(row));
                    beadOf[Math.Max(a, b)] = Math.Min(a, b);
                }
            }
        }
        return [.. Enumerable.Range(0, rows.Length).GroupBy(First).OrderBy(g => g.Key).Select(g => Joined([.. g.Select(row => rows[row])]))];

        int First(int row)
        {
            while (beadOf[row] != row) row = beadOf[row];
            return row;
        }
    }

    private static IEnumerable<(int Text, int Unit)> UnitsOf(Bead row) => row.Cells.SelectMany((cell, text) => cell.Select(unit => (text, unit)));

    private static ImmutableArray<ImmutableArray<int>> Joined(Bead[] rows) =>
        [.. Enumerable.Range(0, rows[0].Cells.Length).Select(text => rows.SelectMany(r => r.Cells[text]).Distinct().Order().ToImmutableArray())];
}
