using ArticleCompare.Engine.Claims;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Which negations of two passages are one: "not" and "nicht", "failed to" and "konnte nicht". The surest pairs first, each negation
/// once. What is left over is a denial that the other passage does not make.
/// </summary>
internal sealed class NegationMatches
{
    /// <summary>Below this two negations have nothing to do with each other.</summary>
    private const double Least = 0.1;

    /// <summary>From this number of words and marks on, two places far apart are two clauses.</summary>
    private const double ManyTokens = 24;

    /// <summary>How many words behind a negation its "before" stands.</summary>
    private const int Soon = 6;

    /// <summary>What a distance of the whole passage costs.</summary>
    private const double Apart = 3;

    /// <summary>Words of one family are not enough.</summary>
    private const float SameMeaning = 0.7f;

    /// <summary>Verbs that turn something down: to deny one is to leave it open, while "ignorer" is to not know.</summary>
    private static readonly HashSet<string> Refusing = ["rule out", "exclude", "reject", "refuse", "deny", "ban", "forbid", "prohibit", "prevent", "cancel", "give up"];

    private readonly PassagePair pair;
    private readonly Dictionary<(bool OfA, int Token), Partner> partners = [];

    /// <param name="Negation">Of the other passage.</param>
    /// <param name="Affinity">How surely the two are one; 0.1 to about 4.</param>
    public readonly record struct Partner(Negation Negation, double Affinity);

    public NegationMatches(PassagePair pair)
    {
        this.pair = pair;
        var isInOrder = string.CompareOrdinal(pair.A.Language, pair.B.Language) <= 0;
        var candidates =
            from x in pair.A.Negations
            from y in pair.B.Negations
            where IsComparable(x, y)
            let affinity = Affinity(x, y)
            where affinity >= Least
            // of the same affinity those nearer to the beginning, whichever passage is called the first
            orderby affinity descending, x.Token + y.Token, Math.Min(x.Token, y.Token), isInOrder ? x.Token : y.Token
            select (x, y, affinity);
        foreach (var (x, y, affinity) in candidates)
        {
            if (!partners.ContainsKey((true, x.Token)) && !partners.ContainsKey((false, y.Token)))
            {
                partners.Add((true, x.Token), new Partner(y, affinity));
                partners.Add((false, y.Token), new Partner(x, affinity));
            }
        }
    }

    /// <summary>The negation of the other passage that says the same; null where there is none.</summary>
    public Partner? Of(Passage passage, Negation negation) =>
        partners.TryGetValue((ReferenceEquals(passage, pair.A), negation.Token), out var partner) ? partner : null;

    private bool IsComparable(Negation x, Negation y) =>
        (x.Strength >= NegationStrength.Implied && y.Strength >= NegationStrength.Implied)
        // "could not simply be moved" is what another language denies outright
        || (x.IsPlain && IsWeakened(pair.B, y)) || (y.IsPlain && IsWeakened(pair.A, x))
        || (x.IsPlain && IsFirstThen(pair.B, y) && IsUntil(pair.A, x)) || (y.IsPlain && IsFirstThen(pair.A, x) && IsUntil(pair.B, y));

    private static bool IsWeakened(Passage passage, Negation negation) =>
        negation.Strength is NegationStrength.Idiom or NegationStrength.Hint
        && (passage.Tokens[negation.Token].Lower is "not" or "cannot" or "can't" or "ne" or "n'" or "n’" or "nicht" or "tidak" or "tak" or "bukan");

    /// <summary>"Erst 2030", "only in 2030".</summary>
    private static bool IsFirstThen(Passage passage, Negation hint) =>
        hint.Strength == NegationStrength.Hint && passage.Tokens[hint.Token].Lower is "erst" or "frühestens" or "only" or "seulement" or "hanya";

    /// <summary>"Not before 2030", "nicht vor 2030".</summary>
    private static bool IsUntil(Passage passage, Negation cue)
    {
        var end = cue.Token + cue.Length;
        return passage.Tokens.Skip(end).Take(Soon).Any(t => t.Lower is "before" or "until" or "till" or "vor" or "bevor" or "avant" or "sebelum" or "sampai" or "hingga");
    }

