using System.Collections.Immutable;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// A claim that one side denies and the other makes. Told only where the passages have different numbers of negations and the words
/// of one that is left over have counterparts without negation: "not slowing" against "accelerating" is another wording.
/// </summary>
internal static class NegationDifferences
{
    /// <summary>How many words around a negation it is taken to bear on.</summary>
    private const int Reach = 4;

    private const double NotOnlyConfidence = 0.85;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var pairs = context.ClosePairs().ToList();
        var found = pairs.Select(Judge).OfType<Finding>().ToList();
        if (found.Count == 0 || found.Count * 2 < pairs.Count(p => IsDenied(p.A) != IsDenied(p.B)))
        {
            // Where most of the versions without the negation do not say what it denies, it is another wording of one version.
            yield break;
        }
        var strongest = found.MaxBy(f => f.Confidence)!;
        var statements = new List<Statement>();
        foreach (var passage in context.Passages)
        {
            var denied = found.Where(f => f.Denying == passage).ToList();
            if (denied.Count > 0)
            {
                statements.AddRange(denied.Select(f => f.Cue).Distinct().Select(c => new Statement(passage.Article, "not", c)));
            }
            else if (found.Any(f => f.Plain == passage))
            {
                statements.AddRange(found.Where(f => f.Plain == passage).Select(f => f.Bare).Distinct().Select(b => new Statement(passage.Article, "plain", b)));
            }
        }
        yield return SideBuilder.Build(DifferenceKind.Negation, strongest.Confidence, statements, context);
    }

    private sealed record Finding(Passage Denying, TextSpan Cue, Passage Plain, TextSpan? Bare, double Confidence);

    private static bool IsDenied(Passage passage) => passage.Negations.Any(c => c.IsPlain);

    private static Finding? Judge(PassagePair pair)
    {
        if ((NotOnly(pair, pair.A) ?? NotOnly(pair, pair.B)) is { } turned)
        {
            return turned;
        }
        var (a, b) = (pair.A.Negations.Count(c => c.IsPlain), pair.B.Negations.Count(c => c.IsPlain));
        if (a == b)
        {
            return null;
        }
        var denying = a > b ? pair.A : pair.B;
        return denying.Negations.Where(c => c.IsPlain)
            .Select(cue => Weigh(pair, denying, cue))
            .Where(f => f.Confidence >= NegationEvidence.Enough)
            .MaxBy(f => f.Confidence);
    }

    /// <summary>"Not only" against "only", in about the same place and of the same words.</summary>
    private static Finding? NotOnly(PassagePair pair, Passage denying)
    {
        var plain = pair.Other(denying);
        if (plain.Negations.Any(c => c.Denies || IsNotOnly(plain, c)))
        {
            return null;
        }
        foreach (var cue in denying.Negations.Where(c => IsNotOnly(denying, c)))
        {
            foreach (var only in plain.Negations.Where(c => c.Strength == NegationStrength.Hint && IsOnly(plain.Tokens[c.Token])))
            {
                if (NegationEvidence.IsSamePlace(denying, cue, plain, only) && BearOnTheSame(pair, denying, cue, plain, only))
                {
                    return new Finding(denying, cue.Span, plain, only.Span, NotOnlyConfidence);
                }
            }
        }
        return null;
    }

    private static bool BearOnTheSame(PassagePair pair, Passage denying, Negation cue, Passage plain, Negation only)
    {
        var there = Scope(plain, only).ToList();
        return Scope(denying, cue).Where(denying.IsContent).Take(2).SelectMany(s => pair.Counterparts(denying, s)).Any(there.Contains);
    }

    private static bool IsNotOnly(Passage passage, Negation cue) => cue.Strength == NegationStrength.Idiom && IsOnly(passage.Tokens[cue.Token + cue.Length - 1]);

    private static bool IsOnly(ValueToken token) =>
        token.Lower is "only" or "just" or "merely" or "nur" or "bloß" or "lediglich" or "seulement" or "uniquement" or "hanya" or "cuma";

    private static Finding Weigh(PassagePair pair, Passage denying, Negation cue)
    {
        var scope = Scope(denying, cue).ToList();
        var bare = scope.OrderBy(s => !denying.IsContent(s)).SelectMany(s => pair.Counterparts(denying, s)).Select(s => (TextSpan?)s).FirstOrDefault();
        return new Finding(denying, cue.Span, pair.Other(denying), bare, NegationEvidence.Confidence(pair, denying, cue, scope));
    }

    /// <summary>The words that a negation bears on: those behind it in its clause, in German without such words those before it.</summary>
    private static IEnumerable<TextSpan> Scope(Passage passage, Negation cue)
    {
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
                yield return TextSpan.FromBounds(tokens[i].Start, tokens[i].End);
            }
        }
        if (any && passage.Language != "de")
        {
            yield break;
        }
        for (var (i, n) = (cue.Token - 1, 0); i >= 0 && n < Reach && !NegationReader.BeginsClause(tokens, i, passage.Language); i--)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Text.Length > 1)
            {
                n++;
                yield return TextSpan.FromBounds(tokens[i].Start, tokens[i].End);
            }
        }
    }
}
