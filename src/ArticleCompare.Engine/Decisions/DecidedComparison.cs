using System.Collections.Immutable;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Engine.Decisions;

/// <summary>A comparison with people's decisions applied: what the table shows.</summary>
/// <param name="Comparison">The same articles; rows as decided.</param>
/// <param name="States">One per row.</param>
/// <param name="Unplaced">Decisions in force whose claims are all gone from articles that are still there.</param>
public sealed record DecidedComparison(Comparison Comparison, ImmutableArray<RowState> States, ImmutableArray<int> Unplaced);

/// <summary>What people said about a row.</summary>
/// <param name="Status">Whether somebody has to look at it.</param>
public sealed record RowState(RowStatus Status)
{
    public static RowState Untouched { get; } = new(RowStatus.Open);

    /// <summary>Why a reopened row is open again; None otherwise.</summary>
    public ReopenReason Reason { get; init; }

    /// <summary>Indices of the articles that gave the reason.</summary>
    public ImmutableArray<int> ReasonArticles { get; init; } = [];

    /// <summary>A person put it together; the engine leaves it as it is.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>By index into the row's differences: the decision that dismissed it, null where nobody did. Empty for "nothing dismissed".</summary>
    public ImmutableArray<int?> Dismissals { get; init; } = [];

    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>The decisions in force that speak of this row, oldest first.</summary>
    public ImmutableArray<int> Decisions { get; init; } = [];

    public bool IsDismissed(int difference) => difference < Dismissals.Length && Dismissals[difference] is not null;
}

/// <param name="Decision">Id of the decision that made it.</param>
/// <param name="At">In UTC.</param>
public sealed record Comment(int Decision, DateTime At, string Who, string Text);

public enum RowStatus
{
    /// <summary>As the engine made it, or as a person grouped it; not confirmed.</summary>
    Open,
    Confirmed,
    /// <summary>Was decided, and something it stood on has changed since.</summary>
    Reopened,
}

public enum ReopenReason
{
    None,
    /// <summary>The text of a claim changed or went.</summary>
    TextChanged,
    /// <summary>An article that was not there joined the row.</summary>
    ArticleAdded,
}
