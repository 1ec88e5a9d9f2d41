using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Ledgers;
using ArticleCompare.Engine.Text;
using ArticleCompare.Web.Components.Reading;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Components.Pictures;

/// <summary>An entry of a ledger as it is shown.</summary>
/// <param name="Name">What it is about, in the reader's words.</param>
/// <param name="Cells">One per column of the table.</param>
public sealed record LedgerLine(string Name, ImmutableArray<LedgerLineCell> Cells)
{
    /// <summary>Every article says it.</summary>
    public bool IsInAll => Cells.All(c => !c.Words.IsEmpty);

    /// <summary>An article tells the same row without it.</summary>
    public bool IsLeftOut => Cells.Any(c => !c.Without.IsEmpty);

    /// <param name="name">What the entry is about.</param>
    /// <param name="cells">By article of the comparison.</param>
    /// <param name="table">The table that shows its rows.</param>
    /// <param name="rows">The table's rows by their index in the comparison.</param>
    /// <param name="kinds">Differences that speak of such entries.</param>
    public static LedgerLine Of(string name, ImmutableArray<LedgerCell> cells, ClaimTable table, IReadOnlyDictionary<int, TableRow> rows, IReadOnlyCollection<DifferenceKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        return new LedgerLine(name, [.. table.Columns.Select(column =>
        {
            var article = table.Comparison.Articles[column.Article].Article;
            var cell = cells[column.Article];
            return new LedgerLineCell(
                column,
                [.. cell.Mentions.GroupBy(m => ReadingText.Shown(article, m.Span), StringComparer.Ordinal)
                    .Select(g => new LedgerWords(g.Key, [.. g.Select(m => m.Row).Distinct().Select(r => rows[r])], g.Any(m => IsDisputed(rows[m.Row], column.Article, m.Span, kinds))))],
                [.. cell.Without.Select(r => rows[r])]);
        })]);
    }

    // These very words are evidence of an open difference.
    private static bool IsDisputed(TableRow row, int article, TextSpan words, IReadOnlyCollection<DifferenceKind> kinds) =>
        row.Differences.Any(d => kinds.Contains(d.Kind) && d.Sides.Any(s => s.Evidence.Any(e => e.Article == article && e.Span.Overlaps(words))));
}

/// <param name="Column">The article.</param>
/// <param name="Words">As it writes them; empty when it never says it.</param>
/// <param name="Without">Rows that it tells without it although others say it there.</param>
public sealed record LedgerLineCell(TableColumn Column, ImmutableArray<LedgerWords> Words, ImmutableArray<TableRow> Without);

/// <param name="Text">As written.</param>
/// <param name="Rows">Where.</param>
/// <param name="IsDisputed">The words show an open difference.</param>
public sealed record LedgerWords(string Text, ImmutableArray<TableRow> Rows, bool IsDisputed);
