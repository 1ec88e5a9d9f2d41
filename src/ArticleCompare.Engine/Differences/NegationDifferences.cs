using System.Collections.Immutable;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// A claim that one side denies and the other makes. Told where a negation has no partner on the other side (<see cref="NegationMatches"/>)
/// and the words that it denies have counterparts without negation: "not slowing" against "accelerating" is another wording.
/// </summary>
internal static class NegationDifferences
{
    private const double NotOnlyConfidence = 0.85;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var pairs = context.ClosePairs().ToList();
        var found = pairs.Select(Judge).OfType<Finding>().ToList();
        if (found.Count == 0 || found.Count * 2 < pairs.Count(p => IsOpposed(found, p.A, p.B) || IsOpposed(found, p.B, p.A)))
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
            else if (Partner(context, found, passage) is { } partner)
            {
                statements.Add(new Statement(passage.Article, "not", partner.Span));
            }
            else if (found.Any(f => f.Plain == passage))
            {
                statements.AddRange(found.Where(f => f.Plain == passage).Select(f => f.Bare).Distinct().Select(b => new Statement(passage.Article, "plain", b)));
            }
        }
        if (statements.Exists(s => s.Value == "plain"))
        {
            yield return SideBuilder.Build(DifferenceKind.Negation, strongest.Confidence, statements, context);
        }
    }

    /// <summary>The negation with which a passage that nothing was found against denies the same.</summary>
    private static Negation? Partner(RowContext context, List<Finding> found, Passage passage) => found.Exists(f => f.Plain == passage) ? null : found
        .Select(f => context.Pair(f.Denying, passage).Negations.Of(f.Denying, f.Denying.Negations.First(n => n.Span == f.Cue))?.Negation)
        .FirstOrDefault(n => n is { IsPlain: true });

    private sealed record Finding(Passage Denying, TextSpan Cue, Passage Plain, TextSpan? Bare, double Confidence);

    /// <summary>One denies and the other does not. "Have yet to be paid" counts on neither side, unless it is found to contradict a denial.</summary>
    private static bool IsOpposed(List<Finding> found, Passage denying, Passage plain) =>
        IsDenied(denying) && !IsDenied(plain) && (!plain.Negations.Any(c => c.Strength >= NegationStrength.Implied) || found.Exists(f => f.Plain == plain));

    private static bool IsDenied(Passage passage) => passage.Negations.Any(c => c.IsPlain);

    private static Finding? Judge(PassagePair pair)
    {
        if ((NotOnly(pair, pair.A) ?? NotOnly(pair, pair.B)) is { } turned)
        {
            return turned;
        }
        return Weigh(pair, pair.A).Concat(Weigh(pair, pair.B)).Where(f => f.Confidence >= NegationEvidence.Enough)
            .OrderByDescending(f => f.Confidence).ThenBy(f => f.Denying.Language, StringComparer.Ordinal).ThenBy(f => f.Cue.Start).FirstOrDefault();
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
                if (NegationEvidence.IsSamePlace(denying, cue, plain, only) && (BearOnTheSame(pair, denying, cue, plain, only) || (HasButAlso(denying, cue) && HasButAlso(plain, only))))
                {
                    return new Finding(denying, cue.Span, plain, only.Span, NotOnlyConfidence);
                }
            }
        }
        return null;
    }

    private static bool BearOnTheSame(PassagePair pair, Passage denying, Negation cue, Passage plain, Negation only)
    {
        var there = NegationScope.Of(plain, only);
        return NegationScope.Of(denying, cue).Where(denying.IsContent).Take(2).SelectMany(s => pair.Counterparts(denying, s)).Any(there.Contains);
    }

    /// <summary>"Not only ... but also" is left of its "not" with an "also" that gives it away.</summary>
    private static bool HasButAlso(Passage passage, Negation cue)
    {
        for (var i = cue.Token + cue.Length; i + 1 < passage.Tokens.Length && passage.Tokens[i].Text is not ("." or "!" or "?"); i++)
        {
            if (passage.Tokens[i].Lower is "but" or "sondern" or "mais" or "tetapi" or "tapi" or "melainkan"
                && passage.Tokens.Skip(i + 1).Take(4).Any(t => t.Lower is "also" or "too" or "auch" or "aussi" or "également" or "juga"))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsNotOnly(Passage passage, Negation cue) =>
        cue.Strength == NegationStrength.Idiom && cue.Length > 1 && Enumerable.Range(cue.Token, cue.Length).Any(t => IsOnly(passage.Tokens[t]));

    private static bool IsOnly(ValueToken token) =>
        token.Lower is "only" or "just" or "merely" or "nur" or "bloß" or "lediglich" or "seulement" or "uniquement" or "hanya" or "cuma";

    private static IEnumerable<Finding> Weigh(PassagePair pair, Passage denying)
    {
        foreach (var cue in denying.Negations.Where(c => c.IsPlain))
        {
            var scope = NegationScope.Of(denying, cue);
            var bare = scope.OrderBy(s => !denying.IsContent(s)).SelectMany(s => pair.Counterparts(denying, s)).Select(s => (TextSpan?)s).FirstOrDefault();
            yield return new Finding(denying, cue.Span, pair.Other(denying), bare, NegationEvidence.Confidence(pair, denying, cue, scope));
        }
    }
}
