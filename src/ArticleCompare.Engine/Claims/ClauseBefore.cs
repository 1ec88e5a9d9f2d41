using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What stands before a place where a claim may begin: a main clause, or something that goes on.</summary>
internal sealed class ClauseBefore(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, IndonesianStatements indonesian)
{
    /// <summary>What stands before is a main clause: it has a finite verb, and its last part is no subordinate clause.</summary>
    public bool IsMain(int start, int at)
    {
        if (!sentence.HasFinite(start, at) && !indonesian.IsNominal(start, at))
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

    /// <summary>"Good bread, but": no verb, and no word that opens a clause.</summary>
    public bool IsFragment(int start, int at) => start == 0 && at > 2 && !sentence.HasFinite(start, at) && !sentence.Has(start, at, words.OpensClause) && !sentence.Has(start, at, word => word is "not" or "nicht" or "non" or "pas" or "bukan");

    /// <summary>"He left in May, when the road was open, but": a main clause and behind a comma a time, which ends there.</summary>
    public bool IsMainBeforeTime(int start, int at)
    {
        var part = sentence.StartOfPart(start, at - 1);
        return part > start && sentence.IsMark(part, ",") && tokens[part + 1].Lower is "when" or "after" or "before" or "quand" or "lorsque" or "lorsqu'" or "ketika" or "saat" or "setelah" or "sebelum" or "who" or "which" or "qui" or "dont" or "où" or "yang"
            && IsMain(start, part);
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
    /// Forms that may be nouns ("small plans at work") are passed over; a present tense alone will do.
    /// </summary>
    /// <param name="start">Where the clause before begins.</param>
    /// <param name="at">Where it ends.</param>
    /// <param name="sure">A present tense will not do: it may be a plural.</param>
    public bool EndsPlainly(int start, int at, bool sure = false)
    {
        var hasPresent = false;
        for (var i = at - 1; i >= Math.Max(start, at - ClauseSentence.Reach); i--)
        {
            if (!(sentence.IsVerb(i) || words.Language == "en" && sentence.IsContent(i) && tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal)) || tokens[i].Hyphenated || i > start && (sentence.IsMark(i - 1, "-") || words.Determiners.Contains(tokens[i - 1].Lower) || tokens[i - 1].Lower == "s" && !sentence.IsSure(i - 1)))
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

    /// <summary>A French subordinate clause stands before that has its verb: what follows "et" without "que" is a main clause again.</summary>
    public bool HasEndedClause(int start, int at)
    {
        for (var i = at - 1; words.Language == "fr" && i >= Math.Max(start, at - ClauseSentence.Reach) && !words.Subordinators.Contains(tokens[i].Lower); i--)
        {
            if (sentence.IsSure(i))
            {
                return words.IsPersonal(tokens[at + 1].Lower) || sentence.IsFrenchWe(at + 1) || sentence.FirstVerb(at + 2, Math.Min(sentence.EndOfClause(at + 1), at + 8), sure: true) > 0;
            }
        }
        return false;
    }
}
