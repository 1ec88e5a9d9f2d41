using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// How surely a surplus negation makes another claim rather than another wording: a logistic score over what speaks for and against.
/// The weights were fitted on sentences of the development set from which negations were taken out or into which they were put
/// (docs/differences.md), halves against each other, and rounded.
/// </summary>
internal static class NegationEvidence
{
    /// <summary>Below this a negation is not told. At it, about one untouched pair in a hundred is.</summary>
    public const double Enough = 0.8;

    private const double Base = 2.25;
    private const double HeadFound = 0.5;
    private const double HeadSame = 0.35;
    private const double ScopeFound = 0.7;
    private const double NothingFound = -0.35;
    private const double NearNegation = -0.4;
    private const double NearImplied = -1.2;
    private const double NearHint = -1.1;
    private const double ImpliedHere = -2.9;
    private const double ImpliedElsewhere = -1.2;
    private const double HintHere = -1.9;
    private const double HintElsewhere = -0.5;
    private const double AnsweredByHint = -3.5;
    private const double Without = -1.4;
    private const double Determiner = -1.2;
    private const double BothDeny = -0.95;

    /// <summary>"Not slowing down" and "accelerating" deny each other only in part.</summary>
    private const double Opposite = -3;

    /// <summary>How many times the other's content words make a passage longer by a whole clause.</summary>
    private const double LongerByAClause = 1.3;

    /// <summary>The share of content words with counterparts below which passages are reports of their own, and the denied word must be found.</summary>
    private const double LooseCoverage = 0.3;

    /// <summary>The same for claims of a story.</summary>
    private const double CloseCoverage = 0.5;

    /// <summary>In fewer content words "is not slowing" and "gains speed" have as much in common as a translation.</summary>
    private const int CloseLength = 4;

    /// <summary>Words of one family are not enough: "unexpected" is no "suspicion".</summary>
    private const float SameMeaning = 0.7f;

    /// <summary>How far apart two places are still one, as a share of the passage.</summary>
    private const double SamePlace = 0.35;

    /// <summary>The same for two negations that are one.</summary>
    private const double SameSpot = 0.15;