    private double Affinity(Negation x, Negation y)
    {
        // in a short sentence "failed to" at its beginning may well be the "nicht" at its end
        var distance = NegationScope.Distance(pair.A, x, pair.B, y) * Math.Min(1, Math.Max(pair.A.Tokens.Length, pair.B.Tokens.Length) / ManyTokens) * Apart;
        if (!x.IsPlain && !y.IsPlain)
        {
            // "rejected" and "abgelehnt" by their meaning, whatever else they may stand for
            return Answers(pair.A, x, y) ? 6 : (x.Denies || y.Denies ? 0.2 : 1.3) + ((Shared(pair.A, x, y) + Shared(pair.B, y, x)) / 2) - distance;
        }
        if (x.IsPlain != y.IsPlain && (x.IsPlain ? IsDeniedItself(pair.B, y, pair.A, x) : IsDeniedItself(pair.A, x, pair.B, y)))
        {
            return 0;
        }
        // "neither ... nor" is one denial: its second half leaves the partner to the first
        var isSecondHalf = (!x.IsPlain && x.Denies) || (!y.IsPlain && y.Denies);
        var shared = (Bearing(pair.A, x, y) + Bearing(pair.B, y, x)) / 2;
        return (x.IsPlain && y.IsPlain ? 1.5 : isSecondHalf ? 0.2 : 1) + (Answers(pair.A, x, y) ? 1.2 : 0) + shared - distance;
    }

    /// <summary>"Failed" against "did not fail", "a exclu" against "did not rule out": what is denied there is no denial here.</summary>
    private bool IsDeniedItself(Passage passage, Negation implied, Passage other, Negation denial) =>
        pair.Counterparts(passage, implied.Span).Any(c => other.Negations.Any(n => n.Strength is NegationStrength.Implied or NegationStrength.Hint && n.Span.Overlaps(c)))
        || (Refusing.Overlaps(Antonyms.InEnglish(passage.Tokens[implied.Token].Lower, passage.Language, "v"))
            && pair.Counterparts(passage, implied.Span, SameMeaning).Any(c => NegationScope.ContentOf(other, NegationScope.Of(other, denial)).FirstOrDefault().Overlaps(c)));

    private bool Answers(Passage passage, Negation x, Negation y) =>
        NegationScope.Ends(passage, x).SelectMany(e => pair.Counterparts(passage, e)).Any(c => c.Overlaps(y.Span));

    /// <summary>How much of what one denies is said by the words of the other; less where the denied word is said elsewhere.</summary>
    private double Bearing(Passage passage, Negation x, Negation y)
    {
        var (denied, there) = (Denied(passage, x), Around(passage, y));
        var isElsewhere = denied.Count > 0 && pair.Counterparts(passage, denied[0]).Any(c => !there.Exists(t => t.Overlaps(c)));
        return (1.5 * Shared(passage, x, y)) - (isElsewhere ? 0.6 : 0);
    }

    /// <summary>The share of what one denies that the words of the other answer, 0 to 1.</summary>
    private double Shared(Passage passage, Negation x, Negation y)
    {
        var (denied, there) = (Denied(passage, x), Around(passage, y));
        return denied.Count == 0 ? 0 : denied.Count(d => pair.Counterparts(passage, d).Any(c => there.Exists(t => t.Overlaps(c)))) / (double)denied.Count;
    }

    /// <summary>What a negation denies; "fail" and "unclear" are themselves part of it.</summary>
    private static List<Text.TextSpan> Denied(Passage passage, Negation x)
    {
        var content = NegationScope.ContentOf(passage, NegationScope.Of(passage, x));
        return x.IsPlain ? content : [x.Span, .. content];
    }

    private List<Text.TextSpan> Around(Passage passage, Negation y) => [.. NegationScope.Of(pair.Other(passage), y), y.Span];
}
