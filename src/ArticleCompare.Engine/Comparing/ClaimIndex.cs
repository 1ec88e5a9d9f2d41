using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Finds the claims of one article that share most words with a passage, of any article; made when first asked.</summary>
/// <param name="read">Reads one claim of the article.</param>
/// <param name="claims">How many it has.</param>
internal sealed class ClaimIndex(Func<int, Passage> read, int claims)
{
    /// <summary>So many of the most similar claims are worth comparing word by word.</summary>
    private const int Compared = 8;

    private (ImmutableArray<(int Claim, Passage Passage)> Passages, CandidateIndex Index)? indexed;

    /// <summary>The claims worth comparing with a passage, in text order.</summary>
    /// <param name="passage">Of this article or another one.</param>
    /// <param name="own">Claims of this article that are no answer.</param>
    public IEnumerable<Passage> Find(Passage passage, ImmutableArray<int> own)
    {
        var (passages, index) = indexed ??= Index();
        var found = new List<int>();
        // the passage may find itself, too
        index.Find(passage.Vector, Compared + own.Length, 0, found);
        return found.Where(place => !own.Contains(passages[place].Claim)).Select(place => passages[place].Passage);
    }

    private (ImmutableArray<(int, Passage)>, CandidateIndex) Index()
    {
        var passages = Enumerable.Range(0, claims).Select(c => (Claim: c, Passage: read(c))).ToImmutableArray();
        return (passages, new CandidateIndex([.. passages.Select(p => p.Passage.Vector)]));
    }
}
