using System.Collections.Immutable;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// How grave a difference is. One table, first matching line counts:
/// kind, least confidence, least weight of the row, severity.
/// </summary>
internal static class SeverityRules
{
    /// <summary>The least weight of a row from which its lack is grave.</summary>
    public const double GraveMissing = 0.8;

    private static readonly (DifferenceKind Kind, double Confidence, double Weight, Severity Severity)[] Table =
    [
        (DifferenceKind.Number, 0.6, 0, Severity.Major),
        (DifferenceKind.Unit, 0.6, 0, Severity.Major),
        (DifferenceKind.Percent, 0.6, 0, Severity.Major),
        (DifferenceKind.Currency, 0.6, 0, Severity.Major),
        (DifferenceKind.Date, 0.8, 0, Severity.Major),
        (DifferenceKind.Name, 0.7, 0, Severity.Major),
        (DifferenceKind.Negation, 0.6, 0, Severity.Major),
        (DifferenceKind.Contradiction, 0.6, 0, Severity.Major),
        // Words that exclude each other ("profit", "loss"); where two things are merely not the same, it is a candidate.
        (DifferenceKind.Content, 0.9, 0, Severity.Major),
        // Another person's words; that a speaker is left out is a nuance.
        (DifferenceKind.Attribution, 0.8, 0, Severity.Major),
        // A whole claim that most articles have, told in a title or lead, or with numbers or a quotation in it.
        (DifferenceKind.Missing, 0.6, GraveMissing, Severity.Major),
    ];

    /// <summary>Kinds of wording: they change a nuance, never more than that by themselves.</summary>
    private static readonly ImmutableHashSet<DifferenceKind> Nuances =
        [DifferenceKind.Content, DifferenceKind.Added, DifferenceKind.Missing, DifferenceKind.Quotation, DifferenceKind.Degree, DifferenceKind.Certainty, DifferenceKind.Tense, DifferenceKind.Attribution];

    public static Severity Rate(DifferenceKind kind, double confidence, ImmutableArray<Side> sides, RowContext context)
    {
        foreach (var rule in Table)
        {
            if (rule.Kind == kind && confidence >= rule.Confidence && context.Weight >= rule.Weight)
            {
                return rule.Severity;
            }
        }
        var isCosmetic = Nuances.Contains(kind) && (confidence < 0.4 || context.Weight < 0.2);
        return isCosmetic ? Severity.Cosmetic : Severity.Minor;
    }
}
