using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Tells whether a conjunction joins clauses: and, but, and a second verb of saying.</summary>
internal sealed class ClauseJoints(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, ClauseBefore before, ReportedSpeech speech, IndonesianStatements indonesian, ClauseSubjects subjects)
{
    /// <summary>But, yet, for: a clause of its own follows.</summary>
    public bool Contrasts(int start, int at, bool comma) =>
        (before.IsMain(start, at) || before.IsFragment(start, at) && (comma || words.Language == "fr") || comma && before.IsMainBeforeTime(start, at) || IsBareStatement(start, at))
        && !speech.IsReported(start, at) && !indonesian.IsConcession(start, at)
        && (comma ? subjects.Joins(start, at, comma) || IsVerbless(at) || subjects.GivesReason(at) || subjects.BeginsWithCondition(at + 1) || subjects.BeginsWithPhrase(at + 1) : JoinsWithoutComma(start, at));

    /// <summary>And: a clause of its own follows, no further noun and no further verb.</summary>
    public bool Coordinates(int start, int at, bool comma) =>
        (before.IsMain(start, at) || comma && before.IsMainBeforeTime(start, at)) && !speech.IsReported(start, at) && !words.IsPersonal(tokens[at - 1].Lower)
        && (subjects.Joins(start, at, comma) || (comma || words.Language is "en" or "fr") && subjects.BeginsWithCondition(at + 1) || (comma || sentence.IsMark(at + 1, ",") || words.Language is "en" or "fr" && sentence.FirstVerb(sentence.StartOfPart(start, at) + 1, at, sure: true) > 0) && subjects.BeginsWithPhrase(at + 1))
        && (comma ? !sentence.EndsList(start, sentence.IsMark(at - 1, ",") ? at - 1 : at - 2) || subjects.Find(at + 1) == SubjectKind.Pronoun : CoordinatesWithoutComma(start, at));

    private bool CoordinatesWithoutComma(int start, int at)
    {
        var isPersonal = words.IsPersonal(tokens[at + 1].Lower) || sentence.IsFrenchWe(at + 1);
        return !sentence.JoinsNames(at) && (isPersonal || !before.IsSecondOfNouns(start, at))
            && (!sentence.HasSubordinator(start, at) || before.HasEndedClause(start, at)) && sentence.HasFinite(isPersonal ? start : sentence.StartOfPart(start, at), at);
    }

    /// <summary>"Roti itu agak mahal tapi kami membelinya": Indonesian adjectives need no verb, and behind the conjunction stand a pronoun and its verb.</summary>
    private bool IsBareStatement(int start, int at) =>
        words.Language == "id" && at - start > 2 && at + 2 < tokens.Count && words.IsPersonal(tokens[at + 1].Lower) && sentence.IsPlainVerb(at + 2) && !words.OpensClause(tokens[start].Lower);

    /// <summary>", tapi itu jembatan lama", ", namun tidak ada perahu": behind comma and conjunction a pronoun needs no verb.</summary>
    private bool IsVerbless(int at) =>
        words.Language == "id" && at + 3 < tokens.Count && (words.IsPersonal(tokens[at + 1].Lower) || tokens[at + 1].Lower is "itu" or "ini" or "begitulah" or "itulah" or "inilah" || indonesian.IsCompared(at + 1) || tokens[at + 1].Lower == "yang" && tokens.FindIndex(at, Math.Min(tokens.Count - at, 8), token => token.Lower == "adalah") > 0 || words.IsCondition(tokens[at + 1].Lower) && tokens.FindIndex(at, Math.Min(tokens.Count - at, 40), token => token.Lower is "maka" or "makanya") > 0 || tokens[at + 1].Lower is "tidak" or "tak" or "belum" && tokens[at + 2].Lower == "ada")
        && tokens[at + 2].Kind == TokenKind.Word;

    /// <summary>"and pointed out that", "und argumentiert, dass", "et juge que", "dan menilai bahwa": the verb has no subject of its own.</summary>
    public bool IsFurtherSaying(int start, int at)
    {
        var verb = at + 1;
        // "und auch behauptete", "et a souligné"
        while (verb < Math.Min(tokens.Count, at + 3) && (words.IsAdverb(tokens[verb].Lower) || sentence.IsSure(verb)) && !words.IsReporting(tokens[verb].Lower)) verb++;
        if (verb >= tokens.Count || !words.IsReporting(tokens[verb].Lower) || !sentence.HasFinite(start, at)
            // "if she loses her keys and says that"
            || words.IsCondition(tokens[sentence.StartOfPart(start, at) is var part && part > start ? part + 1 : start].Lower)
            // "eine Frau, die Lehrerin war und sagte, dass"
            || words.Language == "de" && IsRelativeBefore(start, at)
            // "to reject the plan and say that"
            || words.Language == "en" && !words.IsInflected(tokens[verb].Lower) && sentence.Has(start, at, word => word == "to"))
        {
            return false;
        }
        for (var i = verb + 1; i < Math.Min(tokens.Count - 1, verb + 5); i++)
        {
            if (words.IsThat(tokens[i].Lower))
            {
                return sentence.HasFinite(i + 2, tokens.Count);
            }
            if (tokens[i].Kind == TokenKind.Mark && !(tokens[i].Text == "," && words.Language == "de"))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>The part before begins with a German relative pronoun and ends with its verb.</summary>
    private bool IsRelativeBefore(int start, int at)
    {
        var comma = sentence.StartOfPart(start, sentence.IsMark(at - 1, ",") ? at - 1 : at);
        return comma > start && (tokens[comma + 1].Lower is "der" or "die" or "das" || words.OpensClause(tokens[comma + 1].Lower)) && sentence.IsVerb(at - 1);
    }

    /// <summary>Of the words of contrast these need no comma before them.</summary>
    private bool JoinsWithoutComma(int start, int at) => (words.Language, tokens[at].Lower) switch
    {
        ("en", "but") => subjects.BeginsWithCondition(at + 1) || subjects.Find(at + 1) is var subject && subject != SubjectKind.None && !speech.SaysClause(start, at)
            // "not the road but the bridge was closed"
            && (subject != SubjectKind.Noun || !IsDeniedNoun(start, at)),
        ("en", "so") => words.IsPersonal(tokens[at + 1].Lower) && subjects.Joins(start, at, comma: false),
        ("id", "tetapi" or "tapi" or "namun") => subjects.Find(at + 1) != SubjectKind.None && !indonesian.ReportsClause(start, at),
        ("fr", "mais" or "car") => subjects.Joins(start, at, comma: false),
        // an adverb elsewhere: "Das ist aber die Regel"
        ("de", "aber") => subjects.Find(at + 1) is SubjectKind.Pronoun or SubjectKind.Later,
        _ => false,
    };

    /// <summary>"not the road (but)", "not only in May (but)".</summary>
    private bool IsDeniedNoun(int start, int at)
    {
        for (var i = Math.Max(start, at - 8); i < at - 1; i++)
        {
            if (tokens[i].Lower is "not" or "t" or "only" or "nothing" && (words.Determiners.Contains(tokens[i + 1].Lower) || words.IsAdverb(tokens[i + 1].Lower)))
            {
                return true;
            }
        }
        return false;
    }
}
