using System.Collections.Immutable;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>Whether a German noun stands as names do, without an article or an adjective.</summary>
internal static class GermanArticles
{
    private static readonly HashSet<string> Articles = ["das", "zum", "zur", "im", "am", "vom", "beim", "ins", "ans", "ein", "kein", "zwei", "drei", "fünf"];

    /// <summary>Words in front of names that end as adjectives do.</summary>
    private static readonly HashSet<string> Others =
        ["über", "unter", "hinter", "neben", "gegen", "zwischen", "wegen", "ohne", "außer", "gegenüber", "aber", "oder", "sondern", "weiter", "haben", "waren", "werden", "wurden", "wurde", "würde", "würden"];

    private static readonly string[] Endings = ["en", "er", "es", "em", "e"];

    /// <summary>Behind a mark, a preposition, a verb or another capital.</summary>
    public static bool IsBare(ImmutableArray<ValueToken> tokens, int at)
    {
        if (at == 0 || tokens[at - 1].Kind == TokenKind.Mark)
        {
            return true;
        }
        var before = tokens[at - 1];
        if (before.Kind != TokenKind.Word || Articles.Contains(before.Lower))
        {
            return false;
        }
        return Others.Contains(before.Lower) || (char.IsUpper(before.Text[0]) && !FunctionWords.Contains(before.Lower, "de"))
            // "sagte", "hatte"
            || before.Lower.EndsWith("te", StringComparison.Ordinal)
            || !Array.Exists(Endings, e => before.Lower.EndsWith(e, StringComparison.Ordinal));
    }
}
