using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Comparing;

/// <summary>
/// Finds what an article says a second time, perhaps in other figures: an index over those of its claims that have values,
/// made when first asked for.
/// </summary>
/// <param name="read">Reads one claim of the article.</param>
/// <param name="claims">How many it has.</param>
internal sealed class Repeats(Func<int, Passage> read, int claims)
{
    /// <summary>Two claims of one article with so many words in common are about the same.</summary>
    private const double SameClaim = 0.6;

    /// <summary>In UTF-16 code units; a longer claim holds more than one statement.</summary>
    private const int LongestRepeated = 400;

    /// <summary>So many of the most similar claims are compared word by word.</summary>
    private const int Compared = 8;

    private (ImmutableArray<(int Claim, Passage Passage)> Passages, CandidateIndex Index)? indexed;

    /// <summary>The first claim outside the row that says nearly the same as the passage; null when there is none or the passage has no value.</summary>
    /// <param name="passage">Of this article.</param>
    /// <param name="own">Its claims.</param>
    public Passage? Find(Passage passage, ImmutableArray<int> own)
    {
        if (passage.Values.IsEmpty)
        {
            return null;
        }
        var (passages, index) = indexed ??= Index();
        var found = new List<int>();
        // the passage finds itself, too
        index.Find(passage.Vector, Compared + own.Length, 0, found);
        foreach (var place in found)
        {
            var (claim, other) = passages[place];
            if (!own.Contains(claim) && new PassagePair(passage, other).Coverage >= SameClaim)
            {
                return other;
            }
        }
        return null;
    }

    private (ImmutableArray<(int, Passage)>, CandidateIndex) Index()
    {
        var passages = Enumerable.Range(0, claims).Select(c => (Claim: c, Passage: read(c)))
            .Where(p => p.Passage.Spans[^1].End - p.Passage.Spans[0].Start <= LongestRepeated && !p.Passage.Values.IsEmpty)
            .ToImmutableArray();
        return (passages, new CandidateIndex([.. passages.Select(p => p.Passage.Vector)]));
    }
}
