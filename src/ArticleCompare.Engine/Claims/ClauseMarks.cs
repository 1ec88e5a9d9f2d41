using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Tells whether a statement begins behind a mark: semicolon, colon, dash, and a comma with nothing else.</summary>
internal sealed class ClauseMarks(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, ClauseBefore before, ReportedSpeech speech, ClauseSubjects subjects, BareClauses bare)
{
    private readonly ClauseOpenings openings = new(words, tokens, sentence);

    public bool BehindSemicolon(int start, int at)
    {
        var first = words.Coordinators.Contains(tokens[at].Lower) || words.Contrasts.Contains(tokens[at].Lower) ? at + 1 : at;
        // "; however, the road"
        first = sentence.IsMark(first + 1, ",") ? first + 2 : first;
        return first < tokens.Count && sentence.HasFinite(start, at)
            && tokens[first].Kind != TokenKind.Mark && !(words.Language == "id" && sentence.IsPlainVerb(first)) && (sentence.HasPredicate(first, sentence.EndOfClause(first)) || !words.OpensClause(tokens[first].Lower) && tokens[first].Lower != "both" && HasSure(first + 1, tokens.Count) || subjects.Find(first) == SubjectKind.Pronoun);
    }

    /// <summary>"The mill is theirs – it was built by their aunt": a main clause on both sides.</summary>
    public bool BehindDash(int start, int at) =>
        before.IsMain(start, at) && !speech.IsReported(start, at) && (subjects.Find(at) == SubjectKind.Pronoun || bare.IsNew(at))
        // "Bad - Aibling"
        && !(words.Language == "de" && char.IsUpper(tokens[at].Text[0]) && !words.Pronouns.Contains(tokens[at].Lower));

    /// <summary>"This trend will grow: more companies will combine both", but not "He said: the road is wet" or "The members: A, B".</summary>
    public bool BehindColon(int start, int at) =>
        // "Brass: The Last Bridge"
        !(words.Language != "de" && char.IsUpper(tokens[at - 2].Text[0]) && char.IsUpper(tokens[at].Text[0])) &&
        // "at 3: 35"
        !(tokens[at - 2].Kind == TokenKind.Number && tokens[at].Kind == TokenKind.Number) &&
        tokens[at].Kind != TokenKind.Mark && !sentence.Has(start, at, words.IsReporting) && !sentence.Has(start, at, words.IsSayingIndirectly) && before.IsMain(start, at - 1)
        && (subjects.Find(at) != SubjectKind.None || subjects.Find(openings.AfterOpening(at)) != SubjectKind.None || subjects.BeginsWithPhrase(at));

    /// <summary>Subject and verb and nothing that goes on: a bare comma may end it.</summary>
    public bool IsWholeBefore(int start, int at)
    {
        while (start < at && tokens[start].Kind == TokenKind.Mark) start++;
        // "Regnet es, dann": a condition without a word for it
        if (start >= at - 1 || words.Language == "de" && start <= 1 && words.IsSurelyFinite(tokens[start].Lower))
        {
            return false;
        }
        var first = words.Coordinators.Contains(tokens[start].Lower) || words.Contrasts.Contains(tokens[start].Lower) ? start + 1 : start;
        return (words.Language == "de" && sentence.HasFinite(Math.Max(start, LastMark(start, at, ":")), at) || before.BeginsWithClause(start) || subjects.Find(first) is SubjectKind.Pronoun or SubjectKind.Noun || words.Language == "de" && (words.IsPersonal(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower)) && subjects.Find(first) == SubjectKind.Later)
            && !sentence.HasSubordinator(start, at - 1) && !speech.SaysClause(start, at - 1) && !sentence.Has(start, at, words.IsSaying)
            // "Ich dachte mir, dieser Laden ist billig"
            && !(words.Language == "de" && (IsThought(at - 2) || at > 2 && tokens[at - 2].Lower is "mir" or "mich" or "uns" or "sich" && IsThought(at - 3)))
            // "bahwa jika hujan turun, mereka akan pulang"
            && !(words.Language == "id" && sentence.Has(start, at, word => words.IsCondition(word) || words.IsThat(word)))
            // "and, I said", "she was like, I"
            && !words.Coordinators.Contains(tokens[at - 2].Lower) && tokens[at - 2].Lower is not ("like" or "however" or "though")
            // "the road, however, it"
            && (words.Language == "de" || sentence.StartOfPart(start, at - 1) is var part && sentence.HasFinite(part, at - 1) && HasFiniteBehindDash(part, at - 1) && !sentence.IsSure(at - 2)
                && (words.Language != "id" || sentence.HasFinite(Math.Max(part, LastMark(start, at - 1, ":")), at - 1))
                // "Untuk pesta, ia", "Having been there, I"
                && !IsPhrase(part == start ? start : part + 1) && !(LastMark(start, at - 1, ":") is var colon and > 0 && IsPhrase(colon + 1)));
    }

