using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// How surely a surplus negation makes another claim rather than another wording: a logistic score over what speaks for and against.
/// The weights were fitted on sentences of the development set from which negations were taken out or into which they were put
/// (docs/differences.md), halves against each other, and rounded.
/// </summary>
internal static class NegationEvidence
{
    /// <summary>Below this a negation is not told. At it, about one untouched pair in a hundred is.</summary>
    public const double Enough = 0.7;

    private const double Base = 2.6;
    private const double HeadFound = 0.45;
    private const double HeadSame = 0.35;
    private const double ScopeFound = 1;

    /// <summary>The other side has the same negation; the surer that is, the more.</summary>
    private const double Matched = -2.7;
    private const double MatchedBy = -1.35;

    /// <summary>The other side has "fail", "unable" or "unclear" for it.</summary>
    private const double Implied = -2.6;
    private const double ImpliedBy = -1.2;
    private const double NearImplied = -0.9;
    private const double NearHint = -2;
    private const double HintHere = -2.1;
    private const double AnsweredByHint = -0.8;
    private const double Without = -2.5;
    private const double Determiner = -0.9;

    /// <summary>The other side has as many negations or more.</summary>
    private const double NotMore = -1.6;

    /// <summary>A negation is left over on either side.</summary>
    private const double BothLeft = -2;

    /// <summary>The other side has a "prevent" or "unable" far away that nothing here stands for.</summary>
    private const double LeftImplied = -1;

    /// <summary>"Has not come yet" is "still to come", "noch nicht fertig" is "reste à finir".</summary>
    private const double StillTo = -3.5;

    /// <summary>"Not slowing down" and "accelerating" deny each other only in part.</summary>
    private const double Opposite = -3;

    /// <summary>From this affinity on two negations are as surely one as they can be.</summary>
    private const double MostAffinity = 2.5;

    /// <summary>The share of content words with counterparts below which passages have nothing in common.</summary>
    private const double NoCoverage = 0.15;

    /// <summary>The share below which they are reports of their own.</summary>
    private const double LooseCoverage = 0.3;

    /// <summary>The same for claims of a story, where the denied word must be found.</summary>
    private const double CloseCoverage = 0.5;

    /// <summary>In fewer content words "is not slowing" and "gains speed" have as much in common as a translation.</summary>
    private const int CloseLength = 4;

    /// <summary>Of three words two must be the same.</summary>
    private const int ShortLength = 3;

    private const double ShortCoverage = 0.55;

    /// <summary>Words of one family are not enough: "unexpected" is no "suspicion".</summary>
    private const float SameMeaning = 0.7f;

    /// <summary>How many tokens behind "not known" its "whether" may stand.</summary>
    private const int WhetherReach = 4;

    /// <summary>How many tokens behind "denied" what is denied may be denied again.</summary>
    private const int DenialReach = 6;

    private static readonly HashSet<string> Denying = ["deny", "dispute", "refute", "rebut"];

    /// <summary>How many tokens a negation may stand from the number that it limits.</summary>
    private const int LimitReach = 8;

    /// <summary>How far apart two places are still one, as a share of the passage.</summary>
    private const double SamePlace = 0.35;

