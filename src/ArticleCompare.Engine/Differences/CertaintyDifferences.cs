using System.Collections.Immutable;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Hedged against plain: "may be accelerating" against "is actually accelerating". A passage whose wording can be read both ways
/// ("can", a conditional, a question) stands on no side.
/// </summary>
internal static class CertaintyDifferences
{
    private const double LeastCoverage = 0.35;

    /// <summary>The same where one side stresses what the other hedges: two signs instead of one.</summary>
    private const double StressedCoverage = 0.25;

    /// <summary>How far the word that a hedge bears on may stand from it, in tokens.</summary>
    private const int Beside = 3;

    private const float SameMeaning = 0.7f;

    private enum Level
    {
        Unclear,
        /// <summary>Plain but for a word that may mean able or possible; <see cref="Stance.Words"/> are those.</summary>
        Able,
        Hedged,
        Plain,
        Stressed,
    }

    private readonly record struct Stance(Passage Passage, Level Level, ImmutableArray<Hedge> Words);

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var stances = context.Passages.Select(Read).ToList();
        var hedged = stances.Where(s => s.Level == Level.Hedged).ToList();
        var firm = stances.Where(s => s.Level is Level.Plain or Level.Stressed || (s.Level == Level.Able && 2 * hedged.Count(h => IsAbleToo(context, h, s)) > hedged.Count)).ToList();
        // most of those that hedge must say the same as the others, and have no word there for the hedge
        if (firm.Count == 0 || 2 * (hedged.Count + firm.Count) <= stances.Count
            || 2 * hedged.Count(h => firm.Exists(f => f.Level != Level.Able && IsAnswered(context, h, f))) >= hedged.Count
            || 2 * hedged.Count(h => firm.TrueForAll(f => SayTheSame(context, h, f))) <= hedged.Count)
        {
            yield break;
        }
        var isStressed = firm.Exists(s => s.Level == Level.Stressed);
        yield return SideBuilder.Build(
            DifferenceKind.Certainty,
            isStressed ? 0.8 : 0.6,
            hedged.SelectMany(s => s.Words.Select(w => new Statement(s.Passage.Article, "hedged", w.Span)))
                .Concat(firm.SelectMany(s => s.Level == Level.Stressed
                    ? s.Words.Select(w => new Statement(s.Passage.Article, "plain", w.Span))
                    : [new Statement(s.Passage.Article, "plain", null)])),
            context);
    }

    /// <summary>Whether a firm passage has a word for each hedge ("has" is none for "aurait").</summary>
    private static bool IsAnswered(RowContext context, Stance hedged, Stance firm) => context.Pair(hedged.Passage, firm.Passage) is var pair
        && hedged.Words.All(w => IsWhether(w.Span.Slice(hedged.Passage.Text).ToLowerInvariant(), hedged.Passage.Language)
            ? firm.Passage.Negations.Any(n => n.Strength >= NegationStrength.Implied)
            : w.Strength != HedgeStrength.Hypothetical && pair.IsAnswered(hedged.Passage, w.Span));

    /// <summary>"May be healthier who is able to rest" against "is healthier who can rest": the ability stands on both sides, beside the hedge.</summary>
    private static bool IsAbleToo(RowContext context, Stance hedged, Stance able)
    {
        var pair = context.Pair(hedged.Passage, able.Passage);
        var answers = able.Words.SelectMany(w => pair.Counterparts(able.Passage, w.Span)).ToList();
        return answers.Count > 0 && hedged.Words.Any(w => !answers.Exists(w.Span.Overlaps));
    }

    private static bool SayTheSame(RowContext context, Stance hedged, Stance firm) => context.Pair(hedged.Passage, firm.Passage) is var pair
        && (pair.Coverage >= (firm.Level == Level.Stressed ? StressedCoverage : LeastCoverage) || SayTheSame(pair, hedged, firm) || HaveOneValue(hedged.Passage, firm.Passage));

    /// <summary>"It could take two weeks", "two weeks are needed": a number in common says as much as several words.</summary>
    private static bool HaveOneValue(Passage a, Passage b) => a.Values.Any(v => b.Values.Any(w => v.Kind == w.Kind && ValuePairing.Answers(v, w)));

    /// <summary>Claims of other lengths: the words that the hedge bears on stand on the other side, beside its stressed word where it has one.</summary>
    private static bool SayTheSame(PassagePair pair, Stance hedged, Stance firm) => hedged.Words.Any(w => Near(hedged.Passage, w.Span)
        .SelectMany(b => pair.Counterparts(hedged.Passage, b, SameMeaning))
        .Any(c => IsShort(pair) || firm.Words.Any(f => Math.Abs(firm.Passage.TokenAt(f.Span.Start) - firm.Passage.TokenAt(c.Start)) <= Beside)));

    /// <summary>Of one content word no share can be told.</summary>
    private static bool IsShort(PassagePair pair) => Math.Min(pair.A.ContentWords.Length, pair.B.ContentWords.Length) < 2;

    /// <summary>The content words near a hedge.</summary>
    private static IEnumerable<TextSpan> Near(Passage passage, TextSpan hedge)
    {
        var at = passage.TokenAt(hedge.Start);
        return passage.ContentWords.Where(w => w != hedge && Math.Abs(passage.TokenAt(w.Start) - at) <= Beside);
    }

    private static Stance Read(Passage passage)
    {
        var hedges = passage.Spans.SelectMany(s => HedgeFinder.Find(passage.Text, s, passage.Language)).ToImmutableArray();
        var weak = hedges.Where(h => h.Strength is HedgeStrength.Possible or HedgeStrength.Probable or HedgeStrength.Evidential or HedgeStrength.Reported
            || IsPressConditional(passage, h)).Where(h => !IsAbility(passage, h)).ToImmutableArray();
        if (weak.Length == 0)
        {
            weak = OpenQuestions(passage);
        }
        if (weak.Length > 0)
        {
            return new Stance(passage, Level.Hedged, weak);
        }
        var strong = hedges.Where(h => h.Strength == HedgeStrength.Certain).ToImmutableArray();
        if (hedges.Any(h => h.Strength is HedgeStrength.Hypothetical or HedgeStrength.Should) || passage.Claims.Any(c => c.Modality.HasFlag(Modality.Question)))
        {
            return new Stance(passage, Level.Unclear, strong);
        }
        var able = passage.Tokens.Where(t => IsAbility(t.Lower)).Select(t => new Hedge(TextSpan.FromBounds(t.Start, t.End), HedgeStrength.Possible)).ToImmutableArray();
        return able.Length > 0 ? new Stance(passage, Level.Able, able) : new Stance(passage, strong.Length > 0 ? Level.Stressed : Level.Plain, strong);
    }

    /// <summary>"Whether it was stolen is unclear", "on ignore si": what is not known, where nothing else of the passage is denied.</summary>
    private static ImmutableArray<Hedge> OpenQuestions(Passage passage)
    {
        var whether = passage.Tokens.Where(t => IsWhether(t.Lower, passage.Language)).ToList();
        return whether.Count == 1 && passage.Tokens.Any(t => IsUnknown(t.Lower)) ? [new Hedge(TextSpan.FromBounds(whether[0].Start, whether[0].End), HedgeStrength.Possible)] : [];
    }

    private static bool IsWhether(string word, string language) => word is "ob" or "whether" or "apakah" || (word == "si" && language == "fr");

    private static bool IsUnknown(string word) => word is "unklar" or "offen" or "unbekannt" or "ungewiss" or "fraglich" or "unclear" or "unknown" or "uncertain"
        or "ignore" or "ignorait" or "ignorent" or "incertain" or "belum";

    /// <summary>The French conditional of hearsay: "aurait contribué", where no "si" sets a condition.</summary>
    private static bool IsPressConditional(Passage passage, Hedge hedge) =>
        hedge.Strength == HedgeStrength.Hypothetical && passage.Language == "fr"
        && hedge.Span.Slice(passage.Text).ToLowerInvariant() is "aurait" or "auraient" or "serait" or "seraient"
        && !passage.Tokens.Any(t => t.Lower is "si" or "s'" or "que" or "qu'");

    private static bool IsAbility(Passage passage, Hedge hedge) => IsAbility(hedge.Span.Slice(passage.Text).ToLowerInvariant());

    /// <summary>Able or allowed rather than possible, as often as not.</summary>
    private static bool IsAbility(string word) =>
        word is "kann" or "können" or "konnte" or "konnten" or "könne" or "mag" or "mögen" or "can" or "could" or "peut" or "peuvent" or "pouvait" or "dapat" or "bisa" or "would";
}
