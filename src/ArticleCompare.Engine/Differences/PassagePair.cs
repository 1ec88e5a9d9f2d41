using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>Two passages of a row with the words of theirs that mean the same.</summary>
internal sealed class PassagePair
{
    private readonly List<(TextSpan A, TextSpan B, float Strength)> matches = [];

    public PassagePair(Passage a, Passage b)
    {
        (A, B) = (a, b);
        var scorer = new PairScorer();
        scorer.Score(a.Vector, b.Vector);
        foreach (var match in scorer.Matches)
        {
            foreach (var spanA in SpansOf(a.Vector, match.A))
            {
                foreach (var spanB in SpansOf(b.Vector, match.B))
                {
                    matches.Add((spanA, spanB, match.Strength));
                }
            }
        }
    }

    public Passage A { get; }

    public Passage B { get; }

    /// <summary>The words of the other passage that mean the same as a stretch of this one.</summary>
    /// <param name="of">The passage that the stretch is of.</param>
    /// <param name="span">One or more words.</param>
    /// <param name="least">How sure the meanings must be, 0 to 1; words of one family that are not the same are at about 0.6.</param>
    public IEnumerable<TextSpan> Counterparts(Passage of, TextSpan span, float least = 0) => ReferenceEquals(of, A)
        ? matches.Where(m => m.Strength >= least && m.A.Overlaps(span)).Select(m => m.B)
        : matches.Where(m => m.Strength >= least && m.B.Overlaps(span)).Select(m => m.A);

    public bool IsAnswered(Passage of, TextSpan span) => Counterparts(of, span).Any();

    /// <summary>The share of content words of both passages that have counterparts; 0 where one has fewer than two, which say too little.</summary>
    public double Coverage => coverage ??= MeasureCoverage();

    private double? coverage;

    /// <summary>Which negations of the two are one.</summary>
    public NegationMatches Negations => negations ??= new NegationMatches(this);

    private NegationMatches? negations;

    private double MeasureCoverage()
    {
        var a = A.ContentWords;
        var b = B.ContentWords;
        return Math.Min(a.Length, b.Length) < 2
            ? 0
            : (a.Count(w => IsAnswered(A, w)) + b.Count(w => IsAnswered(B, w))) / (double)(a.Length + b.Length);
    }

    /// <summary>The share of a passage's content words that have counterparts in the other one.</summary>
    public double Share(Passage of) => of.ContentWords.IsEmpty ? 0 : of.ContentWords.Count(w => IsAnswered(of, w)) / (double)of.ContentWords.Length;

    public Passage Other(Passage passage) => ReferenceEquals(passage, A) ? B : A;

    /// <summary>How many words around a place of <see cref="A"/> have their counterparts around a place of <see cref="B"/>.</summary>
    /// <param name="x">A place of the first passage.</param>
    /// <param name="y">A place of the second.</param>
    /// <param name="reach">In tokens.</param>
    /// <param name="isContent">Only words that carry content.</param>
    public int SharedSurroundings(TextSpan x, TextSpan y, int reach, bool isContent = false)
    {
        var at = A.TokenAt(x.Start);
        var there = B.TokenAt(y.Start);
        var count = 0;
        for (var i = Math.Max(0, at - reach); i <= Math.Min(A.Tokens.Length - 1, at + reach); i++)
        {
            var token = A.Tokens[i];
            if (i != at && (!isContent || A.IsContent(TextSpan.FromBounds(token.Start, token.End))) && Counterparts(A, TextSpan.FromBounds(token.Start, token.End)).Any(c => Math.Abs(B.TokenAt(c.Start) - there) <= reach + 1))
            {
                count++;
            }
        }
        return count;
    }

    private static ImmutableArray<TextSpan> SpansOf(UnitVector vector, short index)
    {
        var item = vector.Items[index];
        var spans = Enumerable.Range(item.First, item.Count).Select(i => vector.Atoms[i].Span);
        return [.. (item.Extra >= 0 ? spans.Append(vector.Atoms[item.Extra].Span) : spans).Distinct()];
    }
}
