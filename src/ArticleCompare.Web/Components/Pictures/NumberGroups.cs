using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Ledgers;
using ArticleCompare.Engine.Values;
using ArticleCompare.Web.Components.Table;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Pictures;

/// <summary>Lines of the number ledger that stand under one heading.</summary>
/// <param name="Name">Last part of the heading's key.</param>
/// <param name="Lines">In the order of the story.</param>
public sealed record NumberGroup(string Name, ImmutableArray<LedgerLine> Lines);

/// <summary>The number ledger of a story under its headings.</summary>
public static class NumberGroups
{
    /// <summary>Headings in their order.</summary>
    public static readonly string[] Names = ["money", "shares", "measures", "counts", "dates", "in-names"];

    private static readonly DifferenceKind[] Kinds = [DifferenceKind.Number, DifferenceKind.Unit, DifferenceKind.Percent, DifferenceKind.Currency, DifferenceKind.Date];

    /// <summary>Headings without lines are left out.</summary>
    public static ImmutableArray<NumberGroup> Of(ClaimTable table, UiText text)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.AllRows.ToDictionary(r => r.Index);
        var lines = NumberLedger.Of(table.Comparison).ToLookup(e => GroupOf(e.Value.Kind), e => LedgerLine.Of(text.ValueName(e.Value), e.Cells, table, rows, Kinds));
        return [.. Names.Where(lines.Contains).Select(n => new NumberGroup(n, [.. lines[n]]))];
    }

    private static string GroupOf(ValueKind kind) => kind switch
    {
        ValueKind.Money => "money",
        ValueKind.Percent or ValueKind.PercentPoint or ValueKind.Fraction or ValueKind.Multiple => "shares",
        ValueKind.Measure => "measures",
        ValueKind.Date or ValueKind.Time => "dates",
        ValueKind.Designation => "in-names",
        _ => "counts",
    };
}
