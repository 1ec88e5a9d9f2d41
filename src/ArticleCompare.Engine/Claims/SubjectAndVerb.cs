using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>A pronoun or a noun and the finite verb that belongs to it, as each language puts them.</summary>
internal sealed class SubjectAndVerb(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>"he rushed", "il les attend": behind a personal pronoun any word is a verb that is none of the small ones.</summary>
    public bool PronounThenVerb(int at, int end)
    {
        if (words.Language is not ("en" or "fr"))
        {
            return false;
        }
        var verb = at + 1;
        while (verb < Math.Min(end, at + 4) && (words.IsAdverb(tokens[verb].Lower) || words.Language == "fr" && IsClitic(tokens[verb].Lower))) verb++;
        return verb < end && (sentence.IsContent(verb) || words.Language == "fr" && tokens[verb].Lower == "entre" && words.IsPersonal(tokens[at].Lower));
    }

    /// <summary>"it thunders", "this often helps", "it also melted".</summary>
    public bool ItThenVerb(int at, int end)
    {
        var verb = at + 1;
        while (verb < Math.Min(end, at + 3) && words.IsAdverb(tokens[verb].Lower)) verb++;
        return verb < end && words.IsInflected(tokens[verb].Lower) && sentence.IsContent(verb) && (tokens[at].Lower == "it" || verb > at + 1);
    }

    public static bool IsClitic(string word) => word is "ne" or "n'" or "se" or "s'" or "me" or "m'" or "te" or "t'" or "le" or "la" or "l'" or "les" or "lui" or "leur" or "y" or "en" or "nous" or "vous";

    /// <summary>A finite verb behind the noun: a sure one, or one that may be none right behind a German noun.</summary>
    public bool NounThenVerb(int at, int end)
    {
        if (sentence.FirstVerb(at + 1, end, sure: true) is var verb and > 0)
        {
            return words.Language switch
            {
                // "et l'a vendue", "l'est"
                "fr" => !(tokens[verb].Lower == "est" && tokens[verb - 1].Lower is "l'" or "d'" || verb == at + 1 && tokens[at].Lower is "l'" or "le" or "la" or "les"),
                // "dan tamu yang tidak membayar"
                "id" => tokens[verb - 1].Lower != "yang",
                // A verb at the end is that of a subordinate clause.
                "de" => verb + 1 < end || end - at <= 3,
                // "its spring orders and its autumn orders and will"
                // "the first days we were there"
                "en" => (verb + 1 >= tokens.Count || !words.Coordinators.Contains(tokens[verb + 1].Lower)) && !(words.IsPersonal(tokens[verb - 1].Lower) && words.Determiners.Contains(tokens[at].Lower) && tokens[at].Lower != "no"),
                _ => true,
            };
        }
        if (words.Language == "fr" && HasReflexive(at, end))
        {
            return true;
        }
        for (verb = sentence.FirstVerb(at + 1, end, sure: false); verb > 0 && verb + 1 < end; verb = sentence.FirstVerb(verb + 1, end, sure: false))
        {
            if (words.Language == "de"
                ? GoesOn(verb, end) && char.IsUpper(tokens[verb - 1].Text[0]) && tokens[verb - 1].Kind == TokenKind.Word && words.Determiners.Contains(tokens[at].Lower) && verb - at <= 4
                : IsPredicate(at, verb))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A form that may be a noun or participle is a verb where a noun stands before it and an object or a phrase behind it.</summary>
    private bool IsPredicate(int at, int verb) =>
        verb > at && (!words.IsAdverb(tokens[verb - 1].Lower) || words.Language == "en" && verb - 2 > at && words.IsInflected(tokens[verb].Lower) && IsPlainAdverb(tokens[verb - 1].Lower) && !words.IsFunction(tokens[verb - 2].Lower)) && !words.Determiners.Contains(tokens[verb - 1].Lower)
        && tokens[verb - 1].Kind == TokenKind.Word
        // "a canal to be dug"
        && !(words.Language == "en" && tokens[verb - 1].Lower is "be" or "been" or "being")
        && !words.IsPreposition(tokens[verb - 1].Lower)
        && (words.Language != "en" || words.IsInflected(tokens[verb].Lower) || tokens[verb - 1].Lower is [.., not 's', 's'])
        && (words.Determiners.Contains(tokens[verb + 1].Lower) || words.Language == "fr" && words.IsThat(tokens[verb + 1].Lower) || words.IsAdverb(tokens[verb + 1].Lower) || words.IsPersonal(tokens[verb + 1].Lower) || words.Language == "en" && (words.IsCondition(tokens[verb + 1].Lower) || words.IsThat(tokens[verb + 1].Lower))
            || words.IsPreposition(tokens[verb + 1].Lower) || words.IsParticle(tokens[verb + 1].Lower) || words.Language == "fr" && tokens[verb + 1].Kind == TokenKind.Number || words.Language == "en" && tokens[verb + 1].Kind == TokenKind.Word && char.IsUpper(tokens[verb + 1].Text[0]));

    /// <summary>"et la police se retire", but not "et le moyen de se retirer".</summary>
    private bool HasReflexive(int at, int end)
    {
        for (var i = at + 1; i < end - 1; i++)
        {
            if (tokens[i].Lower is "se" or "s'" or "ne" or "n'" || tokens[i].Lower is "lui" or "nous" or "vous" && !words.IsFunction(tokens[i - 1].Lower) && sentence.IsContent(i + 1) && tokens[i + 1].Lower[^1] != 's')
            {
                return !words.IsFunction(tokens[i - 1].Lower) && sentence.IsContent(i + 1);
            }
            if (tokens[i].Kind == TokenKind.Mark || words.Subordinators.Contains(tokens[i].Lower) || words.Coordinators.Contains(tokens[i].Lower))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The clause goes on behind its verb, and not only with an auxiliary: not in "sechs Stunden gelobt werden".</summary>
    private bool GoesOn(int verb, int end) =>
        verb + 1 < end && tokens[verb + 1].Kind != TokenKind.Mark && !words.Coordinators.Contains(tokens[verb + 1].Lower) && !(verb + 2 >= end && sentence.IsSure(verb + 1));

    /// <summary>", aber Anna lachte laut", ", und der junge Sänger fiel": a noun phrase or a name, the verb right behind it, and the clause goes on.</summary>
    public bool IsVerbSecond(int at, int end)
    {
        if (words.Language != "de")
        {
            return false;
        }
        var i = at;
        if (words.Determiners.Contains(tokens[i].Lower) && i + 2 < end)
        {
            i++;
            i = char.IsLower(tokens[i].Text[0]) && tokens[i].Lower.EndsWith('e') && !words.IsFunction(tokens[i].Lower) ? i + 1 : i;
        }
        var noun = i;
        while (i < Math.Min(end, noun + 4) && tokens[i].Kind == TokenKind.Word && char.IsUpper(tokens[i].Text[0])) i++;
        return i > noun && GoesOn(i, end) && (sentence.IsSure(i) || sentence.IsPlainVerb(i) || sentence.IsVerb(i) || sentence.IsGermanPast(i)) && !words.IsFunction(tokens[i].Lower);
    }

    /// <summary>"people are", "guerrillas have", "business with the islands is".</summary>
    public bool IsBareSubject(int at, int end)
    {
        // "costs are", "trade with the islands is"
        if (words.IsVerb(tokens[at].Lower) && (sentence.IsSure(at) || at + 1 >= end || !sentence.IsSure(at + 1) && (words.IsInflected(tokens[at].Lower) || tokens[at + 1].Lower is not ("of" or "with" or "between" or "against" or "for" or "in"))) || words.IsAdverb(tokens[at].Lower) || words.Pronouns.Contains(tokens[at].Lower)
            || tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal))
        {
            return false;
        }
        if (sentence.FirstVerb(at + 1, Math.Min(end, tokens[at + 1].Kind == TokenKind.Number ? at + 4 : at + 3), sure: true) > 0)
        {
            return true;
        }
        // "actors bowed.", "visitors stayed away"
        if (tokens[at].Lower.EndsWith('s') && sentence.IsContent(at) && at + 1 < end && IsPast(at + 1) && (at + 2 == end || words.IsParticle(tokens[at + 2].Lower) || words.Determiners.Contains(tokens[at + 2].Lower)))
        {
            return true;
        }
        return !tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal) && !tokens[at].Lower.EndsWith("ing", StringComparison.Ordinal) && sentence.IsContent(at)
            && sentence.FirstVerb(at + 1, Math.Min(end, at + 8), sure: true) is var verb and > 0
            && !words.IsFunction(tokens[verb - 1].Lower) && tokens.FindIndex(at, verb - at, t => t.Kind == TokenKind.Mark && t.Text is not ("'" or "’") && !(t.Text == "-" && t.Glued) || words.Contrasts.Contains(t.Lower)) < 0;
    }

    /// <summary>"and Anna smiled broadly", "but the ferry left.": right behind an English name or at the end of the clause a past tense needs nothing behind it.</summary>
    public bool NounThenPast(int at, int end)
    {
        var verb = at + 1;
        if (char.IsUpper(tokens[at].Text[0]) && !words.IsFunction(tokens[at].Lower))
        {
            while (verb < end && verb < at + 5 && tokens[verb].Kind == TokenKind.Word && char.IsUpper(tokens[verb].Text[0])) verb++;
            // "Anna once again lost the key"
            while (verb < end && (IsPlainAdverb(tokens[verb].Lower) || tokens[verb].Lower.Length > 4 && tokens[verb].Lower.EndsWith("ly", StringComparison.Ordinal))) verb++;
            if (verb < end && IsPast(verb) && (verb + 1 == end || tokens[verb + 1].Lower != "by"))
            {
                return true;
            }
        }
        verb = end - 1;
        return verb > at + 1 && verb <= at + 5 && IsPast(verb) && words.Determiners.Contains(tokens[at].Lower) && sentence.FirstVerb(at + 2, verb + 1, sure: false) == verb
            && tokens[verb - 1].Kind == TokenKind.Word && !words.IsFunction(tokens[verb - 1].Lower) && tokens[verb - 1].Lower is not ("be" or "been" or "being");
    }

    /// <summary>"none worked", "many left the hall"</summary>
    public bool QuantityThenPast(int at) => tokens[at].Lower is "none" or "some" or "many" or "most" or "others" or "both" or "all" && IsPast(at + 1) && (at + 2 >= tokens.Count || tokens[at + 2].Lower != "by");

    private static bool IsPlainAdverb(string word) => word is "also" or "never" or "still" or "often" or "later" or "soon" or "once" or "again" or "now" or "already" or "always" or "sometimes" or "even" or "then" or "eventually" or "finally" or "rarely" or "usually";

    private bool IsPast(int i) => sentence.IsVerb(i) && words.IsInflected(tokens[i].Lower) && !tokens[i].Lower.EndsWith('s');

    /// <summary>"but the coach, a quiet man, was": between the noun and its verb stands a second noun or a participle in commas.</summary>
    public bool HasApposition(int at)
    {
        var first = sentence.EndOfClause(at);
        if (!sentence.IsMark(first, ",") || first - at < 2 || words.Subordinators.Contains(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower) || words.IsPreposition(tokens[at].Lower) || HasVerb(at, first)
            || !words.Determiners.Contains(tokens[at].Lower) && !char.IsUpper(tokens[at].Text[0]) && (words.Language != "id" || sentence.IsPlainVerb(at)))
        {
            return false;
        }
        var second = sentence.EndOfClause(first + 1);
        if (!sentence.IsMark(second, ",") || second - first < 2 || second + 2 >= tokens.Count
            // "the sail, which was mended by Ott, tore"
            || HasVerb(first + 1, second) && tokens[first + 1].Lower is not ("who" or "which" or "whose" or "der" or "die" or "das" or "qui" or "que" or "qu'" or "dont" or "yang") || words.Coordinators.Contains(tokens[first + 1].Lower))
        {
            return false;
        }
        var verb = second + 1;
        // "n'a", "hampir tidak"
        while (verb < tokens.Count - 1 && verb < second + 3 && !sentence.IsSure(verb) && (words.IsAdverb(tokens[verb].Lower) || IsClitic(tokens[verb].Lower))) verb++;
        return sentence.IsSure(verb) || words.Language is "en" or "de" && IsPast(verb) || words.Language == "id" && sentence.IsPlainVerb(verb);
    }

    private bool HasVerb(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (sentence.IsSure(i) || words.IsPersonal(tokens[i].Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"die Suppe ist kalt", "die hohen Preise sind gefallen": a noun, right behind it the verb, and the clause goes on.</summary>
    public bool IsGermanClause(int at, int verb, int end) =>
        verb + 1 < end && tokens[verb + 1].Lower is not ("wie" or "als") && char.IsUpper(tokens[verb - 1].Text[0]) && (verb == at + 2 || char.IsLower(tokens[at + 1].Text[0])) && (sentence.IsSure(verb) || sentence.IsPlainVerb(verb));
}
