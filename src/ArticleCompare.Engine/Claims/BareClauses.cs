using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Tells whether a clause begins behind a comma with no conjunction: its subject and its verb must be plain to see.</summary>
internal sealed class BareClauses(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, ClauseSubjects subjects)
{
    private readonly SubjectAndVerb pairs = new(words, tokens, sentence);
    private readonly GermanMainClauses german = new(words, tokens, sentence);

    /// <summary>", then Anna left", ", kemudian kapal itu akan berlayar": what happened next.</summary>
    public bool IsThen(int at) =>
        (words.Language, tokens[at].Lower) is ("en", "then") or ("id", "kemudian" or "lalu") or ("fr", "ensuite") && subjects.Find(at + 1) is SubjectKind.Pronoun or SubjectKind.Noun;

    /// <summary>Behind a comma with nothing else between: "er kam", "die Suppe ist kalt" (but not "die kalt ist"), "it is wet".</summary>
    public bool IsNew(int at)
    {
        var end = sentence.EndOfClause(at);
        // "il y a sept ans": a time
        if (words.Language == "fr" && at + 2 < end && tokens[at + 1].Lower == "y" && tokens[at + 2].Lower == "a")
        {
            return false;
        }
        if (words.IsPersonal(tokens[at].Lower) || words.Language == "en" && tokens[at].Lower is "it" or "this" or "that")
        {
            var verb = words.Language == "fr" && at + 2 < end && SubjectAndVerb.IsClitic(tokens[at + 1].Lower) ? at + 2 : at + 1;
            return verb + 1 < end && (words.Language == "en" && words.IsPersonal(tokens[at].Lower) && words.IsInflected(tokens[verb].Lower) && sentence.IsContent(verb) ? !words.IsReporting(tokens[verb].Lower) : words.Language == "fr" ? sentence.IsContent(verb) || sentence.IsSure(verb) : words.Language is "id" or "de" ? sentence.IsPlainVerb(verb) : sentence.IsSure(verb) || words.Language == "en" && sentence.IsSure(verb + 1)) && !words.IsReporting(tokens[verb].Lower);
        }
        // "the bread is warm"
        if (words.Language == "en" && words.Determiners.Contains(tokens[at].Lower) && at + 3 < end && tokens[at + 1].Kind == TokenKind.Word && !words.IsTime(tokens[at + 1].Lower))
        {
            return sentence.FirstVerb(at + 2, Math.Min(end - 1, at + 4), sure: true) is var verb and > 0 && !words.IsReporting(tokens[verb].Lower) && !words.IsPersonal(tokens[verb - 1].Lower);
        }
        // "les travaux sont finis"
        if (words.Language == "fr" && (words.Determiners.Contains(tokens[at].Lower) || char.IsUpper(tokens[at].Text[0])) && at + 3 < end
            && sentence.FirstVerb(at + 1, Math.Min(end - 1, at + 7), sure: true) is var sure and > 0 && tokens[sure - 1].Kind == TokenKind.Word && !words.IsPreposition(tokens[sure - 1].Lower) && tokens[sure - 1].Lower is not ("l'" or "sud" or "nord") && !words.IsReporting(tokens[sure].Lower))
        {
            return true;
        }
        // "c'est un pont", "ce n'est pas"
        if (words.Language == "fr" && tokens[at].Lower is "c'" or "ce" && at + 3 < end)
        {
            return tokens[at + 1].Lower is "est" or "sont" or "était" or "étaient" or "sera" or "fut" or "n'" && tokens[at + 2].Lower != "à";
        }
        // "bentuknya belum diketahui"
        if (words.Language == "id" && at + 2 < end && tokens[at].Lower is { Length: > 5 } own && own.EndsWith("nya", StringComparison.Ordinal) && sentence.IsContent(at) && !sentence.IsPlainVerb(at) && !words.IsReporting(own) && !words.IsLinking(own) && sentence.IsSure(at + 1))
        {
            return true;
        }
        // "hal ini dicatat oleh"
        if (words.Language == "id" && tokens[at].Lower == "hal" && at + 3 < end && tokens[at + 1].Lower is "ini" or "itu" or "tersebut")
        {
            return sentence.FirstPlainVerb(at + 2, at + 4) > 0;
        }
        if (words.Language == "de" && german.Begins(at))
        {
            return true;
        }
        // "im Keller standen die Fässer": the verb in the second place, and behind it the subject
        if (words.Language == "de" && words.IsAdverb(tokens[at].Lower) && FirstGermanVerb(at + 1, Math.Min(end - 2, at + 6)) is var second and > 0)
        {
            return words.Pronouns.Contains(tokens[second + 1].Lower) || words.Determiners.Contains(tokens[second + 1].Lower) || char.IsUpper(tokens[second + 1].Text[0]);
        }
        return words.Language == "de" && words.Determiners.Contains(tokens[at].Lower) && at + 3 < end
            && (pairs.IsGermanClause(at, at + 2, end) && !german.IsIndirect(at + 2) || pairs.IsGermanClause(at, at + 3, end) && !german.IsIndirect(at + 3));
    }

    private int FirstGermanVerb(int from, int to)
    {
        var verb = sentence.FirstVerb(from, to, sure: true);
        return verb > 0 ? verb : sentence.FirstPlainVerb(from, to);
    }
}
