using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What the subject of a clause is.</summary>
internal enum SubjectKind
{
    None,
    Pronoun,
    /// <summary>A noun with article, a name, a bare noun.</summary>
    Noun,
    /// <summary>The subject follows an opening ("but that day the oven was cold", "und im Lager tummelten sich").</summary>
    Later,
}

/// <summary>Tells whether a clause with a subject and a finite verb of its own begins at a word.</summary>
internal sealed class ClauseSubjects(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, ClauseBefore before, ReportedSpeech speech, IndonesianStatements indonesian)
{
    private readonly SubjectAndVerb pairs = new(words, tokens, sentence);
    private readonly ClauseOpenings openings = new(words, tokens, sentence);
    private readonly GermanMainClauses german = new(words, tokens, sentence);

    /// <summary>Behind a conjunction stands a clause with a subject of its own, and not only a further subject or object.</summary>
    public bool Joins(int start, int conjunction, bool comma)
    {
        var at = conjunction + 1;
        // "während der Bus eine Stunde braucht und die Bahn noch schneller sei": the verb of a subordinate clause stands last.
        if (words.Language == "de" && start > 0 && words.Parallel(tokens, start) > 0)
        {
            return words.Determiners.Contains(tokens[at].Lower) && sentence.FirstVerb(at + 2, sentence.EndOfClause(at), sure: true) > 0;
        }
        // "serta obligasi": it joins nouns more often than clauses
        if (tokens[conjunction].Lower == "serta" && !words.Determiners.Contains(tokens[at].Lower) && !words.IsPersonal(tokens[at].Lower))
        {
            return false;
        }
        return Find(at) switch
        {
            SubjectKind.Pronoun => comma || (words.Language == "id" ? indonesian.IsPlainStatement(start, conjunction, 1) : !before.IsSaidOf(start, conjunction)),
            SubjectKind.Noun => words.Language switch
            {
                "de" or "fr" => true,
                // "The staff is kind and the room is clean", but not "I think the cat and the dog are here"
                "en" => comma || before.EndsPlainly(start, conjunction, sure: !words.Determiners.Contains(tokens[at].Lower) && (char.IsUpper(tokens[conjunction - 1].Text[0]) || !char.IsUpper(tokens[at].Text[0]))) && !speech.SaysClause(start, conjunction),
                "id" => comma ? words.Contrasts.Contains(tokens[conjunction].Lower) || indonesian.HasPlainVerb(start, conjunction - 1) || indonesian.IsNominal(start, conjunction) : indonesian.IsPlainStatement(start, conjunction, tokens[at].Lower == "ada" || indonesian.NounThenAuxiliary(at) && !sentence.Has(sentence.StartOfPart(start, conjunction), conjunction, words.IsCausing) ? 1 : 2) && !indonesian.HasPhraseBeforeVerb(at),
                _ => false,
            },
            SubjectKind.Later => comma || words.Language == "de" || words.Language == "en" && (words.IsLinking(tokens[at].Lower) && words.IsPersonal(tokens[at + 1].Lower) || (words.IsLinking(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower) && openings.AfterOpening(at) < sentence.EndOfClause(at)) && before.EndsPlainly(start, conjunction, sure: true) && !speech.SaysClause(start, conjunction)) || words.Language == "id" && indonesian.IsPlainStatement(start, conjunction, 1),
            _ => false,
        };
    }

    /// <summary>Behind ", aber", ", und", ", jedoch" the verb stands second: a main clause, whatever stands before.</summary>
    public bool IsGermanMain(int conjunction, bool comma) =>
        words.Language == "de" && (german.Begins(conjunction + 1, certain: !comma) && (comma || words.Coordinators.Contains(tokens[conjunction].Lower)) || comma && tokens[conjunction].Lower is "jedoch" or "allerdings" or "doch" or "hingegen" or "dagegen" && german.BeginsWithVerb(conjunction + 1));

    /// <summary>"but if it rains, the match": a condition or a time, and behind it a clause with a verb.</summary>
    public bool BeginsWithCondition(int at) => BeginsHere(at) || at < tokens.Count && tokens[at].Text is "\"" or "“" or "«" && BeginsHere(at + 1);

    private bool BeginsHere(int at) =>
        at < tokens.Count - 4 && words.IsCondition(tokens[at].Lower) && !(tokens[at].Lower == "s'" && tokens[at + 1].Lower is not ("il" or "ils")) && sentence.EndOfClause(at) is var end && end < tokens.Count - 3
        && sentence.IsMark(end, ",") && sentence.HasFinite(at + 1, end) && sentence.HasFinite(end, tokens.Count);

