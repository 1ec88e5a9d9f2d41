using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>Two passages of a row with the words of theirs that mean the same.</summary>
internal sealed class PassagePair
{
    /// <summary>Rows have many pairs, and a scorer keeps its memory for the next one.</summary>
    [ThreadStatic]
    private static PairScorer? scorer;

    private readonly ItemMatch[] matches;

    public PassagePair(Passage a, Passage b)
    {
        (A, B) = (a, b);
        scorer ??= new PairScorer();
        scorer.Score(a.Vector, b.Vector);
        matches = [.. scorer.Matches];
    }

    public Passage A { get; }

    public Passage B { get; }

    /// <summary>The words of the other passage that mean the same as a stretch of this one.</summary>
    /// <param name="of">The passage that the stretch is of.</param>
    /// <param name="span">One or more words.</param>
    /// <param name="least">How sure the meanings must be, 0 to 1; words of one family that are not the same are at about 0.6.</param>
    public IEnumerable<TextSpan> Counterparts(Passage of, TextSpan span, float least = 0)
    {
        var isA = ReferenceEquals(of, A);
        var (here, there) = isA ? (A.Vector, B.Vector) : (B.Vector, A.Vector);
        foreach (var match in matches)
        {
            var (own, other) = isA ? (match.A, match.B) : (match.B, match.A);
            if (match.Strength >= least && here.Covers(here.Items[own], span))
            {
                var (ownSpans, otherSpans) = (SpansOf(here, own), SpansOf(there, other));
                // in the order of the first passage's words
                for (var i = 0; i < ownSpans.Length * otherSpans.Length; i++)
                {
                    var (at, answer) = isA ? (i / otherSpans.Length, i % otherSpans.Length) : (i % ownSpans.Length, i / ownSpans.Length);
                    if (ownSpans[at].Overlaps(span))
                    {
                        yield return otherSpans[answer];
                    }
                }
            }
        }
    }

    public bool IsAnswered(Passage of, TextSpan span)
    {
        var isA = ReferenceEquals(of, A);
        var here = isA ? A.Vector : B.Vector;
        foreach (var match in matches)
        {
            if (here.Covers(here.Items[isA ? match.A : match.B], span))
            {
                return true;
            }
        }
        return false;
    }

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
            : (AnsweredWords(A) + AnsweredWords(B)) / (double)(a.Length + b.Length);
    }

    /// <summary>The share of a passage's content words that have counterparts in the other one.</summary>
    public double Share(Passage of) => of.ContentWords.IsEmpty ? 0 : AnsweredWords(of) / (double)of.ContentWords.Length;

    private int AnsweredWords(Passage of)
    {
        var count = 0;
        foreach (var word in of.ContentWords)
        {
            count += IsAnswered(of, word) ? 1 : 0;
        }
        return count;
    }

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

    /// <summary>The words of an item, each once: the parts of a compound have one.</summary>
    private static TextSpan[] SpansOf(UnitVector vector, short index)
    {
        var item = vector.Items[index];
        if (item.Count == 1 && item.Extra < 0)
        {
            return [vector.Atoms[item.First].Span];
        }
        var spans = new List<TextSpan>(item.Count + 1);
        for (var i = item.First; i < item.First + item.Count; i++)
        {
            Add(vector.Atoms[i].Span);
        }
        if (item.Extra >= 0)
        {
            Add(vector.Atoms[item.Extra].Span);
        }
        return [.. spans];

        void Add(TextSpan span)
        {
            if (!spans.Contains(span))
            {
                spans.Add(span);
            }
        }
    }
}
