using System.Collections.Immutable;
using ArticleCompare.Engine.Claims;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Somebody's words on one side, the article's own statement on the other. Told only where most articles name a speaker:
/// texts often leave out a speaker who was named a sentence before.
/// </summary>
internal static class AttributionDifferences
{
    public static IEnumerable<Difference> Find(RowContext context)
    {
        if (context.Passages.Any(p => p.Claims.Any(c => c.IsQuoted)))
        {
            // Quotations have their speakers in another sentence as often as not.
            yield break;
        }
        var said = context.Passages.Where(p => p.Claims.Length > 0 && p.Claims.All(c => c.Speaker.Kind != SpeakerKind.Narrator) && HasSpeech(p)).ToList();
        var stated = context.Passages.Where(p => p.Claims.Length > 0 && p.Claims.All(c => c.Speaker.Kind == SpeakerKind.Narrator && !c.IsQuoted) && !HasAttribution(p) && !HasColon(p)).ToList();
        if (said.Count(HasSpeaker) < 2 || 2 * said.Count <= context.ArticleCount || stated.Count != 1 || said.Count + stated.Count < context.Passages.Length
            || said.Count(p => IsNamedThere(context, p, stated[0])) * 2 > said.Count)
        {
            yield break;
        }
        yield return SideBuilder.Build(
            DifferenceKind.Attribution,
            0.6,
            said.SelectMany(p => p.Claims.Select(c => new Statement(p.Article, "speaker", IsNamedHere(p, c) ? c.Speaker.Span : null)))
                .Concat(stated.Select(p => new Statement(p.Article, "narrator", null))),
            context);
    }

    /// <summary>The speaker stands in the row itself and was not only taken over from the sentence before.</summary>
    private static bool IsNamedHere(Passage passage, Claim claim) => claim.Speaker.Span is { } speaker && passage.Spans.Any(s => s.Contains(speaker));

    /// <summary>Somebody is named with the saying, with more than a pronoun: "hospital management said".</summary>
    private static bool HasSpeaker(Passage passage) => passage.Claims.Any(c => IsNamedHere(passage, c))
        || passage.Spans.Any(s => AttributionFinder.Find(passage.Text, s, passage.Language).Any(a => a.IsSpeech && a.Speaker is { } speaker && passage.ContentWords.Any(speaker.Contains)));

    /// <summary>The speaker stands on the other side too: "so Ferrer", whatever the verb is.</summary>
    private static bool IsNamedThere(RowContext context, Passage said, Passage stated) =>
        said.Claims.Any(c => c.Speaker.Span is { } speaker && said.ContentWords.Where(speaker.Contains).ToList() is { Count: > 0 } words
            && words.Count(w => context.Pair(said, stated).IsAnswered(said, w)) * 2 >= words.Count);

    /// <summary>"A founder: it grows": a headline names the speaker in front of a colon.</summary>
    private static bool HasColon(Passage passage) => passage.Tokens.Any(t => t.Text == ":");

    /// <summary>Words that report. To reject a lawsuit or to concede defeat is done, not said.</summary>
    private static bool HasSpeech(Passage passage) =>
        passage.Spans.Any(s => AttributionFinder.Find(passage.Text, s, passage.Language).Any(a => a.IsSpeech && a.Kind is not (AttributionKind.Deny or AttributionKind.Admit)));

    /// <summary>Any word of saying or thinking: who judges and reproaches is no narrator either.</summary>
    private static bool HasAttribution(Passage passage) => passage.Spans.Any(s => !AttributionFinder.Find(passage.Text, s, passage.Language).IsEmpty);
}