    /// <param name="pair">The two passages.</param>
    /// <param name="denying">The one with the negation.</param>
    /// <param name="cue">The negation that is weighed.</param>
    /// <param name="scope">The words that it bears on, nearest first.</param>
    /// <returns>0 to 1.</returns>
    public static double Confidence(PassagePair pair, Passage denying, Negation cue, IReadOnlyList<TextSpan> scope)
    {
        var plain = pair.Other(denying);
        if (IsSaidInAnotherWord(pair, denying, cue) || IsLimit(denying, cue, plain) || IsNotKnown(denying, cue, plain) || IsDeniedAlready(pair, denying, cue))
        {
            return 0;
        }
        var content = NegationScope.ContentOf(denying, scope);
        // "schloss die Ministerin nicht aus": what is denied is the verb that denies itself
        content = [.. content.OrderByDescending(c => denying.Negations.Any(n => n.Strength == NegationStrength.Implied && n.Span == c))];
        if (content.Count > 0 && !pair.IsAnswered(denying, content[0]) && denying.Negations.Any(n => n.Span == content[0] && RefusalDifferences.IsRefusal(denying, n)))
        {
            // "did not refuse to sign": two denials that make none
            return 0;
        }
        var headIsSame = content.Count > 0 && pair.Counterparts(denying, content[0], SameMeaning).Any();
        if (IsOfStory(pair) ? IsElsewhere(pair, denying, content, headIsSame) : !headIsSame && pair.Coverage < NoCoverage && !IsShort(pair))
        {
            // What is denied here is not said there in words that are known.
            return 0;
        }
        var found = content.SelectMany(c => pair.Counterparts(denying, c)).ToList();
        var hints = plain.Negations.Where(c => c.Strength == NegationStrength.Hint && IsOpen(pair, plain, c)).ToList();

        var score = Base + (ScopeFound * scope.Count(s => pair.IsAnswered(denying, s)) / Math.Max(1, scope.Count));
        score += content.Count > 0 && pair.IsAnswered(denying, content[0]) ? HeadFound : 0;
        score += headIsSame ? HeadSame : 0;
        if (pair.Negations.Of(denying, cue) is { } partner)
        {
            var affinity = Math.Min(MostAffinity, partner.Affinity);
            score += partner.Negation.IsPlain ? Matched + (MatchedBy * affinity) : Implied + (ImpliedBy * affinity);
        }
        score += denying.Negations.Count(c => c.IsPlain) <= plain.Negations.Count(c => c.IsPlain) ? NotMore : 0;
        score += plain.Negations.Any(c => c.IsPlain && pair.Negations.Of(plain, c) is null) ? BothLeft : 0;
        score += plain.Negations.Any(c => c.Strength == NegationStrength.Implied && pair.Negations.Of(plain, c) is null && IsOpen(pair, plain, c)) ? LeftImplied : 0;
        score += IsNotYet(denying, cue) && plain.Tokens.Any(IsStill) ? StillTo : 0;
        score += HasOpposite(pair, plain, denying, content) ? Opposite : 0;
        score += found.Exists(f => plain.Negations.Any(c => c.Strength == NegationStrength.Implied && IsOpen(pair, plain, c) && IsNear(plain, f, c))) ? NearImplied : 0;
        score += found.Exists(f => hints.Exists(c => IsNear(plain, f, c))) ? NearHint : 0;
        score += hints.Exists(c => IsSamePlace(plain, c, denying, cue)) ? HintHere : 0;
        score += NegationScope.Ends(denying, cue).SelectMany(e => pair.Counterparts(denying, e)).Any(a => plain.IsNear(a, 0, NegationStrength.Hint)) ? AnsweredByHint : 0;
        score += NegationReader.IsWithout(denying.Tokens[cue.Token]) ? Without : IsDeterminer(denying, cue) ? Determiner : 0;
        return 1 / (1 + Math.Exp(-score));
    }

    private static bool IsNotYet(Passage passage, Negation cue) =>
        Enumerable.Range(Math.Max(0, cue.Token - 1), Math.Min(passage.Tokens.Length, cue.Token + cue.Length + 1) - Math.Max(0, cue.Token - 1)).Any(i => passage.Tokens[i].Lower is "belum" or "noch" or "encore" or "yet");

    private static bool IsStill(ValueToken token) =>
        token.Lower is "still" or "yet" or "remains" or "remain" or "bleibt" or "bleiben" or "reste" or "restent";

    /// <summary>"Tidak berfungsi" is one phrase for "failed": the negation itself has a word of content as its counterpart.</summary>
    private static bool IsSaidInAnotherWord(PassagePair pair, Passage denying, Negation cue) => pair.Other(denying) is var plain
        // "couldn't" is one word with its verb, which is said without the negation too
        && denying.Tokens[cue.Token].Lower is not ("t" or "cannot")
        && NegationScope.Ends(denying, cue).SelectMany(e => pair.Counterparts(denying, e, SameMeaning)).Any(c => plain.IsContent(c) && !plain.Negations.Any(n => n.Span.Overlaps(c)));

    /// <summary>"Not clear whether it was stolen" against "it was stolen": how certain it is differs, and nothing is denied.</summary>
    private static bool IsNotKnown(Passage denying, Negation cue, Passage plain) =>
        IsBeforeWhether(denying, cue)
        && (!plain.Tokens.Any(t => IsWhether(t, plain.Language)) || plain.Negations.Any(n => n.Strength == NegationStrength.Implied && IsBeforeWhether(plain, n)));

    private static bool IsBeforeWhether(Passage passage, Negation cue) =>
        passage.Tokens.Skip(cue.Token + cue.Length).Take(WhetherReach).Any(t => IsWhether(t, passage.Language) && t.Lower is not ("if" or "jika"));

    private static bool IsWhether(ValueToken token, string language) => token.Lower switch
    {
        "whether" or "if" or "ob" or "apakah" or "jika" => true,
        "si" => language == "fr",
        _ => false,
    };

    /// <summary>"Menyangkal bahwa itu tidak …": some languages deny again what was denied already.</summary>
    private static bool IsDeniedAlready(PassagePair pair, Passage denying, Negation cue) => denying.Negations.Any(n =>
        n.Strength == NegationStrength.Implied && n.Token < cue.Token && cue.Token - n.Token <= DenialReach && pair.Negations.Of(denying, n) is not null
        && Denying.Overlaps(Antonyms.InEnglish(denying.Tokens[n.Token].Lower, denying.Language, "v")));

