using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Cli.Comparing;

/// <summary>A row in one word.</summary>
internal enum RowStatus
{
    /// <summary>All articles say it, and no difference above a cosmetic one was found.</summary>
    Agrees,
    /// <summary>Articles that say it say it differently.</summary>
    Differs,
    /// <summary>At least one article does not say it, and those that do say the same.</summary>
    Missing,
    /// <summary>One article says it.</summary>
    Only,
}

internal static class RowStatuses
{
    public static RowStatus Of(Row row)
    {
        var saying = row.Cells.Count(cell => !cell.IsEmpty);
        if (saying == 1 && row.Cells.Length > 1)
        {
            return RowStatus.Only;
        }
        if (row.Differences.Any(d => d.Severity > Severity.Cosmetic && d.Kind is not (DifferenceKind.Missing or DifferenceKind.Added)))
        {
            return RowStatus.Differs;
        }
        return saying < row.Cells.Length ? RowStatus.Missing : RowStatus.Agrees;
    }
}