    /// <summary>German "denn" and French "car" behind a comma join nothing but clauses.</summary>
    public bool GivesReason(int at) =>
        (words.Language, tokens[at].Lower) is ("de", "denn") or ("fr", "car") && at < tokens.Count - 3 && sentence.HasFinite(at + 2, tokens.Count) && !words.OpensClause(tokens[at + 1].Lower);

    /// <summary>"and in 1954, the bridge": an adverb or a phrase, and behind a comma a clause with a subject and a verb.</summary>
    public bool BeginsWithPhrase(int at)
    {
        if (words.Language == "de")
        {
            return false;
        }
        // "and, according to the mayor, the bridge"
        at = sentence.IsMark(at, ",") ? at + 1 : at;
        if (at >= tokens.Count || !words.IsAdverb(tokens[at].Lower) && !words.IsPreposition(tokens[at].Lower) && !words.IsLinking(tokens[at].Lower) && !(tokens[at].Lower == "pour" && (words.Determiners.Contains(tokens[at + 1].Lower) || tokens[at + 1].Lower is "moi" or "lui" or "eux" or "nous")))
        {
            return false;
        }
        for (var i = at + 1; i < Math.Min(tokens.Count - 3, at + 10); i++)
        {
            if (sentence.IsMark(i, ",") && tokens[i + 1].Kind == TokenKind.Word)
            {
                // "and on the boats, that keeps"
                return tokens[i + 1].Lower != "that" && Find(i + 1) is SubjectKind.Pronoun or SubjectKind.Noun;
            }
            if (words.Subordinators.Contains(tokens[i].Lower) && !words.IsPreposition(tokens[i].Lower) && !words.IsAdverb(tokens[i].Lower) || sentence.IsSure(i) || tokens[i].Kind == TokenKind.Mark && tokens[i].Text is not ("," or "-" or "'" or "’"))
            {
                return false;
            }
        }
        return false;
    }

    public SubjectKind Find(int at) => Find(at, behindOpening: false);

