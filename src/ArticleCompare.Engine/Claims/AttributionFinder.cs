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
            if (best.Cue is { } cue && !IsNoun(tokens, i, cue, words) && !IsNotFinite(tokens, i, cue, words.Language) && !(NeedsStatement(tokens[i].Lower) && !HasStatement(tokens, i)))
            {
                var adjacent = best.Last - i == cue.Words.Length - 1;
                var end = adjacent ? best.Last : i;
                result.Add(new Attribution(TextSpan.FromBounds(tokens[i].Start, tokens[end].End), cue.Kind, Speaker(tokens, i, end, cue, words))
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
        if (IsAfterQuote(tokens, at))
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

    private static bool IsAfterQuote(List<ValueToken> tokens, int at) => at > 0 && tokens[at - 1].Kind == TokenKind.Mark && IsBorder(tokens[at - 1]);

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

    private static TextSpan? Speaker(List<ValueToken> tokens, int first, int last, AttributionCue cue, ClauseWords words) => cue.Place switch
    {
        SpeakerPlace.Nowhere => null,
        SpeakerPlace.After => After(tokens, last + 1, words),
        SpeakerPlace.Before => Before(tokens, first - 1, words),
        _ when cue.Words[0].EndsWith("nya", StringComparison.Ordinal) && words.Language == "id" => new TextSpan(tokens[first].End - 3, 3),
        _ => Subject(tokens, first, last, words),
    };

    /// <summary>The subject of a verb of saying: behind it after a quotation ("...", said X), else before it.</summary>
    private static TextSpan? Subject(List<ValueToken> tokens, int first, int last, ClauseWords words)
    {
        var after = After(tokens, last + 1, words);
        var before = Before(tokens, first - 1, words);
        if (!IsAfterQuote(tokens, first) && first > 0)
        {
            return before ?? after;
        }
        // Behind a bare comma stands an apposition, or the speaker if it is a name or a pronoun.
        var isBare = first > 1 && tokens[first - 1].Text == "," && !IsBorder(tokens[first - 2]);
        return isBare && before is not null && !(char.IsUpper(tokens[Math.Min(last + 1, tokens.Count - 1)].Text[0]) || words.IsPersonal(tokens[Math.Min(last + 1, tokens.Count - 1)].Lower))
            ? before : after ?? before;
    }

    private static TextSpan? After(List<ValueToken> tokens, int from, ClauseWords words)
    {
        // French inversion: a-t-il dit, dit-elle; the pronoun may stand before the participle.
        var end = from;
        while (end < tokens.Count && end < from + SpeakerReach && !IsBorder(tokens[end]) && !(end > from && EndsSpeaker(tokens, end, words)))
        {
            end++;
            if (end == from + 1 && words.Pronouns.Contains(tokens[from].Lower) && !words.Determiners.Contains(tokens[from].Lower))
            {
                break;
            }
        }
        return Speaker(tokens, from, end, words);
    }

    private static bool EndsSpeaker(List<ValueToken> tokens, int at, ClauseWords words) =>
        words.IsSurelyFinite(tokens[at].Lower) || words.Subordinators.Contains(tokens[at].Lower) && words.Language != "id"
        // German has no comma before the verb: "laut dem Bericht kostete das Haus"
        || words.Language == "de" && char.IsUpper(tokens[at - 1].Text[0]) && char.IsLower(tokens[at].Text[0]) && words.IsVerb(tokens[at].Lower);

    private static TextSpan? Before(List<ValueToken> tokens, int last, ClauseWords words)
    {
        var end = last + 1;
        // Auxiliaries, adverbs and negations between the subject and the verb: "has also said", "a clairement dit", "telah mengatakan".
        var limit = Math.Max(0, last - SpeakerReach);
        while (end > limit && tokens[end - 1].Kind == TokenKind.Word && (words.IsSurelyFinite(tokens[end - 1].Lower) || words.IsAdverb(tokens[end - 1].Lower) || IsManner(tokens[end - 1], words.Language))) end--;
        var start = end;
        while (start > 0 && end - start < SpeakerReach && !IsBorder(tokens[start - 1]) && !words.IsSurelyFinite(tokens[start - 1].Lower)
            && !words.Coordinators.Contains(tokens[start - 1].Lower) && !words.Subordinators.Contains(tokens[start - 1].Lower) && !words.Contrasts.Contains(tokens[start - 1].Lower))
        {
            start--;
        }
        if (start == end && start > 1 && tokens[start - 1].Text == ",")
        {
            // "Anna Blum, the mayor of Bonn, said": the apposition is left out.
            var comma = start - 2;
            while (comma > 0 && comma > start - 14 && tokens[comma].Text is not ("," or "." or ";")) comma--;
            return comma > 0 && tokens[comma].Text == "," && !IsBorder(tokens[comma - 1]) ? Before(tokens, comma - 1, words) : null;
        }
        while (start < end && words.IsAdverb(tokens[start].Lower)) start++;
        return Speaker(tokens, start, end, words);
    }

    /// <summary>The words as a speaker: nothing when no pronoun, article or name is among them, and nothing that begins with a preposition or adverb.</summary>
    private static TextSpan? Speaker(List<ValueToken> tokens, int start, int end, ClauseWords words)
    {
        if (start >= end || start >= tokens.Count || words.IsAdverb(tokens[start].Lower) || words.Subordinators.Contains(tokens[start].Lower))
        {
            return null;
        }
        for (var i = start; i < end; i++)
        {
            if (words.Pronouns.Contains(tokens[i].Lower) || words.Determiners.Contains(tokens[i].Lower) || char.IsUpper(tokens[i].Text[0]))
            {
                return Span(tokens, start, end);
            }
        }
        // A bare noun is a speaker in English and Indonesian: "experts say", "polisi mengatakan".
        return words.Language is "en" or "id" && end - start == 1 && tokens[start].Kind == TokenKind.Word && !words.IsVerb(tokens[start].Lower) ? Span(tokens, start, end) : null;
    }

    /// <summary>An adverb by its ending: clairement, firmly.</summary>
    private static bool IsManner(ValueToken token, string language) => language switch
    {
        "fr" => token.Lower.Length > 6 && token.Lower.EndsWith("ment", StringComparison.Ordinal),
        "en" => token.Lower.Length > 4 && token.Lower.EndsWith("ly", StringComparison.Ordinal) && char.IsLower(token.Text[0]),
        _ => false,
    };

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

    private static TextSpan? Span(List<ValueToken> tokens, int start, int end) =>
        start < end && start < tokens.Count ? TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End) : null;

    private static bool IsBorder(ValueToken token) =>
        token.Kind == TokenKind.Mark && token.Text is "," or "." or ";" or ":" or "!" or "?" or "\"" or "“" or "”" or "„" or "«" or "»" or "–" or "—" or "(" or ")" or "'" or "’" or "‘";
}