    /// <summary>"Having been there", "Untuk itu", "but instead of sleeping": no statement.</summary>
    private bool IsPhrase(int at)
    {
        at = words.Coordinators.Contains(tokens[at].Lower) || words.Contrasts.Contains(tokens[at].Lower) ? at + 1 : at;
        // "justru dengan bantuan"
        at = words.Language == "id" && words.IsAdverb(tokens[at].Lower) ? at + 1 : at;
        return words.Subordinators.Contains(tokens[at].Lower) || words.IsPreposition(tokens[at].Lower)
            || words.Language == "en" && (tokens[at].Lower.EndsWith("ing", StringComparison.Ordinal) || tokens[at].Lower == "instead");
    }

    private bool IsThought(int i) => char.IsLower(tokens[i].Text[0]) && (words.IsReporting(tokens[i].Lower) || words.IsSayingIndirectly(tokens[i].Lower));

    /// <summary>A dash between spaces, the only one of the sentence: what follows is no insertion and, behind a full word, no second try.</summary>
    public bool IsOnlyDash(int i)
    {
        var last = i > 0 && sentence.IsMark(i - 1, "-") && tokens[i].Text == "-" ? i - 2 : i - 1;
        if (last < 1 || i >= tokens.Count - 3 || tokens.Count > ClauseSentence.Reach || !IsDash(i) || sentence.IsSure(last) || words.IsFunction(tokens[last].Lower)
            || tokens[last].Kind == TokenKind.Mark && tokens[last].Text is not (")" or "\"" or "”" or "“" or "»"))
        {
            return false;
        }
        for (var other = 0; other < tokens.Count; other++)
        {
            if (Math.Abs(other - i) > 1 && IsDash(other))
            {
                return false;
            }
        }
        return true;
    }

    private bool IsDash(int i) => tokens[i].Kind == TokenKind.Mark && (tokens[i].Text is "–" or "—" || tokens[i].Text == "-" && (!tokens[i].Glued || sentence.IsMark(i - 1, "-")));

    /// <summary>A sure verb stands in the stretch, before the next semicolon or subordinate clause.</summary>
    private bool HasSure(int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + ClauseSentence.Reach) && !sentence.IsMark(i, ";") && !words.IsRelative(tokens[i].Lower) && !words.OpensClause(tokens[i].Lower); i++)
        {
            if (sentence.IsSure(i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A verb stands behind the last dash, if there is one: not in "a letter under the door – by the way".</summary>
    private bool HasFiniteBehindDash(int start, int at)
    {
        var i = at - 1;
        while (i > Math.Max(start, at - ClauseSentence.Reach) && !sentence.IsMark(i, "–") && !sentence.IsMark(i, "—") && !(sentence.IsMark(i, "-") && sentence.IsMark(i - 1, "-"))) i--;
        return sentence.HasFinite(i, at);
    }

    /// <summary>The last such mark before <paramref name="at"/>; -1 when there is none.</summary>
    private int LastMark(int start, int at, string mark)
    {
        for (var i = at - 1; i > Math.Max(start, at - ClauseSentence.Reach); i--)
        {
            if (sentence.IsMark(i, mark))
            {
                return i;
            }
        }
        return -1;
    }
}