    /// <param name="at">Where the clause may begin.</param>
    /// <param name="behindOpening">An adverb or a phrase has been passed over; no second one is.</param>
    private SubjectKind Find(int at, bool behindOpening)
    {
        var end = sentence.EndOfClause(at);
        if (end - at < 2 || tokens[at].Kind == TokenKind.Mark)
        {
            return SubjectKind.None;
        }
        // "and then the road was closed"
        if (!behindOpening && words.IsLinking(tokens[at].Lower) && Find(at + 1, behindOpening: true) is SubjectKind.Pronoun or SubjectKind.Noun)
        {
            return SubjectKind.Later;
        }
        var word = tokens[at].Lower;
        // "dan ada jalan baru", "dan tidak ada jalan": there is
        if (words.Language == "id" && (word == "ada" && !sentence.IsPlainVerb(at + 1) || word is "tidak" or "tak" && tokens[at + 1].Lower == "ada" && at + 2 < end))
        {
            return SubjectKind.Noun;
        }
        // "dan hanya sedikit yang datang", "dan telah diumumkan tarifnya": the subject follows
        if (words.Language == "id" && (at + 2 < end && tokens[word == "hanya" ? at + 1 : at].Lower is "sedikit" or "banyak" && tokens[word == "hanya" ? at + 2 : at + 1].Lower == "yang"
            || word is "sudah" or "telah" or "belum" or "akan" && at + 2 < end && tokens[at + 1].Lower.StartsWith("di", StringComparison.Ordinal) && sentence.IsPlainVerb(at + 1) && tokens[at + 2].Lower is { Length: > 5 } noun && noun.EndsWith("nya", StringComparison.Ordinal)))
        {
            return SubjectKind.Noun;
        }
        // "dan hal itu jelas"
        if (words.Language == "id" && word == "hal" && tokens[at + 1].Lower is "itu" or "ini" or "tersebut" && at + 3 < end)
        {
            return SubjectKind.Pronoun;
        }
        // "and for me the road is"
        if (!behindOpening && words.Language == "en" && words.IsAdverb(word) && tokens[at + 1].Lower is "me" or "him" or "us" or "them" && Find(at + 2, behindOpening: true) != SubjectKind.None)
        {
            return SubjectKind.Later;
        }
        // "dan saat itu kota ini masih kecil"
        if (!behindOpening && words.Language == "id" && (words.IsCondition(word) || words.IsPreposition(word)) && openings.AfterPhrase(at, end) is var subject and > 0 && Find(subject, behindOpening: true) != SubjectKind.None)
        {
            return SubjectKind.Later;
        }
        // "dan setelah banjir itu ia pindah"
        if (words.Language == "id" && words.IsCondition(word) && IsLaterSubject(at, end, behindOpening))
        {
            return SubjectKind.Later;
        }
        // "and that is true"
        if (words.Language == "en" && word == "that" && sentence.FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) is var be and > 0 && !words.IsPersonal(tokens[be - 1].Lower))
        {
            return SubjectKind.Pronoun;
        }
        if (words.Subordinators.Contains(word) || sentence.IsSure(at) && words.Language != "de"
            // ": Don't"
            || words.Language == "en" && word is "don" or "do" or "let" or "please")
        {
            return SubjectKind.None;
        }
        if (words.IsPersonal(word) && (sentence.FirstVerb(at + 1, Math.Min(end, at + (words.Language == "id" ? 6 : 4)), sure: false) > 0 || pairs.PronounThenVerb(at, end))
            || words.Language == "fr" && (word is "celui" or "celle" or "ceux" or "celles" && tokens[at + 1].Lower is "ci" or "là") && pairs.PronounThenVerb(at, end)
            || sentence.IsFrenchWe(at)
            || words.Language == "en" && word is "it" or "this" && pairs.ItThenVerb(at, end)
            // "there seemed to be"
            || words.Language == "en" && word == "there" && words.IsInflected(tokens[at + 1].Lower) && sentence.IsVerb(at + 1)
            || words.Pronouns.Contains(word) && !(words.Language == "fr" && word is "nous" or "vous") && sentence.FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) > 0
            // "none worked", "but most stayed"
            || words.Language == "en" && words.Pronouns.Contains(word) && pairs.QuantityThenPast(at)
            // "mais ça fait"
            || words.Language == "fr" && word is "ça" or "cela" or "ceci" && sentence.IsVerb(at + 1)
            // "mais aucune ne montrait"
            || words.Language == "fr" && word is "aucun" or "aucune" or "personne" or "rien" && tokens[at + 1].Lower is "ne" or "n'"
            // "und das eröffnet neue Wege"
            || words.Language == "de" && words.Pronouns.Contains(word) && at + 2 < end && sentence.IsVerb(at + 1))
        {
            return SubjectKind.Pronoun;
        }
        var isNoun = words.Determiners.Contains(word) || char.IsUpper(tokens[at].Text[0]) || tokens[at].Kind == TokenKind.Number;
        if (words.Language == "id" && indonesian.NounThenPlainVerb(at, end))
        {
            return SubjectKind.Noun;
        }
        // "and this winter sold the mill"
        isNoun &= !(words.Language == "en" && tokens[at].Lower is "this" or "that" && words.IsTime(tokens[at + 1].Lower) && sentence.FirstVerb(at + 2, Math.Min(end, at + 3), sure: false) > 0);
        if (isNoun ? pairs.NounThenVerb(at, Math.Min(end, at + 10)) || words.Language == "en" && pairs.NounThenPast(at, end) : words.Language == "en" && pairs.IsBareSubject(at, end))
        {
            return SubjectKind.Noun;
        }
        // "und auch das Dach"
        if (words.Language == "de" && words.IsAdverb(word) && at + 2 < end && words.Determiners.Contains(tokens[at + 1].Lower) && pairs.NounThenVerb(at + 1, Math.Min(end, at + 6)) && word is "auch" or "nur" or "sogar")
        {
            return SubjectKind.Noun;
        }
        // ", aber Anna lachte laut", ", und er verkroch sich"
        if (words.Language == "de" && sentence.IsMark(at - 2, ",") && (pairs.IsVerbSecond(at, end) || words.IsPersonal(word) && at + 2 < end && sentence.IsContent(at + 1)))
        {
            return SubjectKind.Noun;
        }
        return IsLaterSubject(at, end, behindOpening) ? SubjectKind.Later : pairs.HasApposition(at) ? SubjectKind.Noun : SubjectKind.None;
    }

    /// <summary>An adverb or a prepositional phrase, then in German the verb and the subject, elsewhere a pronoun and its verb.</summary>
    private bool IsLaterSubject(int at, int end, bool behindOpening)
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
        // "and in 1954 the bridge", "et en mai 1954 le pont"
        if (!behindOpening && (words.IsPreposition(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower)) && openings.AfterYear(at, end) is var subject and > 0 && Find(subject, behindOpening: true) is SubjectKind.Pronoun or SubjectKind.Noun)
        {
            return true;
        }
        at = words.Language == "id" && words.IsCondition(tokens[at].Lower) ? at + 1 : at;
        var pronoun = openings.AfterOpening(at);
        return pronoun > at && (words.Language == "id" && sentence.FirstPlainVerb(pronoun + 1, Math.Min(sentence.EndOfClause(pronoun), pronoun + 4)) > 0 || sentence.FirstVerb(pronoun + 1, Math.Min(tokens.Count, pronoun + 3), sure: true) > 0 || pairs.PronounThenVerb(pronoun, sentence.EndOfClause(pronoun)));
    }
}
