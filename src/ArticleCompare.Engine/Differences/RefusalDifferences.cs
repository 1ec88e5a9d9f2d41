using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// What one side refuses, gives up or fails at is done on the other: "refused to sign" against "unterschrieb". Told where nothing
/// on the other side stands for the refusal or denies, and the two say the same beside it.
/// </summary>
internal static class RefusalDifferences
{
    private const double Confidence = 0.7;

    /// <summary>The share of content words with counterparts from which on two passages say the same but for the refusal.</summary>
    private const double LeastCoverage = 0.65;

    /// <summary>How far around a refusal a negation turns it ("did not refuse").</summary>
    private const int Denied = 3;

    /// <summary>How sure the verb that is refused must be there on the other side: words of one family are enough ("sign", "signature").</summary>
    private const float SameMeaning = 0.6f;

    /// <summary>Words that leave a verb undone; "reject" and "deny" have an object or a statement instead, and to avoid a thing is not to lack it.</summary>
    private static readonly HashSet<string> Refusing =
        ["refuse", "decline", "fail", "forbid", "ban", "prohibit", "refrain", "unable", "incapable", "powerless", "waive", "renounce", "forgo"];

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var refusal = context.ClosePairs().Where(p => p.Coverage >= LeastCoverage).SelectMany(p => Refusals(p, p.A).Concat(Refusals(p, p.B)))
            .OrderByDescending(r => r.Coverage).ThenBy(r => r.Refusing.Language, StringComparer.Ordinal).ThenBy(r => r.Cue.Start).FirstOrDefault();
        if (refusal is not null)
        {
            yield return SideBuilder.Build(DifferenceKind.Negation, Confidence, context.Passages.Select(p => StatementOf(context, refusal, p)).OfType<Statement>(), context);
        }
    }

    /// <summary>Whether a word that amounts to a negation leaves a verb undone: "refused to", "failed to", but not "missed".</summary>
    public static bool IsRefusal(Passage passage, Negation cue) =>
        cue.Strength == NegationStrength.Implied && passage.InEnglish(cue.Span, "va") is var meanings && Refusing.Overlaps(meanings) && !meanings.Contains("miss");

    private sealed record Refusal(Passage Refusing, TextSpan Cue, TextSpan Verb, Passage Doing, TextSpan Done, double Coverage);

    private static IEnumerable<Refusal> Refusals(PassagePair pair, Passage of)
    {
        var other = pair.Other(of);
        if (other.Negations.Any(n => n.Strength >= NegationStrength.Hint))
        {
            yield break;
        }
        foreach (var cue in of.Negations.Where(n => !pair.IsAnswered(of, n.Span) && !of.IsNear(n.Span, Denied, NegationStrength.Plain)))
        {
            if (IsRefusal(of, cue)
                && Done(pair, of, cue) is var (verb, done))
            {
                yield return new Refusal(of, cue.Span, verb, other, done, pair.Coverage);
            }
        }
    }

    /// <summary>What is refused, and the word that says it on the other side: of the words nearest to the refusal, the nearest of which must be there, the first that is a verb there.</summary>
    private static (TextSpan Verb, TextSpan Done)? Done(PassagePair pair, Passage of, Negation cue)
    {
        var other = pair.Other(of);
        var scope = NegationScope.ContentOf(of, NegationScope.Of(of, cue));
        var found = scope.Where(_ => pair.Counterparts(of, scope[0], SameMeaning).Any())
            .SelectMany(verb => pair.Counterparts(of, verb, SameMeaning).Select(done => ((TextSpan Verb, TextSpan Done)?)(verb, done))).ToList();
        return found.Find(f => other.InEnglish(f!.Value.Done, "v").Count > 0) ?? found.FirstOrDefault();
    }

    /// <summary>An article that says neither stands on no side.</summary>
    private static Statement? StatementOf(RowContext context, Refusal refusal, Passage passage)
    {
        if (passage == refusal.Refusing)
        {
            return new Statement(passage.Article, "not", refusal.Cue);
        }
        if (passage == refusal.Doing)
        {
            return new Statement(passage.Article, "plain", refusal.Done);
        }
        var pair = context.Pair(refusal.Refusing, passage);
        if (pair.Counterparts(refusal.Refusing, refusal.Cue).Select(c => (TextSpan?)c).FirstOrDefault() is { } refused)
        {
            return new Statement(passage.Article, "not", refused);
        }
        return passage.Negations.Any(n => n.Strength >= NegationStrength.Hint) ? null
            : pair.Counterparts(refusal.Refusing, refusal.Verb).Select(c => new Statement(passage.Article, "plain", c)).FirstOrDefault();
    }
}
