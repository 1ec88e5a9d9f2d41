using System.Collections.Immutable;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Finds who says something, by verbs and phrases of saying and the nouns beside them.</summary>
public static class AttributionFinder
{
    /// <summary>How far the particle of a German verb may stand from it, in words.</summary>
    private const int ParticleReach = 16;

    /// <summary>The longest speaker, in words: "Mike Coupe, the chief executive of" is cut at the comma.</summary>
    private const int SpeakerReach = 8;

    /// <summary>The attributions of a stretch of text, usually a sentence, in text order.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="language">ISO 639-1 code; other than de, en, fr and id give none.</param>
    public static ImmutableArray<Attribution> Find(string text, TextSpan within, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return AttributionCues.For(language) is { } cues && ClauseWords.For(language) is { } words
            ? Find(ValueTokenizer.Split(text, within, language), cues, words)
            : [];
    }

    internal static ImmutableArray<Attribution> Find(List<ValueToken> tokens, Dictionary<string, List<AttributionCue>> cues, ClauseWords words)
    {
        var result = ImmutableArray.CreateBuilder<Attribution>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (words.Language == "de" && GermanOpinion(tokens, i) is var noun and > 0)
            {
                result.Add(new Attribution(TextSpan.FromBounds(tokens[i].Start, tokens[noun].End), AttributionKind.Report, noun == i + 1 ? After(tokens, noun + 1, words) : Span(tokens, i + 1, noun)));
                i = noun;
                continue;
            }
            if (tokens[i].Kind != TokenKind.Word || words.Determiners.Contains(tokens[i].Lower) || !cues.TryGetValue(Bare(tokens[i].Lower, words.Language), out var forms))
            {
                continue;
            }
            var best = (Cue: (AttributionCue?)null, Last: i);
            foreach (var form in forms)
            {
                if ((!form.OnlyAfterQuote || IsAfterQuote(tokens, i)) && Last(tokens, i, form, words.Language) is var last and >= 0
                    && (best.Cue is null || form.Words.Length > best.Cue.Words.Length))
                {
                    best = (form, last);
                }
            }
            if (best.Cue is { } cue && !IsNoun(tokens, i, cue, words))
            {
                var adjacent = best.Last - i == cue.Words.Length - 1;
                var end = adjacent ? best.Last : i;
                result.Add(new Attribution(TextSpan.FromBounds(tokens[i].Start, tokens[end].End), cue.Kind, Speaker(tokens, i, end, cue, words)));
                i = end;
            }
        }
        return result.ToImmutable();
    }

    /// <summary>"Nach Lees Meinung", "nach Angaben": the noun; -1 where there is none.</summary>
    private static int GermanOpinion(List<ValueToken> tokens, int at)
    {
        for (var i = at + 1; tokens[at].Lower is "nach" or "laut" && i < Math.Min(tokens.Count, at + 4); i++)
        {
            if (tokens[i].Text is "Meinung" or "Ansicht" or "Auffassung" or "Aussage" or "Aussagen" or "Angaben" or "Einschätzung" or "Worten" or "Darstellung" or "Überzeugung")
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>An Indonesian verb without the pronoun hung onto it: memberitahuku.</summary>
    private static string Bare(string word, string language) =>
        language == "id" && word.Length > 8 && (word.EndsWith("ku", StringComparison.Ordinal) || word.EndsWith("mu", StringComparison.Ordinal)) ? word[..^2]
        : language == "id" && word.Length > 9 && word.EndsWith("nya", StringComparison.Ordinal) ? word[..^3] : word;

    /// <summary>The last token of the form; -1 when its words do not stand here.</summary>
    private static int Last(List<ValueToken> tokens, int at, AttributionCue form, string language)
    {
        var position = at;
        for (var w = 1; w < form.Words.Length; w++)
        {
            var next = position + 1;
            if (language == "de" && w == form.Words.Length - 1 && form.Place == SpeakerPlace.Subject)
            {
                while (next < tokens.Count && next <= at + ParticleReach && tokens[next].Lower != form.Words[w] && !(tokens[next].Kind == TokenKind.Mark && tokens[next].Text is "." or ";")) next++;
            }
            if (next >= tokens.Count || tokens[next].Lower != form.Words[w])
            {
                return -1;
            }
            position = next;
        }
        return position;
    }

    /// <summary>German nouns are capitalised ("Sage", "Frage"); elsewhere an article before the word makes it a noun ("the report").</summary>
    private static bool IsNoun(List<ValueToken> tokens, int at, AttributionCue cue, ClauseWords words)
    {
        if (cue.Place != SpeakerPlace.Subject)
        {
            return false;
        }
        if (at > 0 && char.IsUpper(tokens[at].Text[0]) && tokens[at - 1].Kind == TokenKind.Word)
        {
            return true;
        }
        return cue.Words.Length == 1 && at > 0 && words.Language is "en" or "fr" && words.Determiners.Contains(tokens[at - 1].Lower)
            && !words.Pronouns.Contains(tokens[at - 1].Lower);
    }

    private static bool IsAfterQuote(List<ValueToken> tokens, int at) => at > 0 && tokens[at - 1].Kind == TokenKind.Mark && IsBorder(tokens[at - 1]);

    private static TextSpan? Speaker(List<ValueToken> tokens, int first, int last, AttributionCue cue, ClauseWords words) => cue.Place switch
    {
        SpeakerPlace.Nowhere => null,
        SpeakerPlace.After => After(tokens, last + 1, words),
        SpeakerPlace.Before => Before(tokens, first - 1, words),
        _ when cue.Words[0].EndsWith("nya", StringComparison.Ordinal) && words.Language == "id" => new TextSpan(tokens[first].End - 3, 3),
        _ => IsAfterQuote(tokens, first) || first == 0 ? After(tokens, last + 1, words) ?? Before(tokens, first - 1, words) : Before(tokens, first - 1, words) ?? After(tokens, last + 1, words),
    };

    private static TextSpan? After(List<ValueToken> tokens, int from, ClauseWords words)
    {
        // French inversion: a-t-il dit, dit-elle; the pronoun may stand before the participle.
        var end = from;
        while (end < tokens.Count && end < from + SpeakerReach && !IsBorder(tokens[end]) && !(end > from && (words.IsSurelyFinite(tokens[end].Lower) || words.Subordinators.Contains(tokens[end].Lower))))
        {
            end++;
            if (end == from + 1 && words.Pronouns.Contains(tokens[from].Lower) && !words.Determiners.Contains(tokens[from].Lower))
            {
                break;
            }
        }
        return Span(tokens, from, end);
    }

    private static TextSpan? Before(List<ValueToken> tokens, int last, ClauseWords words)
    {
        var end = last + 1;
        // Auxiliaries, adverbs and negations between the subject and the verb: "has also said", "telah mengatakan".
        var limit = Math.Max(0, last - SpeakerReach);
        while (end > limit && tokens[end - 1].Kind == TokenKind.Word && (words.IsSurelyFinite(tokens[end - 1].Lower) || words.IsAdverb(tokens[end - 1].Lower))) end--;
        var start = end;
        while (start > 0 && end - start < SpeakerReach && !IsBorder(tokens[start - 1]) && !words.IsSurelyFinite(tokens[start - 1].Lower) && !words.Coordinators.Contains(tokens[start - 1].Lower))
        {
            start--;
        }
        while (start < end && (words.Subordinators.Contains(tokens[start].Lower) || words.Contrasts.Contains(tokens[start].Lower) || words.IsAdverb(tokens[start].Lower))) start++;
        return Span(tokens, start, end);
    }

    private static TextSpan? Span(List<ValueToken> tokens, int start, int end) =>
        start < end && start < tokens.Count ? TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End) : null;

    private static bool IsBorder(ValueToken token) =>
        token.Kind == TokenKind.Mark && token.Text is "," or "." or ";" or ":" or "!" or "?" or "\"" or "“" or "”" or "„" or "«" or "»" or "–" or "—" or "(" or ")" or "'" or "’" or "‘";
}
