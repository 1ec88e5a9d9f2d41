using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Why a sentence is divided at a place.</summary>
internal enum ClauseBorder
{
    Semicolon,
    /// <summary>A statement behind a colon, of no one's speech.</summary>
    Colon,
    /// <summary>But, yet, for.</summary>
    Contrast,
    /// <summary>And with a subject and a verb of its own.</summary>
    Coordination,
    /// <summary>A comma with a new subject behind it and nothing between.</summary>
    Juxtaposition,
    /// <summary>A relative clause that states something of its own.</summary>
    Relative,
    /// <summary>While, whereas, although: a subordinate clause that states a second thing.</summary>
    Parallel,
    /// <summary>A second verb of saying with its own content and the subject of the first: "and argued that".</summary>
    Saying,
}

/// <summary>A place where a new claim begins inside a sentence.</summary>
/// <param name="Position">Where its first word stands, the conjunction included.</param>
/// <param name="Border">Why.</param>
internal readonly record struct ClauseStart(int Position, ClauseBorder Border);

/// <summary>
/// Finds where the independent clauses of a sentence begin, without a parser: by conjunctions and commas, and by a subject and a
/// finite verb on both sides. Better one claim too few than a claim that cannot stand alone.
/// </summary>
internal sealed class ClauseSplitter
{
    private readonly ClauseWords words;
    private readonly List<ValueToken> tokens;
    private readonly ClauseSentence sentence;
    private readonly ClauseSubjects subjects;

    private ClauseSplitter(ClauseWords words, List<ValueToken> tokens)
    {
        this.words = words;
        this.tokens = tokens;
        sentence = new ClauseSentence(words, tokens);
        subjects = new ClauseSubjects(words, tokens, sentence);
    }

    /// <summary>The places, in text order; none for a language without clause words.</summary>
    public static List<ClauseStart> Find(string text, TextSpan sentence, string language) =>
        Find(ValueTokenizer.Split(text, sentence, language), language);

    public static List<ClauseStart> Find(List<ValueToken> tokens, string language) =>
        ClauseWords.For(language) is { } words ? new ClauseSplitter(words, tokens).Find() : [];

