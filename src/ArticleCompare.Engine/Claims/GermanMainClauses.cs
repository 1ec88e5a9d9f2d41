using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>
/// Knows a German main clause by the place of its verb: it stands second, behind one phrase, and the clause goes on behind it. In a
/// subordinate clause it stands last, so that no comma and no conjunction before it needs to be understood.
/// </summary>
internal sealed class GermanMainClauses(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>The longest first phrase, in words.</summary>
    private const int Longest = 10;

    /// <summary>A main clause with a subject begins at the word.</summary>
    /// <param name="at">Where its first phrase begins.</param>
    /// <param name="certain">The verb must be one by a list: forms that may be another are none.</param>
    public bool Begins(int at, bool certain = false)
    {
        var end = sentence.EndOfClause(at);
        var verb = EndOfPhrase(at, end);
        return verb > at && verb < end - 1 && IsFinite(verb) && (!certain || sentence.IsSure(verb) || sentence.IsPlainVerb(verb)) && GoesOn(verb, end) && !IsIndirect(verb)
            && (IsSubject(at, verb) || tokens[verb - 1].Lower is "das" or "dies" or "sie" or "er" or "wir" || HasSubjectBehind(verb, end));
    }

    /// <summary>"jedoch war der Steg", "allerdings meldeten kleine Orte": the adverb is the first phrase.</summary>
    public bool BeginsWithVerb(int at)
    {
        var end = sentence.EndOfClause(at);
        return at < end - 2 && (sentence.IsSure(at) || sentence.IsVerb(at)) && HasSubjectBehind(at, end);
    }

    /// <summary>The mood of speech: somebody's words go on.</summary>
    public bool IsIndirect(int verb) => tokens[verb - 1].Lower != "ich" && (verb + 1 >= tokens.Count || tokens[verb + 1].Lower != "ich") && tokens[verb].Lower is "sei" or "seien" or "habe" or "werde" or "könne" or "müsse" or "solle" or "dürfe" or "wolle" or "gebe" or "gehe" or "komme" or "stehe" or "bleibe";

    /// <summary>Behind the one phrase that begins at the word: a pronoun, an adverb, a noun with what belongs to it, a preposition and its noun.</summary>
    private int EndOfPhrase(int at, int end)
    {
        if (end - at < 3 || tokens[at].Kind == TokenKind.Mark || words.Subordinators.Contains(tokens[at].Lower) || !IsAdverb(at) && !words.Determiners.Contains(tokens[at].Lower) && char.IsLower(tokens[at].Text[0]) && IsFinite(at)
            // a relative clause: "die auf dem Dach", "das die Leute"
            || words.Determiners.Contains(tokens[at].Lower) && (words.IsFunction(tokens[at + 1].Lower) || tokens[at + 1].Lower is "nach" or "von" or "seit" or "bis" or "zu") && !sentence.IsSure(at + 1))
        {
            return -1;
        }
        // "genau das wird"
        if (tokens[at].Lower is "genau" or "auch" or "nur" or "gerade" or "eben" && tokens[at + 1].Lower is "das" or "dies" or "sie" or "er" or "wir")
        {
            return at + 2;
        }
        if (words.IsPersonal(tokens[at].Lower) || tokens[at].Lower is "sie" or "dies" or "niemand" or "alles" or "nichts" or "beide" or "alle" || tokens[at].Lower == "das" && sentence.IsSure(at + 1))
        {
            return at + 1;
        }
        var i = at;
        var nouns = 0;
        for (; i < Math.Min(end, at + Longest); i++)
        {
            var word = tokens[i].Lower;
            if (tokens[i].Kind == TokenKind.Number || tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "-" or "." or "%" or "'" or "’")
            {
                continue;
            }
            if (tokens[i].Kind == TokenKind.Word && char.IsUpper(tokens[i].Text[0]))
            {
                nouns++;
                continue;
            }
            if (tokens[i].Kind == TokenKind.Mark || words.IsPersonal(word) || words.Coordinators.Contains(word) && (nouns == 0 || i + 1 >= end || !char.IsUpper(tokens[i - 1].Text[0]) || !char.IsUpper(tokens[i + 1].Text[0]) && !(words.Determiners.Contains(tokens[i + 1].Lower) && i + 2 < end && char.IsUpper(tokens[i + 2].Text[0]))) || sentence.IsSure(i) || words.OpensClause(word) && !IsAs(i)
                || (nouns > 0 || IsAdverb(at)) && i > at && IsFinite(i) && !words.IsFunction(word))
            {
                break;
            }
        }
        return i < end && (nouns > 0 || IsAdverb(at) && i <= at + 2) ? i : -1;
    }

    private bool IsAdverb(int at) => words.IsAdverb(tokens[at].Lower) && tokens[at].Lower is not ("sich" or "mir" or "mich" or "uns" or "dir" or "euch");

    private bool IsAs(int i) => tokens[i].Lower is "als" or "wie" && i > 0 && tokens[i - 1].Kind != TokenKind.Mark;

    /// <summary>A sure form, or one that may be another: behind a noun or the first adverb, and not "einzustellen", "(die) verkauften Bücher".</summary>
    private bool IsFinite(int i) =>
        sentence.IsSure(i) || sentence.IsPlainVerb(i)
        || (sentence.IsVerb(i) || sentence.IsGermanPast(i)) && !IsParticiple(i) && !(i + 1 < tokens.Count && sentence.IsSure(i + 1)) && i > 0 && (char.IsUpper(tokens[i - 1].Text[0]) || !tokens[i].Lower.EndsWith("en", StringComparison.Ordinal) && !words.Determiners.Contains(tokens[i - 1].Lower))
            && !(tokens[i].Lower.EndsWith('n') && (tokens[i].Lower.Contains("zu", StringComparison.Ordinal) || i + 1 < tokens.Count && char.IsUpper(tokens[i + 1].Text[0])));

    /// <summary>"gegründet", "geplant"</summary>
    private bool IsParticiple(int i) => tokens[i].Lower.StartsWith("ge", StringComparison.Ordinal) && !sentence.IsSure(i) && !words.IsPlainVerb(tokens[i].Lower);

    /// <summary>More than an auxiliary stands behind the verb, and no conjunction: not "(Gäste, die) Suppe essen wollten", "Suppe kocht und".</summary>
    private bool GoesOn(int verb, int end) =>
        tokens[verb + 1].Kind != TokenKind.Mark && !words.Coordinators.Contains(tokens[verb + 1].Lower) && tokens[verb + 1].Lower is not ("als" or "wie") && !(verb + 2 >= end && sentence.IsSure(verb + 1))
        // the verb of a subordinate clause stands last
        && !(sentence.IsSure(end - 1) && end - 1 > verb && (!sentence.IsSure(verb) || !tokens[end - 1].Lower.EndsWith("en", StringComparison.Ordinal)));

    /// <summary>A pronoun, a name or a noun with an article that is no other case than the first.</summary>
    private bool IsSubject(int at, int verb) =>
        words.IsPersonal(tokens[at].Lower) || tokens[at].Lower is "sie" or "dies" or "das" or "niemand" or "alles" or "nichts" or "beide" or "alle"
        || char.IsUpper(tokens[at].Text[0]) && !words.IsAdverb(tokens[at].Lower) || tokens[at].Kind == TokenKind.Number
        || words.Determiners.Contains(tokens[at].Lower) && tokens[at].Lower is not ("den" or "dem" or "einen" or "einem" or "diesen")
            // a relative pronoun and its object: "die Suppe", "der Kinder"
            && (verb - at > 1 || sentence.IsSure(verb));

    private bool HasSubjectBehind(int verb, int end)
    {
        var i = verb + 1;
        while (i < Math.Min(end - 1, verb + 4) && words.IsAdverb(tokens[i].Lower)) i++;
        if (i >= end)
        {
            return false;
        }
        return words.IsPersonal(tokens[i].Lower) || tokens[i].Lower is "sie" or "dies" or "das" || char.IsUpper(tokens[i].Text[0])
            || words.Determiners.Contains(tokens[i].Lower) && tokens[i].Lower is not ("den" or "dem" or "einen" or "einem" or "diesen")
            || i + 1 < end && char.IsUpper(tokens[i + 1].Text[0]) && tokens[i].Lower.EndsWith('e') && !words.IsFunction(tokens[i].Lower);
    }
}
