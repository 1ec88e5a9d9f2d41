using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Subordinate clauses that state a second thing and so are claims: "while the other has grown", "which needs more than the first".</summary>
internal sealed class SubordinateStatements(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, ClauseBefore before)
{
    /// <summary>", while the other one has grown": a clause with a verb, and no other part of the sentence goes on behind it.</summary>
    public bool IsParallel(int start, int at, int length) =>
        sentence.HasFinite(start, at) && !IsConditionBefore(start, at) && char.IsLower(tokens[at].Text[0])
        // "meski harus", "sedangkan pada": no subject
        && !(words.Language == "id" && (words.Subordinators.Contains(tokens[at + length].Lower) || sentence.IsSure(at + length))) && !words.IsSaying(tokens[at - 2].Lower)
        && sentence.HasFinite(at + length, tokens.Count) && GoesOnToTheEnd(at)
        // "während der Feier geschlafen zu haben": a phrase
        && !(words.Language == "de" && tokens.Count - at > 4 && tokens[^3].Lower == "zu")
        // "Why is it called cheap, while it costs a million?" is one question.
        && !sentence.IsMark(tokens.Count - 1, "?");

    /// <summary>The part before is a condition, a time, a reason, which belongs to what follows; "that" and "while" open statements.</summary>
    private bool IsConditionBefore(int start, int at)
    {
        var first = Math.Max(start, sentence.StartOfPart(start, at - 1) is var comma && comma > start ? comma + 1 : start);
        return words.Subordinators.Contains(tokens[first].Lower) && !words.IsThat(tokens[first].Lower) && words.Parallel(tokens, first) == 0;
    }

    /// <summary>Behind the commas, dashes and quotation marks from <paramref name="at"/> on stand only words that join a further clause.</summary>
    private bool GoesOnToTheEnd(int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count - 1, at + ClauseSentence.Reach); i++)
        {
            if (sentence.IsOpen(i) && tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "," or ";" or ":" or "–" or "—" or "\"" or "”" or "»"
                && !words.IsRelative(tokens[i + 1].Lower) && words.Parallel(tokens, i + 1) == 0 && !words.Coordinators.Contains(tokens[i + 1].Lower) && !words.Contrasts.Contains(tokens[i + 1].Lower))
            {
                return false;
            }
        }
        return tokens.Count - at <= ClauseSentence.Reach;
    }

    /// <summary>From a relative pronoun on the sentence holds nothing but this clause, or further clauses of the kind.</summary>
    public bool IsLastRelative(int start, int at)
    {
        if (tokens[at].Lower == "ce")
        {
            // "ce qui", "ce que"
            at++;
            if (at >= tokens.Count - 1 || !words.IsRelative(tokens[at].Lower) && !words.IsThat(tokens[at].Lower))
            {
                return false;
            }
        }
        if (tokens.Count - at > ClauseSentence.Reach)
        {
            return false;
        }
        if (words.Language == "de")
        {
            // "das, was", "er weiß nicht, was": the clause is a part of the one before.
            return !sentence.AsksOrLacks(start, at) && before.IsMain(start, at) && sentence.HasFinite(at + 2, tokens.Count) && GoesOnToTheEnd(at);
        }
        // "which means that", "which is why", "which I like": they explain or judge what was said.
        if (words.Language == "en" && at + 2 < tokens.Count && (tokens[at + 1].Lower is "means" or "meant" || tokens[at + 2].Lower is "what" or "why" or "how" || words.IsPersonal(tokens[at + 1].Lower)))
        {
            return false;
        }
        // "di dermaga 12, yang berarti"
        if (words.Language == "id" && at + 1 < tokens.Count && tokens[at + 1].Lower is "berarti" or "artinya" or "bermakna")
        {
            return false;
        }
        // "in 2010, which leaves", "handed out, which is": said of all that stands before
        if (words.Language == "en" && (tokens[at - 2].Kind == TokenKind.Number || tokens[at - 2].Lower is "out" or "off" or "up" or "down" or "back" || tokens[at - 2].Lower.EndsWith("ed", StringComparison.Ordinal)))
        {
            return false;
        }
        if (sentence.FirstVerb(at + 1, Math.Min(tokens.Count, at + 4), sure: false) < 0)
        {
            return false;
        }
        for (var i = at + 1; i < tokens.Count - 1; i++)
        {
            if (sentence.IsOpen(i) && tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "," or ";" or ":" or "–" or "—" or "\"" or "”" or "»" && !words.IsRelative(tokens[i + 1].Lower))
            {
                return false;
            }
        }
        return true;
    }
}