    private List<ClauseStart> Find()
    {
        var result = new List<ClauseStart>();
        var start = 0;
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (sentence.IsOpen(i) && Border(start, i) is { } border)
            {
                result.Add(new ClauseStart(tokens[i].Start, border));
                start = i;
            }
        }
        return result;
    }

    /// <summary>Why a claim begins at token <paramref name="at"/>; null when none does.</summary>
    private ClauseBorder? Border(int start, int at)
    {
        var word = tokens[at].Lower;
        var comma = sentence.IsMark(at - 1, ",") || sentence.IsMark(at - 1, "–") || sentence.IsMark(at - 1, "—")
            || sentence.IsMark(at - 2, ",") && tokens[at - 1].Text is "\"" or "”";
        if (sentence.IsMark(at - 1, ";"))
        {
            return IsStatementBehindSemicolon(start, at) ? ClauseBorder.Semicolon : null;
        }
        if (at > 1 && sentence.IsMark(at - 1, ":"))
        {
            return IsStatementBehindColon(start, at) ? ClauseBorder.Colon : null;
        }
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }
        var joins = words.Coordinators.Contains(word) || words.Contrasts.Contains(word);
        if (joins && IsFurtherSaying(start, at))
        {
            return ClauseBorder.Saying;
        }
        if (comma && at > 1 && words.Parallel(tokens, at) is var length and > 0)
        {
            return IsParallel(start, at, length) ? ClauseBorder.Parallel : null;
        }
        if (words.Contrasts.Contains(word))
        {
            return IsMainBefore(start, at) && subjects.Joins(start, at, comma) && (comma || words.Language == "en" && word == "but" || words.Language == "fr" && word is "mais" or "car" || words.Language == "id" && word == "namun") ? ClauseBorder.Contrast : null;
        }
        if (words.Coordinators.Contains(word))
        {
            return IsMainBefore(start, at) && subjects.Joins(start, at, comma) && !(comma && sentence.EndsList(start, at - 1))
                && (comma || !sentence.HasSubordinator(start, at) && sentence.HasFinite(sentence.StartOfPart(start, at), at)) ? ClauseBorder.Coordination : null;
        }
        if (!comma)
        {
            return null;
        }
        if (words.IsRelative(word))
        {
            return sentence.HasFinite(start, at) && IsLastRelative(start, at) ? ClauseBorder.Relative : null;
        }
        return words.Language == "de" && sentence.IsMark(at - 1, ",") && BeginsWithClause(start) && !sentence.HasSubordinator(start, at)
            && !sentence.Has(start, at, words.IsSaying) && IsNewSubject(at) ? ClauseBorder.Juxtaposition : null;
    }

    private bool IsStatementBehindSemicolon(int start, int at)
    {
        var first = words.Coordinators.Contains(tokens[at].Lower) || words.Contrasts.Contains(tokens[at].Lower) ? at + 1 : at;
        // "; however, the road"
        first = sentence.IsMark(first + 1, ",") ? first + 2 : first;
        return first < tokens.Count && sentence.HasFinite(start, at)
            && tokens[first].Kind != TokenKind.Mark && !(words.Language == "id" && sentence.IsPlainVerb(first)) && sentence.HasPredicate(first, sentence.EndOfClause(first));
    }

    /// <summary>"This trend will grow: more companies will combine both", but not "He said: the road is wet" or "The members: A, B".</summary>
    private bool IsStatementBehindColon(int start, int at) =>
        // "Avatar: The Last Airbender"
        !(words.Language != "de" && char.IsUpper(tokens[at - 2].Text[0]) && char.IsUpper(tokens[at].Text[0])) &&
        tokens[at].Kind != TokenKind.Mark && !sentence.Has(start, at, words.IsReporting) && !sentence.Has(start, at, words.IsSayingIndirectly) && IsMainBefore(start, at - 1)
        && (subjects.Find(at) != SubjectKind.None || subjects.Find(subjects.AfterOpening(at)) != SubjectKind.None);

    /// <summary>"and pointed out that", "und argumentiert, dass", "et juge que", "dan menilai bahwa": the verb has no subject of its own.</summary>
    private bool IsFurtherSaying(int start, int at)
    {
        var verb = at + 1;
        // "und auch behauptete", "et a souligné"
        while (verb < Math.Min(tokens.Count, at + 3) && (words.IsAdverb(tokens[verb].Lower) || sentence.IsSure(verb)) && !words.IsReporting(tokens[verb].Lower)) verb++;
        if (verb >= tokens.Count || !words.IsReporting(tokens[verb].Lower) || !sentence.HasFinite(start, at)
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

    /// <summary>", while the other one has grown": a clause with a verb, and no other part of the sentence goes on behind it.</summary>
    private bool IsParallel(int start, int at, int length) =>
        sentence.HasFinite(start, at) && !IsConditionBefore(start, at) && char.IsLower(tokens[at].Text[0])
        // "meski harus", "sedangkan pada": no subject
        && !(words.Language == "id" && (words.Subordinators.Contains(tokens[at + length].Lower) || sentence.IsSure(at + length))) && !words.IsSaying(tokens[at - 2].Lower)
        && sentence.HasFinite(at + length, tokens.Count) && GoesOnToTheEnd(at)
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

    /// <summary>A comma and then "er kam", "die Preise sind moderat" (but not "die moderat sind").</summary>
    private bool IsNewSubject(int at)
    {
        var end = sentence.EndOfClause(at);
        if (words.IsPersonal(tokens[at].Lower))
        {
            return at + 1 < end && sentence.IsSure(at + 1) && !words.IsSaying(tokens[at + 1].Lower);
        }
        return words.Determiners.Contains(tokens[at].Lower) && at + 3 < end
            && char.IsUpper(tokens[at + 1].Text[0]) && sentence.IsSure(at + 2);
    }

    /// <summary>From a relative pronoun on the sentence holds nothing but this clause, or further clauses of the kind.</summary>
    private bool IsLastRelative(int start, int at)
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
            return !sentence.AsksOrLacks(start, at) && IsMainBefore(start, at) && sentence.HasFinite(at + 2, tokens.Count) && GoesOnToTheEnd(at);
        }
        // "which means that", "which is why", "which I like": they explain or judge what was said.
        if (words.Language == "en" && at + 2 < tokens.Count && (tokens[at + 1].Lower is "means" or "meant" || tokens[at + 2].Lower is "what" or "why" or "how" || words.IsPersonal(tokens[at + 1].Lower)))
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

    /// <summary>The stretch begins with a subject and its verb, not with an adverb, a phrase or a subordinate clause.</summary>
    private bool BeginsWithClause(int start)
    {
        var first = words.Coordinators.Contains(tokens[start].Lower) || words.Contrasts.Contains(tokens[start].Lower) ? start + 1 : start;
        return words.Pronouns.Contains(tokens[first].Lower)
            ? sentence.FirstVerb(first + 1, Math.Min(tokens.Count, first + 3), sure: true) > 0
            : (words.Determiners.Contains(tokens[first].Lower) || words.Language == "de") && sentence.FirstVerb(first + 1, Math.Min(sentence.EndOfClause(first), first + 6), sure: true) > 0;
    }

    /// <summary>What stands before is a main clause: it has a finite verb, and its last part is no subordinate clause.</summary>
    private bool IsMainBefore(int start, int at)
    {
        if (!sentence.HasFinite(start, at))
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
        return isSubjectClause || !words.OpensClause(tokens[first].Lower) || first == start && start > 0 && words.Parallel(tokens, start) > 0;
    }
}
