using System.Collections.Immutable;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Finds who says something, by verbs and phrases of saying and the nouns beside them.</summary>
public static class AttributionFinder
{
    /// <summary>How far the particle of a German verb may stand from it, in words.</summary>
    private const int ParticleReach = 16;

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
                result.Add(new Attribution(TextSpan.FromBounds(tokens[i].Start, tokens[noun].End), AttributionKind.Report, noun == i + 1 ? AttributionSpeaker.After(tokens, noun + 1, words) : AttributionSpeaker.Span(tokens, i + 1, noun)));
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
                if ((!form.OnlyAfterQuote || AttributionSpeaker.IsAfterQuote(tokens, i)) && Last(tokens, i, form, words.Language) is var last and >= 0
                    && (best.Cue is null || form.Words.Length > best.Cue.Words.Length))
                {
                    best = (form, last);
                }
            }
            if (best.Cue is { } cue && !IsNoun(tokens, i, cue, words) && !IsNotFinite(tokens, i, cue, words.Language) && !(NeedsStatement(tokens[i].Lower) && !HasStatement(tokens, i)))
            {
                var adjacent = best.Last - i == cue.Words.Length - 1;
                var end = adjacent ? best.Last : i;
                result.Add(new Attribution(TextSpan.FromBounds(tokens[i].Start, tokens[end].End), cue.Kind, AttributionSpeaker.Of(tokens, i, end, cue, words))
                {
                    IsBehindQuotation = cue.Place == SpeakerPlace.Subject && IsBehindQuotation(tokens, i),
                });
                i = end;
            }
        }
        return result.ToImmutable();
    }

    /// <summary>Verbs of saying that do other things as often: "l'IA avance", "il a assuré la victoire", "publish a model".</summary>
    private static bool NeedsStatement(string verb) =>
        verb.StartsWith("avan", StringComparison.Ordinal) || verb is "assuré" or "concédé" || verb.StartsWith("publi", StringComparison.Ordinal)
        || verb.StartsWith("veröffentlich", StringComparison.Ordinal) || verb.StartsWith("menerbit", StringComparison.Ordinal);

    /// <summary>"que ...", "that ...", a colon or a quotation beside the verb.</summary>
    private static bool HasStatement(List<ValueToken> tokens, int at)
    {
        if (AttributionSpeaker.IsAfterQuote(tokens, at))
        {
            return true;
        }
        for (var i = at + 1; i < Math.Min(tokens.Count, at + 4); i++)
        {
            if (tokens[i].Text is ":" or "\"" or "“" or "„" or "«" || tokens[i].Lower is "que" or "qu'" or "that" or "dass" or "bahwa")
            {
                return true;
            }
        }
        return false;
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

    /// <summary>"...", regretta Wade; » a-t-il regretté: a quotation has just ended before the verb or its auxiliary.</summary>
    private static bool IsBehindQuotation(List<ValueToken> tokens, int at)
    {
        // a-t-il, ont-ils
        var verb = at;
        while (verb > 0 && verb > at - 3 && tokens[verb - 1].Hyphenated) verb--;
        verb -= verb < at && verb > 0 ? 1 : 0;
        var mark = verb > 1 && tokens[verb - 1].Text == "," ? verb - 2 : verb - 1;
        return mark > 0 && tokens[mark].Text is "»" or "”" or "“" or "\""
            // not a word in quotation marks: "Le « Monde » critique"
            && (verb < at || mark < verb - 1 || tokens[mark - 1].Text is "," or "!" or "?");
    }

    /// <summary>"Le modèle annoncé", "model yang diumumkan", "to say": not that somebody says it.</summary>
    private static bool IsNotFinite(List<ValueToken> tokens, int at, AttributionCue cue, string language)
    {
        if (cue.Place != SpeakerPlace.Subject)
        {
            return false;
        }
        if (at > 0 && language is "de" or "en" && tokens[at - 1].Lower is "zu" or "to")
        {
            return true;
        }
        if (language == "id")
        {
            return tokens[at].Lower.StartsWith("di", StringComparison.Ordinal) && at > 0 && tokens[at - 1].Lower == "yang";
        }
        if (language != "fr" || !tokens[at].Lower.EndsWith('é'))
        {
            return false;
        }
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (tokens[i].Lower is "a" or "ont" or "ai" or "as" or "avons" or "avez" or "avait" or "avaient" or "aura" or "auront" or "aurait" or "auraient" or "ait" or "aient" or "ayant" or "été" or "est" or "sont")
            {
                return false;
            }
        }
        return true;
    }
}
