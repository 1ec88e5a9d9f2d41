using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What the subject of a clause is.</summary>
internal enum SubjectKind
{
    None,
    Pronoun,
    /// <summary>A noun with article, a name, a bare noun.</summary>
    Noun,
    /// <summary>The subject follows an opening ("but this time the crew was safe", "und im Lager tummelten sich").</summary>
    Later,
}

/// <summary>Tells whether a clause with a subject and a finite verb of its own begins at a word.</summary>
internal sealed class ClauseSubjects(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>Behind a conjunction stands a clause with a subject of its own, and not only a further subject or object.</summary>
    public bool Joins(int start, int conjunction, bool comma)
    {
        var at = conjunction + 1;
        // "während der Bus eine Stunde braucht und die Bahn noch schneller sei": the verb of a subordinate clause stands last.
        if (words.Language == "de" && start > 0 && words.Parallel(tokens, start) > 0)
        {
            return words.Determiners.Contains(tokens[at].Lower) && sentence.FirstVerb(at + 2, sentence.EndOfClause(at), sure: true) > 0;
        }
        return Find(at) switch
        {
            SubjectKind.Pronoun => comma || (words.Language == "id" ? IsPlainStatement(start, conjunction, 1) : !IsSaidOf(start, conjunction)),
            SubjectKind.Noun => words.Language switch
            {
                "de" or "fr" => true,
                // "The staff is kind and the room is clean", but not "I think the cat and the dog are here"
                "en" => comma || NounThenVerb(at, Math.Min(sentence.EndOfClause(at), at + 5)) && EndsPlainly(start, conjunction),
                "id" => comma ? HasPlainVerb(start, conjunction - 1) : IsPlainStatement(start, conjunction, tokens[at].Lower == "ada" ? 1 : 2),
                _ => false,
            },
            SubjectKind.Later => comma || words.Language == "de" || words.Language == "id" && IsPlainStatement(start, conjunction, 1),
            _ => false,
        };
    }

    /// <summary>"but if it rains, the match": a condition or a time, and behind it a clause with a verb.</summary>
    public bool BeginsWithCondition(int at) =>
        at < tokens.Count - 4 && words.IsCondition(tokens[at].Lower) && sentence.EndOfClause(at) is var end && end < tokens.Count - 3
        && sentence.IsMark(end, ",") && sentence.HasFinite(at + 1, end) && sentence.HasFinite(end + 1, tokens.Count);

    /// <summary>Behind a comma with nothing else between: "er kam", "die Preise sind moderat" (but not "die moderat sind"), "it is wet".</summary>
    public bool IsNew(int at)
    {
        var end = sentence.EndOfClause(at);
        if (words.IsPersonal(tokens[at].Lower) || words.Language == "en" && tokens[at].Lower is "it" or "this" or "that")
        {
            var verb = words.Language == "fr" && at + 2 < end && IsClitic(tokens[at + 1].Lower) ? at + 2 : at + 1;
            return verb + 1 < end && (words.Language == "fr" ? sentence.IsContent(verb) || sentence.IsSure(verb) : words.Language == "id" ? sentence.IsPlainVerb(verb) : sentence.IsSure(verb) || words.Language == "en" && sentence.IsSure(verb + 1)) && !words.IsReporting(tokens[verb].Lower);
        }
        return words.Language == "de" && words.Determiners.Contains(tokens[at].Lower) && at + 3 < end
            && (IsGermanClause(at, at + 2, end) || IsGermanClause(at, at + 3, end));
    }

    /// <summary>"die Preise sind moderat", "die hohen Preise sind gefallen": a noun, right behind it the verb, and the clause goes on.</summary>
    private bool IsGermanClause(int at, int verb, int end) =>
        verb + 1 < end && char.IsUpper(tokens[verb - 1].Text[0]) && (verb == at + 2 || char.IsLower(tokens[at + 1].Text[0])) && (sentence.IsSure(verb) || sentence.IsPlainVerb(verb));

    /// <summary>The last verb before <paramref name="at"/> is an auxiliary or a modal: no clause hangs on it that could go on.</summary>
    private bool EndsPlainly(int start, int at)
    {
        for (var i = at - 1; i >= Math.Max(start, at - ClauseSentence.Reach); i--)
        {
            if (sentence.IsVerb(i))
            {
                return sentence.IsSure(i) && !words.IsSaying(tokens[i].Lower);
            }
        }
        return false;
    }

    /// <summary>"I think Anna and he are late": what stands between the verb of saying and the conjunction is a subject too.</summary>
    private bool IsSaidOf(int start, int conjunction) =>
        words.Language == "en" && conjunction - 2 > start && words.IsReporting(tokens[conjunction - 2].Lower) && tokens[conjunction - 1].Kind == TokenKind.Word;

    public SubjectKind Find(int at)
    {
        var end = sentence.EndOfClause(at);
        if (end - at < 2 || tokens[at].Kind == TokenKind.Mark)
        {
            return SubjectKind.None;
        }
        var word = tokens[at].Lower;
        // "dan ada jalan baru": there is
        if (words.Language == "id" && word == "ada" && !sentence.IsPlainVerb(at + 1))
        {
            return SubjectKind.Noun;
        }
        // "dan setelah banjir itu ia pindah"
        if (words.Language == "id" && words.IsCondition(word) && IsLaterSubject(at, end))
        {
            return SubjectKind.Later;
        }
        if (words.Subordinators.Contains(word) || sentence.IsSure(at) && words.Language != "de")
        {
            return SubjectKind.None;
        }
        if (words.IsPersonal(word) && (sentence.FirstVerb(at + 1, Math.Min(end, at + (words.Language == "id" ? 6 : 4)), sure: false) > 0 || PronounThenVerb(at, end))
            || word is "nous" or "vous" && words.Language == "fr" && PronounThenVerb(at, end)
            || word == "it" && at + 1 < end && words.IsInflected(tokens[at + 1].Lower) && sentence.IsContent(at + 1)
            || words.Pronouns.Contains(word) && sentence.FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) > 0
            // "und das eröffnet neue Wege"
            || words.Language == "de" && words.Pronouns.Contains(word) && at + 2 < end && sentence.IsVerb(at + 1))
        {
            return SubjectKind.Pronoun;
        }
        var isNoun = words.Determiners.Contains(word) || char.IsUpper(tokens[at].Text[0]) || tokens[at].Kind == TokenKind.Number;
        if (words.Language == "id" && NounThenPlainVerb(at, end))
        {
            return SubjectKind.Noun;
        }
        if (isNoun ? NounThenVerb(at, Math.Min(end, at + 10)) : words.Language == "en" && IsBareSubject(at, end))
        {
            return SubjectKind.Noun;
        }
        // "und auch das Personal"
        if (words.Language == "de" && words.IsAdverb(word) && at + 2 < end && words.Determiners.Contains(tokens[at + 1].Lower) && NounThenVerb(at + 1, Math.Min(end, at + 6)) && word is "auch" or "nur" or "sogar")
        {
            return SubjectKind.Noun;
        }
        return IsLaterSubject(at, end) ? SubjectKind.Later : SubjectKind.None;
    }

    /// <summary>"he rushed", "il les attend": behind a personal pronoun any word is a verb that is none of the small ones.</summary>
    private bool PronounThenVerb(int at, int end)
    {
        if (words.Language is not ("en" or "fr"))
        {
            return false;
        }
        if (words.Language == "fr" && tokens[at].Lower is "nous" or "vous")
        {
            return at + 1 < end && tokens[at + 1].Lower.EndsWith(tokens[at].Lower == "nous" ? "ons" : "ez", StringComparison.Ordinal);
        }
        var verb = at + 1;
        while (verb < Math.Min(end, at + 4) && (words.IsAdverb(tokens[verb].Lower) || words.Language == "fr" && IsClitic(tokens[verb].Lower))) verb++;
        return verb < end && (sentence.IsContent(verb) || words.Language == "fr" && words.IsPreposition(tokens[verb].Lower) && words.IsVerb(tokens[verb].Lower));
    }

    private static bool IsClitic(string word) => word is "ne" or "n'" or "se" or "s'" or "me" or "m'" or "te" or "t'" or "le" or "la" or "l'" or "les" or "lui" or "leur" or "y" or "en" or "nous" or "vous";

    /// <summary>A finite verb behind the noun: a sure one, or one that may be none right behind a German noun.</summary>
    private bool NounThenVerb(int at, int end)
    {
        if (sentence.FirstVerb(at + 1, end, sure: true) is var verb and > 0)
        {
            return words.Language switch
            {
                "fr" => !(tokens[verb].Lower == "est" && tokens[verb - 1].Lower is "l'" or "d'"),
                // A verb at the end is that of a subordinate clause.
                "de" => verb + 1 < end || end - at <= 3,
                // "our hiring needs and our summer needs and will"
                "en" => verb + 1 >= tokens.Count || !words.Coordinators.Contains(tokens[verb + 1].Lower),
                _ => true,
            };
        }
        if (words.Language == "fr" && HasReflexive(at, end))
        {
            return true;
        }
        verb = sentence.FirstVerb(at + 1, end, sure: false);
        if (verb < 0 || verb + 1 >= end)
        {
            return false;
        }
        return words.Language switch
        {
            "de" => char.IsUpper(tokens[verb - 1].Text[0]) && tokens[verb - 1].Kind == TokenKind.Word && words.Determiners.Contains(tokens[at].Lower) && verb - at <= 4,
            _ => IsPredicate(at, verb),
        };
    }

    /// <summary>A form that may be a noun or participle is a verb where a noun stands before it and an object or a phrase behind it.</summary>
    private bool IsPredicate(int at, int verb) =>
        verb > at && !words.IsAdverb(tokens[verb - 1].Lower) && !words.Determiners.Contains(tokens[verb - 1].Lower)
        && tokens[verb - 1].Kind == TokenKind.Word
        // "a tunnel to be built under the bay"
        && !(words.Language == "en" && tokens[verb - 1].Lower is "be" or "been" or "being")
        && !words.IsPreposition(tokens[verb - 1].Lower)
        && (words.Language != "en" || words.IsInflected(tokens[verb].Lower) || tokens[verb - 1].Lower is [.., not 's', 's'])
        && (words.Determiners.Contains(tokens[verb + 1].Lower) || words.IsAdverb(tokens[verb + 1].Lower) || words.IsPersonal(tokens[verb + 1].Lower)
            || words.IsPreposition(tokens[verb + 1].Lower) || words.Language == "en" && tokens[verb + 1].Kind == TokenKind.Word && char.IsUpper(tokens[verb + 1].Text[0]));

    /// <summary>"et la police se retire", but not "et le moyen de se retirer".</summary>
    private bool HasReflexive(int at, int end)
    {
        for (var i = at + 1; i < end - 1; i++)
        {
            if (tokens[i].Lower is "se" or "s'" or "ne" or "n'")
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

    /// <summary>"dan satelit akan", "namun harga tersebut naik": an Indonesian noun phrase and behind it a verb that is one by its form.</summary>
    private bool NounThenPlainVerb(int at, int end)
    {
        if (sentence.IsPlainVerb(at) || words.OpensClause(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower) || words.Pronouns.Contains(tokens[at].Lower))
        {
            return false;
        }
        for (var i = at + 1; i < Math.Min(end - 1, at + 8); i++)
        {
            if (sentence.IsPlainVerb(i))
            {
                return true;
            }
            if (tokens[i].Kind == TokenKind.Mark || words.OpensClause(tokens[i].Lower) || words.Coordinators.Contains(tokens[i].Lower))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The part of the sentence before a comma has a verb behind its first word: it is no item of a list.</summary>
    private bool HasPlainVerb(int start, int comma)
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

    /// <summary>
    /// Before "dan" stands a statement of the writer, whose last part is no subordinate clause that could go on and whose verb has
    /// its object: not "membuat bank dan nasabah menunggu" or "nelayan bersama petani dan pedagang menunggu", which join nouns.
    /// </summary>
    /// <param name="atLeast">How many words stand between the verb and "dan".</param>
    private bool IsPlainStatement(int start, int conjunction, int atLeast)
    {
        var part = sentence.StartOfPart(start, conjunction);
        var first = part == start ? start : part + 1;
        if (sentence.Has(first + 1, conjunction, word => words.IsReporting(word) && !word.StartsWith("di", StringComparison.Ordinal)) || sentence.Has(first == 0 && tokens[0].Lower is "sementara" or "sedangkan" ? 1 : part, conjunction, words.OpensClause) || sentence.IsPlainVerb(first))
        {
            return false;
        }
        var verb = conjunction - 1;
        while (verb > first && !sentence.IsPlainVerb(verb) && !words.Coordinators.Contains(tokens[verb].Lower) && !sentence.IsMark(verb, ":")) verb--;
        return verb > first && sentence.IsPlainVerb(verb) && conjunction - verb > atLeast;
    }

    /// <summary>"people are", "guerrillas have".</summary>
    private bool IsBareSubject(int at, int end) =>
        // "costs are"
        (!words.IsVerb(tokens[at].Lower) || !sentence.IsSure(at) && at + 1 < end && sentence.IsSure(at + 1)) && !words.IsAdverb(tokens[at].Lower) && !words.Pronouns.Contains(tokens[at].Lower)
        && !tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal) && sentence.FirstVerb(at + 1, Math.Min(end, tokens[at + 1].Kind == TokenKind.Number ? at + 4 : at + 3), sure: true) > 0;

    /// <summary>An adverb or a prepositional phrase, then in German the verb and the subject, elsewhere a pronoun and its verb.</summary>
    private bool IsLaterSubject(int at, int end)
    {
        if (words.Language == "de")
        {
            var verb = sentence.FirstVerb(at, Math.Min(end, at + 8), sure: true);
            verb = verb < 0 ? sentence.FirstPlainVerb(at + 1, Math.Min(end, at + 6)) : verb;
            if (verb < 0 && sentence.FirstVerb(at + 1, Math.Min(end, at + 6), sure: false) is var weak and > 0 && weak + 1 < tokens.Count && words.IsPersonal(tokens[weak + 1].Lower))
            {
                return true;
            }
            return verb > at && verb + 1 < tokens.Count
                && (words.Pronouns.Contains(tokens[verb + 1].Lower) || words.Determiners.Contains(tokens[verb + 1].Lower) || char.IsUpper(tokens[verb + 1].Text[0]));
        }
        var pronoun = words.Language == "id" && words.IsCondition(tokens[at].Lower) ? AfterOpening(at + 1) : AfterOpening(at);
        return pronoun > at && (words.Language == "id" && sentence.FirstPlainVerb(pronoun + 1, Math.Min(tokens.Count, pronoun + 4)) > 0 || sentence.FirstVerb(pronoun + 1, Math.Min(tokens.Count, pronoun + 3), sure: true) > 0 || PronounThenVerb(pronoun, sentence.EndOfClause(pronoun)));
    }

    /// <summary>The first personal pronoun within a few words.</summary>
    public int AfterOpening(int at)
    {
        for (var i = at; i < Math.Min(tokens.Count - 1, at + (words.Language == "id" ? 9 : 6)); i++)
        {
            if (words.IsPersonal(tokens[i].Lower))
            {
                return i;
            }
            if ((words.Language == "id" ? words.IsPlainVerb(tokens[i].Lower) : words.IsVerb(tokens[i].Lower)) || (words.Language == "id" ? words.OpensClause(tokens[i].Lower) : words.Subordinators.Contains(tokens[i].Lower)))
            {
                return at;
            }
        }
        return at;
    }
}
