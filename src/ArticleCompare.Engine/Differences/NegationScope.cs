using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>Where a negation stands in its passage and which words it bears on.</summary>
internal static class NegationScope
{
    /// <summary>How many words around a negation it is taken to bear on.</summary>
    private const int Reach = 4;

    /// <summary>How many of them that carry content are looked at.</summary>
    private const int Content = 3;

    /// <summary>The words behind it in its clause, in German or without such words those before it; nearest first.</summary>
    public static List<TextSpan> Of(Passage passage, Negation cue)
    {
        var scope = new List<TextSpan>();
        var any = false;
        var tokens = passage.Tokens;
        for (var (i, n) = (cue.Token + 1, 0); i < tokens.Length && n < Reach; i++)
        {
            if (i >= cue.Token + cue.Length && NegationReader.BeginsClause(tokens, i, passage.Language))
            {
                break;
            }
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Text.Length > 1)
            {
                n++;
                any |= tokens[i].Text.Length > 3;
                scope.Add(TextSpan.FromBounds(tokens[i].Start, tokens[i].End));
            }
        }
        if (any && passage.Language != "de")
        {
            return scope;
        }
        for (var (i, n) = (cue.Token - 1, 0); i >= 0 && n < Reach && !NegationReader.BeginsClause(tokens, i, passage.Language); i--)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Text.Length > 1)
            {
                n++;
                scope.Add(TextSpan.FromBounds(tokens[i].Start, tokens[i].End));
            }
        }
        return scope;
    }

    /// <summary>The nearest words of a scope that carry content.</summary>
    public static List<TextSpan> ContentOf(Passage passage, IEnumerable<TextSpan> scope) => [.. scope.Where(passage.IsContent).Take(Content)];

    /// <summary>The words of "ne ... pas" without the verb between them.</summary>
    public static IEnumerable<TextSpan> Ends(Passage passage, Negation cue) =>
        new[] { cue.Token, cue.Token + cue.Length - 1 }.Distinct().Select(t => TextSpan.FromBounds(passage.Tokens[t].Start, passage.Tokens[t].End));

    /// <summary>How far apart two negations stand, each as a share of its passage, 0 to 1.</summary>
    public static double Distance(Passage a, Negation x, Passage b, Negation y) => Math.Abs(Place(a, x) - Place(b, y));

    private static double Place(Passage passage, Negation cue) => cue.Token / (double)Math.Max(1, passage.Tokens.Length);
}
