using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>The noun beside a verb or phrase of saying: who says it.</summary>
internal static class AttributionSpeaker
{
    /// <summary>The longest speaker, in words: "Ida Moen, the owner of" is cut at the comma.</summary>
    private const int SpeakerReach = 8;

    public static TextSpan? Of(List<ValueToken> tokens, int first, int last, AttributionCue cue, ClauseWords words) => cue.Place switch
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

    /// <summary>The speaker that begins here; null when none does.</summary>
    public static TextSpan? After(List<ValueToken> tokens, int from, ClauseWords words)
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

    public static TextSpan? Span(List<ValueToken> tokens, int start, int end) =>
        start < end && start < tokens.Count ? TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End) : null;

    /// <summary>A quotation, or another mark, ends right before the word.</summary>
    public static bool IsAfterQuote(List<ValueToken> tokens, int at) => at > 0 && tokens[at - 1].Kind == TokenKind.Mark && IsBorder(tokens[at - 1]);

    /// <summary>A mark that no speaker contains.</summary>
    public static bool IsBorder(ValueToken token) =>
        token.Kind == TokenKind.Mark && token.Text is "," or "." or ";" or ":" or "!" or "?" or "\"" or "“" or "”" or "„" or "«" or "»" or "–" or "—" or "(" or ")" or "'" or "’" or "‘";
}
