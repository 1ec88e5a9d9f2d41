namespace ArticleCompare.Web.Stories;

/// <summary>A comparison that runs.</summary>
/// <param name="StoryId">Whose.</param>
/// <param name="Stop">Cancelled when it is overtaken by another change of the story, or the program stops.</param>
internal sealed record DueComparison(int StoryId, CancellationTokenSource Stop);

/// <summary>Why a story has to be compared; says when its turn is.</summary>
internal enum DueReason
{
    /// <summary>Somebody changed it and waits: before all others.</summary>
    Person,
    /// <summary>An article of several that come one after the other: when all are there, or none came for a while.</summary>
    PartOfImport,
    /// <summary>The program itself found it out of date, or an import brought all of it: after those of persons.</summary>
    Program,
}

public enum ComparisonStage
{
    Waiting,
    Running,
    /// <summary>It ended with an error, which the log has; it is tried again with the next change and the next start.</summary>
    Failed,
}
