using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What stands before a place where a claim may begin: a main clause, or something that goes on.</summary>
internal sealed class ClauseBefore(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>What stands before is a main clause: it has a finite verb, and its last part is no subordinate clause.</summary>
    public bool IsMain(int start, int at)
    {
        if (!sentence.HasFinite(start, at) && !IsNominal(start, at))
        {
            return false;
        }
        var last = at - 1;
        while (last > Math.Max(start, at - ClauseSentence.Reach) && tokens[last].Kind == TokenKind.Mark) last--;
        var comma = last;
        while (comma > Math.Max(start, at - ClauseSentence.Reach) && !(tokens[comma].Kind == TokenKind.Mark && sentence.IsOpen(comma) && tokens[comma].Text is "," or ";" or ":")) comma--;
        var first = comma == start ? start : comma + 1;
        if (words.Coordinators.Contains(tokens[first].Lower) || words.Contrasts.Contains(tokens[first].Lower))
        {
            first++;
        }
        // "How much it needs depends on the task"
        var isSubjectClause = words.Language == "en" && first == start && tokens[first].Lower is "how" or "what" or "why" or "where" && sentence.CountVerbs(first + 1, at) > 1;
        // Indonesian "Sementara" at the beginning is "meanwhile".
        isSubjectClause |= first == 0 && tokens[0].Lower is "sementara" or "sedangkan";
        // "and that is true"
        isSubjectClause |= words.Language == "en" && tokens[first].Lower == "that" && (first > start || first == 0) && sentence.FirstVerb(first + 1, Math.Min(at, first + 3), sure: true) > 0;
        return isSubjectClause || !words.OpensClause(tokens[first].Lower) || first == start && start > 0 && words.Parallel(tokens, start) > 0;
    }

    /// <summary>"He left in May, when the road was open, but": a main clause and behind a comma a time, which ends there.</summary>
    public bool IsMainBeforeTime(int start, int at)
    {
        var part = sentence.StartOfPart(start, at - 1);
        return part > start && sentence.IsMark(part, ",") && tokens[part + 1].Lower is "when" or "after" or "before" or "quand" or "lorsque" or "lorsqu'" or "ketika" or "saat" or "setelah" or "sebelum" or "who" or "which" or "qui" or "dont" or "où" or "yang"
            && IsMain(start, part);
    }

    /// <summary>"Kami petani kopi, dan", "Sumur itu sangat dalam, dan": an Indonesian statement needs no verb.</summary>
    public bool IsNominal(int start, int at) =>
        words.Language == "id" && sentence.IsMark(at - 1, ",") && at - start > 3
        && (words.IsPersonal(tokens[start].Lower) && !words.IsFunction(tokens[start + 1].Lower) || sentence.Has(start + 1, at, word => word is "sangat" or "terlalu"));

    /// <summary>"He says that the road is wet" goes on with what else he says; so does an Indonesian verb of saying before a comma.</summary>
    public bool IsReported(int start, int at)
    {
        for (var i = Math.Max(start, at - ClauseSentence.Reach); i < at - 3; i++)
        {
            if (words.IsReporting(tokens[i].Lower) && (words.Language == "id" && sentence.IsMark(i + 1, ",") || HasThat(i + 1, at)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"told the council that", "sagte am Montag, dass", "mengatakan kepada polisi bahwa": no verb and no other clause before it.</summary>
    private bool HasThat(int from, int at)
    {
        for (var i = from; i < Math.Min(at, from + 6); i++)
        {
            if (words.IsThat(tokens[i].Lower))
            {
                return true;
            }
            if (sentence.IsSure(i) || words.OpensClause(tokens[i].Lower) && words.Language != "id" || tokens[i].Kind == TokenKind.Mark && !(words.Language == "de" && tokens[i].Text == ","))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"Ia menguraikan, harga naik, upah naik, sedangkan": of a list of what is said no part is divided off.</summary>
    public bool IsReportedBehindComma(int start, int at)
    {
        for (var i = Math.Max(start, at - ClauseSentence.Reach); words.Language == "id" && i < at - 3; i++)
        {
            if (words.IsReporting(tokens[i].Lower) && sentence.IsMark(i + 1, ","))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"meskipun harganya naik, namun": Indonesian puts a word of contrast behind a concession as well; one claim.</summary>
    public bool IsConcession(int start, int at)
    {
        for (var i = at - 1; words.Language == "id" && i >= Math.Max(start, at - ClauseSentence.Reach) && !(i < at - 1 && sentence.IsMark(i, ",")); i--)
        {
            if (tokens[i].Lower is "meski" or "meskipun" or "walau" or "walaupun" or "kendati" or "kendatipun")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The stretch begins with a subject and its verb, not with an adverb, a phrase or a subordinate clause.</summary>
    public bool BeginsWithClause(int start)
    {
        var first = words.Coordinators.Contains(tokens[start].Lower) || words.Contrasts.Contains(tokens[start].Lower) ? start + 1 : start;
        return words.Pronouns.Contains(tokens[first].Lower)
            && sentence.FirstVerb(first + 1, Math.Min(tokens.Count, first + 3), sure: true) > 0
            || (words.Determiners.Contains(tokens[first].Lower) || words.Language == "de" || words.Language == "id" && !words.IsFunction(tokens[first].Lower)) && sentence.FirstVerb(first + 1, Math.Min(sentence.EndOfClause(first), first + (words.Language == "fr" ? 14 : 6)), sure: true) is var verb and > 0
            // "the first days we were there"
            && !(words.Language == "en" && words.IsPersonal(tokens[verb - 1].Lower));
    }

    /// <summary>
    /// The last verb before <paramref name="at"/> is an auxiliary, a modal or a past tense: no clause hangs on it that could go on.
    /// Forms that may be nouns ("first shots on target") are passed over; a present tense alone will do.
    /// </summary>
    /// <param name="start">Where the clause before begins.</param>
    /// <param name="at">Where it ends.</param>
    /// <param name="sure">A present tense will not do: it may be a plural.</param>
    public bool EndsPlainly(int start, int at, bool sure = false)
    {
        var hasPresent = false;
        for (var i = at - 1; i >= Math.Max(start, at - ClauseSentence.Reach); i--)
        {
            if (!sentence.IsVerb(i) || tokens[i].Hyphenated || i > start && (sentence.IsMark(i - 1, "-") || words.Determiners.Contains(tokens[i - 1].Lower) || tokens[i - 1].Lower == "s" && !sentence.IsSure(i - 1)))
            {
                continue;
            }
            if (words.IsReporting(tokens[i].Lower) && !IsPassive(start, i) && tokens[i + 1].Lower is not ("a" or "an" or "no") || words.Language == "en" && tokens[i].Lower is "means" or "meant" or "seems" or "seemed" && words.IsFunction(tokens[i + 1].Lower))
            {
                return false;
            }
            if (sentence.IsSure(i) || words.Language == "en" && i > start && words.IsInflected(tokens[i].Lower) && !tokens[i].Lower.EndsWith('s'))
            {
                return true;
            }
            hasPresent |= i > start && words.IsInflected(tokens[i].Lower);
        }
        return hasPresent && !sure;
    }

    /// <summary>"He said the soup was cold and": without "that" as well.</summary>
    public bool SaysClause(int start, int at)
    {
        for (var i = Math.Max(sentence.StartOfPart(start, at), at - ClauseSentence.Reach); i < at - 3; i++)
        {
            if (words.Language == "en" && words.IsReporting(tokens[i].Lower) && tokens[i + 1].Kind != TokenKind.Mark && sentence.FirstVerb(i + 2, at, sure: true) > 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"was denied", "have been reported"</summary>
    private bool IsPassive(int start, int verb) =>
        verb > start && tokens[verb - 1].Lower is "was" or "were" or "is" or "are" or "been" or "be" or "being" or "not";

    /// <summary>"the old mill and the new bakery are": a conjunction and no verb stand right before this one, which joins nouns as well.</summary>
    public bool IsSecondOfNouns(int start, int at)
    {
        for (var i = at - 1; words.Language != "de" && i > Math.Max(start, at - 6) && tokens[i].Kind == TokenKind.Word && !sentence.IsVerb(i) && !sentence.IsSure(i); i--)
        {
            if (words.Coordinators.Contains(tokens[i].Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"I think Anna and he are late": what stands between the verb of saying and the conjunction is a subject too.</summary>
    public bool IsSaidOf(int start, int conjunction) =>
        words.Language == "en" && conjunction - 2 > start && words.IsReporting(tokens[conjunction - 2].Lower) && tokens[conjunction - 1].Kind == TokenKind.Word;

    /// <summary>The part of the sentence before a comma has a verb behind its first word: it is no item of a list.</summary>
    public bool HasPlainVerb(int start, int comma)
    {
        for (var i = sentence.StartOfPart(start, comma) + 1; i < comma; i++)
        {
            if (sentence.IsPlainVerb(i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>An Indonesian verb of saying whose content is a clause: not "mengaku menjual", where a verb follows right away.</summary>
    public bool ReportsClause(int from, int to)
    {
        for (var i = Math.Max(from, to - ClauseSentence.Reach); i < to; i++)
        {
            if (words.IsReporting(tokens[i].Lower) && words.IsPlainVerb(tokens[i].Lower) && !tokens[i].Lower.StartsWith("di", StringComparison.Ordinal) && !sentence.IsMark(i + 1, ":") && (!sentence.IsPlainVerb(i + 1) || sentence.IsSure(i + 1)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Before "dan" stands a statement of the writer, whose last part is no subordinate clause that could go on and whose verb has
    /// its object: not "membuat bank dan nasabah menunggu" or "nelayan bersama petani dan pedagang menunggu", which join nouns.
    /// </summary>
    /// <param name="atLeast">How many words stand between the verb and "dan".</param>
    public bool IsPlainStatement(int start, int conjunction, int atLeast)
    {
        var part = sentence.StartOfPart(start, conjunction);
        var first = part == start ? start : part + 1;
        if (ReportsClause(first + 1, conjunction) || OpensClauseWithSubject(first == 0 && tokens[0].Lower is "sementara" or "sedangkan" ? 1 : first, conjunction) || words.IsPlainVerb(tokens[first].Lower) && !tokens[first].Lower.StartsWith("di", StringComparison.Ordinal))
        {
            return false;
        }
        var verb = conjunction - 1;
        while (verb > first && !sentence.IsPlainVerb(verb) && !words.Coordinators.Contains(tokens[verb].Lower) && !sentence.IsMark(verb, ":")) verb--;
        return verb > first && sentence.IsPlainVerb(verb) && conjunction - verb > (IsComplete(verb) ? 0 : atLeast);
    }

    /// <summary>
    /// A word that opens a subordinate clause stands in the stretch; but a purpose ("untuk") has no subject of its own, and before a pronoun a
    /// relative clause ("yang") of the object has ended, where the verb of the main clause stands before them.
    /// </summary>
    private bool OpensClauseWithSubject(int first, int conjunction)
    {
        var isPronoun = words.IsPersonal(tokens[conjunction + 1].Lower);
        var hasVerb = false;
        for (var i = Math.Max(first, conjunction - ClauseSentence.Reach); i < conjunction; i++)
        {
            hasVerb |= i > first && sentence.IsPlainVerb(i);
            if (words.OpensClause(tokens[i].Lower) && !(hasVerb && (isPronoun || sentence.IsSure(conjunction + 2) || sentence.IsSure(conjunction + 3)) && (tokens[i].Lower == "untuk" || isPronoun && tokens[i].Lower == "yang" && !words.IsPersonal(tokens[i + 1].Lower))))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Passives need no object, "membacanya" has one, intransitives need none where a subject stands before them: not in "gaya bermain dan".</summary>
    private bool IsComplete(int verb)
    {
        var word = tokens[verb].Lower;
        return word.EndsWith("nya", StringComparison.Ordinal) || word.Length > 5 && (word.StartsWith("di", StringComparison.Ordinal)
            || (word.StartsWith("ber", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal))
                && (sentence.IsSure(verb - 1) || words.IsPersonal(tokens[verb - 1].Lower) || tokens[verb - 1].Lower is "itu" or "ini" or "tersebut" || verb > 1 && char.IsUpper(tokens[verb - 1].Text[0])));
    }
}
