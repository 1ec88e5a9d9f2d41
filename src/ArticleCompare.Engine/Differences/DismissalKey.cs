using System.Collections.Immutable;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// The name of a difference for decisions: its kind, and for each side the languages and the normalised value, in ordinal order.
/// It holds no positions, so that one dismissal can cover a row, a story, or a pair of words everywhere, and it survives a re-run.
/// </summary>
internal static class DismissalKey
{
    public static string Of(DifferenceKind kind, ImmutableArray<Side> sides, RowContext context)
    {
        var parts = sides
            .Select(side => string.Join('+', side.Articles.Select(a => context.LanguageOf(a)).Distinct().Order(StringComparer.Ordinal)) + "=" + (side.Value ?? "-"))
            .Order(StringComparer.Ordinal);
        return $"{kind}|{string.Join('|', parts)}";
    }
}
