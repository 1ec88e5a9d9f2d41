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
    public const double Enough = 0.87;

    private const double Base = 2.1;
    private const double HeadFound = 0.4;
    private const double HeadSame = 0.65;
    private const double SecondFound = 0.45;
    private const double NoContent = 0.25;
    private const double ScopeFound = 0.85;
    private const double NearNegation = -0.55;
    private const double NearImplied = -1.3;
    private const double NearHint = -0.9;
    private const double ImpliedInstead = -2.4;
    private const double ImpliedAtAll = -0.8;
    private const double Hint = -1.7;
    private const double SeveralSurplus = -1.3;
    private const double AnsweredByHint = -2.4;
    private const double Without = -1.5;
    private const double Determiner = -0.85;

    /// <summary>The least share of content words with counterparts that a close translation has.</summary>
    private const double Translation = 0.5;

    /// <summary>Words of one family are not enough: "unexpected" is no "suspicion".</summary>
    private const float SameMeaning = 0.7f;

    /// <param name="pair">The two passages.</param>
    /// <param name="denying">The one with more negations.</param>
    /// <param name="cue">The negation that is weighed.</param>
    /// <param name="scope">The words that it bears on, nearest first.</param>
    /// <param name="surplus">How many negations it has more than the other.</param>
    /// <returns>0 to 1.</returns>
    public static double Confidence(PassagePair pair, Passage denying, Cue cue, IReadOnlyList<TextSpan> scope, int surplus)
    {
        var plain = pair.Other(denying);
        var content = scope.Where(denying.IsContent).Take(3).ToList();
        var found = content.SelectMany(c => pair.Counterparts(denying, c)).ToList();
        var (shorter, longer) = (Math.Min(pair.A.ContentWords.Length, pair.B.ContentWords.Length), Math.Max(pair.A.ContentWords.Length, pair.B.ContentWords.Length));
        // A passage that says twice as much holds more than a translation: what it denies may be what it says more.
        var isTranslation = pair.Coverage >= Translation && shorter >= 4 && shorter * 2 > longer;
        if (content.Count > 0 && !isTranslation && !pair.Counterparts(denying, content[0], SameMeaning).Any())
        {
            // What is denied here is not said there in words that are known; only in a close translation it must be there all the same.
            return 0;
        }
        if (content.Count > 0 && !scope.Any(s => pair.IsAnswered(denying, s)))
        {
            // A clause of which the other side has no word: it leaves it out, which is no denial.
            return 0;
        }
        var answers = pair.Counterparts(denying, cue.Span).ToList();
        var instead = plain.Negations.Where(c => !c.IsPlain && !pair.IsAnswered(plain, c.Span)).ToList();

        var score = Base + (ScopeFound * scope.Count(s => pair.IsAnswered(denying, s)) / Math.Max(1, scope.Count));
        score += content.Count == 0 ? NoContent : 0;
        score += content.Count > 0 && pair.IsAnswered(denying, content[0]) ? HeadFound : 0;
        score += content.Count > 0 && pair.Counterparts(denying, content[0], SameMeaning).Any() ? HeadSame : 0;
        score += content.Count > 1 && pair.IsAnswered(denying, content[1]) ? SecondFound : 0;
        score += found.Exists(f => plain.IsNear(f, 4, CueStrength.Plain)) ? NearNegation : 0;
        score += found.Exists(f => plain.IsNear(f, 3, CueStrength.Implied) && !plain.IsNear(f, 3, CueStrength.Plain)) ? NearImplied : 0;
        score += found.Exists(f => plain.IsNear(f, 3, CueStrength.Hint) && !plain.IsNear(f, 3, CueStrength.Implied)) ? NearHint : 0;
        score += instead.Exists(c => c.Strength == CueStrength.Implied) ? ImpliedInstead : 0;
        score += plain.Negations.Any(c => c.Strength == CueStrength.Implied && !instead.Contains(c)) ? ImpliedAtAll : 0;
        score += instead.Exists(c => c.Strength == CueStrength.Hint) ? Hint : 0;
        score += surplus > 1 ? SeveralSurplus : 0;
        score += answers.Exists(a => plain.IsNear(a, 0, CueStrength.Hint)) ? AnsweredByHint : 0;
        score += NegationCues.IsWithout(denying, cue) ? Without : NegationCues.IsDeterminer(denying, cue) ? Determiner : 0;
        return 1 / (1 + Math.Exp(-score));
    }
}
