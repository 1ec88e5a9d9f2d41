using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Another speaker behind a pronoun: "said Rosa Meinert" against "she said" after a sentence about Anne Petit. Told only where the other
/// text does not name the speaker anywhere near, but knows whom its pronoun means, as the first text does: they are two people.
/// Two names that stand in the row itself are left to <see cref="NameDifferences"/>.
/// </summary>
internal static class SpeakerDifferences
{
    private const double Confidence = 0.8;

    /// <summary>How far before the passage a name would be what its pronoun means, in UTF-16 code units.</summary>
    private const int Near = 600;

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var voices = context.Passages.Select(VoiceOf).OfType<Voice>().ToList();
        var apart = voices.Where(v => v.IsNamedHere).SelectMany(n => voices.Where(v => !v.IsNamedHere && AreTwo(n, v)).Select(v => (Named: n, Meant: v))).ToList();
        if (apart.Count == 0)
        {
            yield break;
        }
        var (named, meant) = apart[0];
        yield return SideBuilder.Build(
            DifferenceKind.Attribution,
            Confidence,
            voices.SelectMany(v => IsSame(v, named) ? [new Statement(v.Passage.Article, named.Person, v.Shown)] : IsSame(v, meant) ? new Statement[] { new(v.Passage.Article, meant.Person, v.Shown) } : []),
            context);
    }

    /// <param name="Passage">What is said.</param>
    /// <param name="Person">The speaker as the article names him.</param>
    /// <param name="Names">The words of the name.</param>
    /// <param name="Shown">The words of the passage that stand for the speaker.</param>
    /// <param name="IsNamedHere">They are a name, not a pronoun.</param>
    private sealed record Voice(Passage Passage, string Person, IReadOnlyList<Name> Names, TextSpan Shown, bool IsNamedHere);

    private static Voice? VoiceOf(Passage passage)
    {
        var speakers = passage.Claims.Select(c => c.Speaker).Distinct().ToList();
        if (speakers is not [{ Kind: SpeakerKind.Named, Span: { } span }])
        {
            return null;
        }
        var names = NamesOf(passage, span);
        var isHere = passage.Spans.Any(s => s.Contains(span));
        var shown = isHere ? span : passage.Spans.SelectMany(s => AttributionFinder.Find(passage.Text, s, passage.Language)).Select(a => a.Speaker).FirstOrDefault(s => s is not null);
        return names.Count == 0 || shown is null ? null : new Voice(passage, TextSpan.FromBounds(names[0].Span.Start, names[^1].Span.End).Slice(passage.Text), names, shown.Value, isHere);
    }

    /// <summary>The words of the speaker's name; what ends him with a capital is his last name, though titles in front make it look like a heading.</summary>
    private static List<Name> NamesOf(Passage passage, TextSpan speaker)
    {
        var names = NameFinder.Find(passage.Text, [speaker], passage.Language).ToList();
        var last = ValueTokenizer.Split(passage.Text, speaker, passage.Language)[^1];
        if (names.Count > 0 && last.Kind == TokenKind.Word && char.IsUpper(last.Text[0]) && names[^1].Span.End < last.Start)
        {
            names.Add(new Name(TextSpan.FromBounds(last.Start, last.End), Folding.Fold(last.Lower), NameEvidence.Capital));
        }
        return names;
    }

    private static bool AreTwo(Voice named, Voice meant) =>
        !IsSame(named, meant) && !Knows(meant.Passage, Math.Max(0, meant.Passage.Spans[0].Start - Near), named) && Knows(named.Passage, 0, meant);

    /// <summary>The last name of one is among the names of the other; two people may share a first name.</summary>
    private static bool IsSame(Voice x, Voice y) => IsAmong(x.Names[^1], y.Names) || IsAmong(y.Names[^1], x.Names);

    private static bool IsAmong(Name name, IEnumerable<Name> names) => names.Any(n => NameMatch.IsSame(n.Folded, name.Folded));

    /// <summary>Whether an article has the last name of somebody between a place and the end of a passage.</summary>
    private static bool Knows(Passage passage, int from, Voice who) =>
        IsAmong(who.Names[^1], NameFinder.Find(passage.Text, [TextSpan.FromBounds(from, passage.Spans[^1].End)], passage.Language));
}