    /// <param name="pair">The two passages.</param>
    /// <param name="denying">The one with more negations.</param>
    /// <param name="cue">The negation that is weighed.</param>
    /// <param name="scope">The words that it bears on, nearest first.</param>
    /// <returns>0 to 1.</returns>
    public static double Confidence(PassagePair pair, Passage denying, Negation cue, IReadOnlyList<TextSpan> scope)
    {
        var plain = pair.Other(denying);
        var content = scope.Where(denying.IsContent).Take(3).ToList();
        var headIsSame = content.Count > 0 && pair.Counterparts(denying, content[0], SameMeaning).Any();
        if (!headIsSame && !(IsTranslation(pair) && (!IsOfStory(pair) || IsCloseTranslation(pair))))
        {
            // What is denied here is not said there in words that are known, and the other side holds another telling.
            return 0;
        }
        var isFound = (IsOfStory(pair) ? content : scope).Any(s => pair.IsAnswered(denying, s));
        if (content.Count > 0 && !isFound && IsOfStory(pair))
        {
            return 0;
        }
        if (content.Count > 0 && !isFound && denying.ContentWords.Length > LongerByAClause * plain.ContentWords.Length)
        {
            // A clause of which the other side has no word: it leaves it out, which is no denial.
            return 0;
        }
        var found = content.SelectMany(c => pair.Counterparts(denying, c)).ToList();
        var implied = Open(pair, plain, denying, NegationStrength.Implied);
        var hints = Open(pair, plain, denying, NegationStrength.Hint);

        var score = Base + (ScopeFound * scope.Count(s => pair.IsAnswered(denying, s)) / Math.Max(1, scope.Count));
        score += content.Count > 0 && pair.IsAnswered(denying, content[0]) ? HeadFound : 0;
        score += headIsSame ? HeadSame : 0;
        score += content.Count > 0 && !isFound ? NothingFound : 0;
        score += HasOpposite(pair, plain, denying, content) ? Opposite : 0;
        score += found.Exists(f => plain.IsNear(f, 4, NegationStrength.Plain)) ? NearNegation : 0;
        score += found.Exists(f => implied.Exists(c => IsNear(plain, f, c))) ? NearImplied : 0;
        score += found.Exists(f => hints.Exists(c => IsNear(plain, f, c))) ? NearHint : 0;
        score += implied.Exists(c => IsSamePlace(plain, c, denying, cue)) ? ImpliedHere : 0;
        score += implied.Exists(c => !IsSamePlace(plain, c, denying, cue)) ? ImpliedElsewhere : 0;
        score += hints.Exists(c => IsSamePlace(plain, c, denying, cue)) ? HintHere : 0;
        score += hints.Exists(c => !IsSamePlace(plain, c, denying, cue)) ? HintElsewhere : 0;
        score += Ends(denying, cue).SelectMany(e => pair.Counterparts(denying, e)).Any(a => plain.IsNear(a, 0, NegationStrength.Hint)) ? AnsweredByHint : 0;
        score += NegationReader.IsWithout(denying.Tokens[cue.Token]) ? Without : IsDeterminer(denying, cue) ? Determiner : 0;
        score += plain.Negations.Any(c => c.IsPlain && !IsAnswered(plain, c, denying, cue)) ? BothDeny : 0;
        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>"No", "kein", "aucun": other languages often word such a claim with a verb.</summary>
    private static bool IsDeterminer(Passage passage, Negation cue) =>
        passage.Tokens[cue.Token].Lower is var word && (word is "no" or "nothing" or "nichts" or "aucun" or "aucune" || word.StartsWith("kein", StringComparison.Ordinal));

    /// <summary>Two passages of about the same length with many words in common; of the shortest ones only the length counts.</summary>
    private static bool IsTranslation(PassagePair pair)
    {
        var (shorter, longer) = (Math.Min(pair.A.ContentWords.Length, pair.B.ContentWords.Length), Math.Max(pair.A.ContentWords.Length, pair.B.ContentWords.Length));
        return shorter < 2 ? longer <= 2 : pair.Coverage >= LooseCoverage && shorter * 2 > longer;
    }

    /// <summary>Claims that were brought together by alignment: they hold more or less than each other more often than given pairs of lines do.</summary>
    private static bool IsOfStory(PassagePair pair) => !pair.A.Claims.IsEmpty && !pair.B.Claims.IsEmpty;

    private static bool IsCloseTranslation(PassagePair pair) =>
        pair.Coverage >= CloseCoverage && Math.Min(pair.A.ContentWords.Length, pair.B.ContentWords.Length) >= CloseLength;

    /// <summary>A negation of the other passage that stands where another one of this passage stands, and not where the one does that is weighed.</summary>
    private static bool IsAnswered(Passage plain, Negation other, Passage denying, Negation cue) =>
        denying.Negations.Where(c => c.IsPlain && c != cue).Select(c => Distance(plain, other, denying, c)).DefaultIfEmpty(1).Min() is var nearest
        && nearest <= SameSpot && nearest < Distance(plain, other, denying, cue);

    /// <summary>Whether a denied word without a counterpart has its opposite on the other side.</summary>
    private static bool HasOpposite(PassagePair pair, Passage plain, Passage denying, List<TextSpan> denied) =>
        denied.Where(d => !pair.IsAnswered(denying, d)).Any(d => plain.ContentWords.Any(w => !pair.IsAnswered(plain, w)
            && Antonyms.AreOpposite(denying.Tokens[denying.TokenAt(d.Start)].Lower, denying.Language, plain.Tokens[plain.TokenAt(w.Start)].Lower, plain.Language)));

    /// <summary>Words of a passage that amount to a negation and have no counterpart; none where the other one has as many of its own.</summary>
    private static List<Negation> Open(PassagePair pair, Passage of, Passage other, NegationStrength strength)
    {
        var open = of.Negations.Where(c => c.Strength == strength && !pair.Counterparts(of, c.Span, SameMeaning).Any()).ToList();
        return strength == NegationStrength.Hint || open.Count > other.Negations.Count(c => c.Strength == strength && !pair.IsAnswered(other, c.Span)) ? open : [];
    }

    public static bool IsSamePlace(Passage a, Negation x, Passage b, Negation y) => Distance(a, x, b, y) <= SamePlace;

    private static double Distance(Passage a, Negation x, Passage b, Negation y) => Math.Abs(Place(a, x) - Place(b, y));

    private static double Place(Passage passage, Negation cue) => cue.Token / (double)Math.Max(1, passage.Tokens.Length);

    /// <summary>The words of "ne ... pas" without the verb between them.</summary>
    private static IEnumerable<TextSpan> Ends(Passage passage, Negation cue) =>
        new[] { cue.Token, cue.Token + cue.Length - 1 }.Distinct().Select(t => TextSpan.FromBounds(passage.Tokens[t].Start, passage.Tokens[t].End));

    private static bool IsNear(Passage passage, TextSpan word, Negation cue)
    {
        var at = passage.TokenAt(word.Start);
        return at >= cue.Token - 3 && at <= cue.Token + cue.Length + 2;
    }
}
