using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Web.Components.Table;

/// <summary>A row of the comparison with its place, cells and state in the shown table.</summary>
/// <param name="Number">From 1, in the base's order; the same whatever the filter.</param>
/// <param name="Key">Unique in the table: the row's id, with a number where two rows have the same texts.</param>
/// <param name="Source">The row of the comparison.</param>
/// <param name="Index">Index of the row in the comparison.</param>
/// <param name="Cells">One per shown column.</param>
/// <param name="Differences">The open ones between shown columns, gravest first, without Missing and Added: cells show those.</param>
/// <param name="OnlyIn">The column that alone says it; null otherwise.</param>
/// <param name="Dismissed">What somebody dismissed, between shown columns.</param>
/// <param name="State">What people decided about it.</param>
public sealed record TableRow(int Number, string Key, Row Source, int Index, ImmutableArray<TableCell> Cells, ImmutableArray<Difference> Differences, ImmutableArray<Difference> Dismissed, TableColumn? OnlyIn, RowState State)
{
    public string Id => Source.Id;

    public bool Differs => !Differences.IsEmpty;

    public bool HasMissing => Cells.Any(c => c.State == CellState.Missing);

    public bool IsConfirmed => State.Status == RowStatus.Confirmed;

    public bool IsReopened => State.Status == RowStatus.Reopened;

    /// <summary>From this confidence (calibrated) on, the table speaks of a link; below it, of a suggestion.</summary>
    public const double Sure = 0.6;

    /// <summary>The program is not sure that these belong together, and nobody said so.</summary>
    public bool IsSuggestion => Source.Confidence < Sure && Cells.Count(c => c.State == CellState.Said) > 1 && !IsConfirmed && !State.IsGrouped;

    public Severity? Worst => Differences.IsEmpty ? null : Differences.Max(d => d.Severity);

    /// <summary>A person who goes from problem to problem stops here.</summary>
    public bool IsProblem => Differs || HasMissing || IsReopened;

    /// <summary>For "worst first", greater is worse: by the gravest difference, sure facts before wording, surer before less sure, more before fewer; then what is missing, then what only one says.</summary>
    public int Weight =>
        Differences.IsEmpty ? (HasMissing ? 50 : 0) + (OnlyIn is null ? 0 : 20)
        : (100 * (1 + (int)Differences.Max(d => d.Severity))) + (Differences.Any(d => d.IsFactual && d.Confidence >= Sure) ? 50 : 0)
            + (int)(30 * Differences.Max(d => d.Confidence)) + (HasMissing ? 10 : 0) + Math.Min(Differences.Length, 9);
}

/// <param name="Column">Where it stands.</param>
/// <param name="Claims">Indices into the article's claims; empty when it does not say it.</param>
/// <param name="State">How an empty cell is read.</param>
public sealed record TableCell(TableColumn Column, ImmutableArray<int> Claims, CellState State);

public enum CellState
{
    Said,
    /// <summary>Most of the other articles say it, this one does not.</summary>
    Missing,
    /// <summary>Only few articles say it, and this is not one of them; or it is its own report and no translation, where nothing is missing.</summary>
    Absent,
}
