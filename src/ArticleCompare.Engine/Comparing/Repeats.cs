using System.Collections.Immutable;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Finds what an article says a second time, perhaps in other figures.</summary>
internal static class Repeats
{
    /// <summary>Two claims of one article with so many words in common are about the same.</summary>
    private const double SameClaim = 0.6;

    /// <summary>In UTF-16 code units; a longer claim holds more than one statement.</summary>
    private const int LongestRepeated = 400;

    /// <summary>The first claim outside the row that says nearly the same as the passage; null when there is none or the passage has no value.</summary>
    /// <param name="claims">Of the article.</param>
    /// <param name="passage">Of this article.</param>
    /// <param name="own">Its claims.</param>
    public static Passage? Find(ClaimIndex claims, Passage passage, ImmutableArray<int> own) => passage.Values.IsEmpty ? null : claims.Find(passage, own)
        .FirstOrDefault(other => other.Spans[^1].End - other.Spans[0].Start <= LongestRepeated && !other.Values.IsEmpty && new PassagePair(passage, other).Coverage >= SameClaim);
}