    /// <summary>"Cannot hold more than 850" is "holds 850 at most", "länger als eine Stunde nicht" an hour at most.</summary>
    private static bool IsLimit(Passage denying, Negation cue, Passage plain) => denying.Values.Any(v =>
        IsCompared(denying, v) && Math.Abs(denying.TokenAt(v.WithPrecision.Start) - cue.Token) <= LimitReach
        && plain.Values.Any(w => IsTurned(v.Precision, w.Precision) && ValueAgreement.Compare(v, w) == Agreement.Agree));

    /// <summary>Behind "more than", "länger als", "plus de", "lebih dari".</summary>
    private static bool IsCompared(Passage passage, Value value) => value.Precision is Precision.Over or Precision.Under
        || (value.Precision == Precision.Exact && passage.TokenAt(value.Span.Start) is > 1 and var at && passage.Tokens[at - 1].Lower is "als" or "than" or "dari");

    private static bool IsTurned(Precision denied, Precision plain) => denied switch
    {
        Precision.Over => plain is Precision.AtMost or Precision.UpTo,
        Precision.Under => plain == Precision.AtLeast,
        _ => plain is Precision.AtMost or Precision.UpTo or Precision.AtLeast,
    };

    /// <summary>In a story the other claim may hold less: the denied word must be found there, or the claims be close translations.</summary>
    private static bool IsElsewhere(PassagePair pair, Passage denying, List<TextSpan> content, bool headIsSame) =>
        (!headIsSame && !(IsTranslation(pair) && IsCloseTranslation(pair)))
        || (content.Count > 0 && !content.Exists(s => pair.IsAnswered(denying, s)));

    /// <summary>"No", "kein", "aucun", "nothing": other languages often word such a claim with a verb.</summary>
    private static bool IsDeterminer(Passage passage, Negation cue) =>
        (passage.Tokens[cue.Token].Lower is var first && (first is "no" or "nothing" or "none" or "nobody" or "nichts" || first.StartsWith("kein", StringComparison.Ordinal)))
        || NegationScope.Ends(passage, cue).Any(e => passage.Tokens[passage.TokenAt(e.Start)].Lower is "aucun" or "aucune" or "rien");

    /// <summary>Two passages of about the same length with many words in common; of the shortest ones only the length counts.</summary>
    private static bool IsTranslation(PassagePair pair)
    {
        var (shorter, longer) = Lengths(pair);
        return shorter < 2 ? longer <= 2 : pair.Coverage >= LooseCoverage && shorter * 2 > longer;
    }

    /// <summary>Passages with too few words to say how much they have in common.</summary>
    private static bool IsShort(PassagePair pair) => Lengths(pair).Shorter < 3;

    private static (int Shorter, int Longer) Lengths(PassagePair pair) =>
        (Math.Min(pair.A.ContentWords.Length, pair.B.ContentWords.Length), Math.Max(pair.A.ContentWords.Length, pair.B.ContentWords.Length));

    /// <summary>Claims that were brought together by alignment: they hold more or less than each other more often than given pairs of lines do.</summary>
    private static bool IsOfStory(PassagePair pair) => pair.A.IsOfStory && pair.B.IsOfStory;

    private static bool IsCloseTranslation(PassagePair pair) => Lengths(pair).Shorter is var length && ((pair.Coverage >= CloseCoverage && length >= CloseLength) || (pair.Coverage >= ShortCoverage && length >= ShortLength));

    /// <summary>Whether a denied word without a counterpart has its opposite on the other side.</summary>
    private static bool HasOpposite(PassagePair pair, Passage plain, Passage denying, List<TextSpan> denied) =>
        denied.Where(d => !pair.IsAnswered(denying, d)).Any(d => plain.ContentWords.Any(w => !pair.IsAnswered(plain, w)
            && Antonyms.AreOpposite(denying.Tokens[denying.TokenAt(d.Start)].Lower, denying.Language, plain.Tokens[plain.TokenAt(w.Start)].Lower, plain.Language)));

    /// <summary>Words that amount to a negation and mean nothing that the other side says too.</summary>
    private static bool IsOpen(PassagePair pair, Passage of, Negation cue) => !pair.Counterparts(of, cue.Span, SameMeaning).Any();

    public static bool IsSamePlace(Passage a, Negation x, Passage b, Negation y) => NegationScope.Distance(a, x, b, y) <= SamePlace;

    private static bool IsNear(Passage passage, TextSpan word, Negation cue)
    {
        var at = passage.TokenAt(word.Start);
        return at >= cue.Token - 3 && at <= cue.Token + cue.Length + 2;
    }
}
