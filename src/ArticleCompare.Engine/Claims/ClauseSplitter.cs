using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

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
    private readonly ClauseOpenings openings;
    private readonly ClauseBefore before;
    private readonly SubordinateStatements statements;

    private ClauseSplitter(ClauseWords words, List<ValueToken> tokens)
    {
        this.words = words;
        this.tokens = tokens;
        sentence = new ClauseSentence(words, tokens);
        before = new ClauseBefore(words, tokens, sentence);
        subjects = new ClauseSubjects(words, tokens, sentence, before);
        openings = new ClauseOpenings(words, tokens, sentence);
        statements = new SubordinateStatements(words, tokens, sentence, before);
    }

    /// <summary>The places, in text order; none for a language without clause words.</summary>
    public static List<ClauseStart> Find(string text, TextSpan sentence, string language) =>
        Find(ValueTokenizer.Split(text, sentence, language), language);

    public static List<ClauseStart> Find(List<ValueToken> tokens, string language)
    {
        if (ClauseWords.For(language) is not { } words)
        {
            return [];
        }
        var splitter = new ClauseSplitter(words, tokens);
        var sayings = new InsertedSayings(words, tokens, splitter.sentence, splitter.before).Find();
        if (sayings.Count == 0)
        {
            return splitter.Find();
        }
        // What is said is read as if nobody had interrupted it.
        var said = new List<ValueToken>(tokens.Count);
        var from = 0;
        foreach (var (first, end) in sayings)
        {
            said.AddRange(tokens.GetRange(from, first - 1 - from));
            from = end < tokens.Count && tokens[end].Text == "," ? end + 1 : end;
        }
        said.AddRange(tokens.GetRange(from, tokens.Count - from));
        return [.. new ClauseSplitter(words, said).Find()
            .Concat(sayings.Select(saying => new ClauseStart(tokens[saying.First].Start, ClauseBorder.Inserted) { End = tokens[saying.End - 1].End }))
            .OrderBy(start => start.Position)];
    }

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
            // "He said that X needs 170 times as much, while Y needs less": what is compared with a number can be checked alone.
            return (!before.IsReported(start, at) || sentence.HasNumber(start, at) && !before.IsReportedBehindComma(start, at)) && statements.IsParallel(start, at, length) ? ClauseBorder.Parallel : null;
        }
        if (joins && comma && sentence.HasFinite(start, at) && subjects.IsGermanMain(at))
        {
            return words.Coordinators.Contains(word) ? ClauseBorder.Coordination : ClauseBorder.Contrast;
        }
        if (words.Contrasts.Contains(word))
        {
            return (before.IsMain(start, at) || comma && before.IsMainBeforeTime(start, at) || IsBareStatement(start, at)) && !before.IsReported(start, at) && !before.IsConcession(start, at) && (comma ? subjects.Joins(start, at, comma) || IsVerbless(at) || subjects.GivesReason(at) || subjects.BeginsWithCondition(at + 1) || subjects.BeginsWithPhrase(at + 1) : JoinsWithoutComma(start, at)) ? ClauseBorder.Contrast : null;
        }
        if (words.Coordinators.Contains(word))
        {
            return (before.IsMain(start, at) || comma && before.IsMainBeforeTime(start, at)) && !before.IsReported(start, at) && !words.IsPersonal(tokens[at - 1].Lower) && (subjects.Joins(start, at, comma) || (comma || words.Language is "en" or "fr") && subjects.BeginsWithCondition(at + 1) || (comma || sentence.IsMark(at + 1, ",")) && subjects.BeginsWithPhrase(at + 1)) && !(comma && sentence.EndsList(start, at - 1) && !words.IsPersonal(tokens[at + 1].Lower))
                && (comma || !sentence.JoinsNames(at) && !(before.IsSecondOfNouns(start, at) && !words.IsPersonal(tokens[at + 1].Lower)) && !sentence.HasSubordinator(start, at) && sentence.HasFinite(sentence.StartOfPart(start, at), at)) ? ClauseBorder.Coordination : null;
        }
        if (!comma)
        {
            return null;
        }
        if (words.IsRelative(word))
        {
            return sentence.HasFinite(start, at) && statements.IsLastRelative(start, at) ? ClauseBorder.Relative : null;
        }
        if (subjects.IsThen(at))
        {
            return before.IsMain(start, at) && !before.IsReported(start, at) && !sentence.Has(start, at, words.IsCondition) ? ClauseBorder.Juxtaposition : null;
        }
        return sentence.IsMark(at - 1, ",") && IsWholeBefore(start, at) && subjects.IsNew(at) ? ClauseBorder.Juxtaposition : null;
    }

    /// <summary>"Roti itu agak mahal tapi kami membelinya": Indonesian adjectives need no verb, and behind the conjunction stand a pronoun and its verb.</summary>
    private bool IsBareStatement(int start, int at) =>
        words.Language == "id" && at - start > 2 && at + 2 < tokens.Count && words.IsPersonal(tokens[at + 1].Lower) && sentence.IsPlainVerb(at + 2) && !words.OpensClause(tokens[start].Lower);

    /// <summary>", tapi itu jembatan lama", ", namun tidak ada perahu": behind comma and conjunction a pronoun needs no verb.</summary>
    private bool IsVerbless(int at) =>
        words.Language == "id" && at + 3 < tokens.Count && (words.IsPersonal(tokens[at + 1].Lower) || tokens[at + 1].Lower is "itu" or "ini" || tokens[at + 1].Lower is "tidak" or "tak" or "belum" && tokens[at + 2].Lower == "ada")
        && tokens[at + 2].Kind == TokenKind.Word;

    /// <summary>Subject and verb and nothing that goes on: a bare comma may end it.</summary>
    private bool IsWholeBefore(int start, int at)
    {
        while (start < at && tokens[start].Kind == TokenKind.Mark) start++;
        // "Regnet es, dann": a condition without a word for it
        if (start >= at - 1 || words.Language == "de" && start <= 1 && words.IsSurelyFinite(tokens[start].Lower))
        {
            return false;
        }
        var first = words.Coordinators.Contains(tokens[start].Lower) || words.Contrasts.Contains(tokens[start].Lower) ? start + 1 : start;
        return (words.Language == "de" && sentence.HasFinite(start, at) || before.BeginsWithClause(start) || subjects.Find(first) is SubjectKind.Pronoun or SubjectKind.Noun || words.Language == "de" && (words.IsPersonal(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower)) && subjects.Find(first) == SubjectKind.Later)
            && !sentence.HasSubordinator(start, at - 1) && !before.SaysClause(start, at - 1) && !sentence.Has(start, at, words.IsSaying)
            // "Ich dachte mir, dieser Laden ist billig"
            && !(words.Language == "de" && (IsThought(at - 2) || at > 2 && tokens[at - 2].Lower is "mir" or "mich" or "uns" or "sich" && IsThought(at - 3)))
            // "bahwa jika hujan turun, mereka akan pulang"
            && !(words.Language == "id" && sentence.Has(start, at, word => words.IsCondition(word) || words.IsThat(word)))
            // "and, I said", "she was like, I"
            && !words.Coordinators.Contains(tokens[at - 2].Lower) && tokens[at - 2].Lower is not ("like" or "however" or "though")
            // "the road, however, it"
            && (words.Language == "de" || sentence.StartOfPart(start, at - 1) is var part && sentence.HasFinite(part, at - 1) && sentence.HasFiniteBehindDash(part, at - 1) && !sentence.IsSure(at - 2)
                // "Untuk pesta, ia", "Having been there, I"
                && !IsPhrase(part == start ? start : part + 1) && !(sentence.LastMark(start, at - 1, ":") is var colon and > 0 && IsPhrase(colon + 1)));
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

    private bool IsStatementBehindSemicolon(int start, int at)
    {
        var first = words.Coordinators.Contains(tokens[at].Lower) || words.Contrasts.Contains(tokens[at].Lower) ? at + 1 : at;
        // "; however, the road"
        first = sentence.IsMark(first + 1, ",") ? first + 2 : first;
        return first < tokens.Count && sentence.HasFinite(start, at)
            && tokens[first].Kind != TokenKind.Mark && !(words.Language == "id" && sentence.IsPlainVerb(first)) && (sentence.HasPredicate(first, sentence.EndOfClause(first)) || subjects.Find(first) == SubjectKind.Pronoun);
    }

    /// <summary>"This trend will grow: more companies will combine both", but not "He said: the road is wet" or "The members: A, B".</summary>
    private bool IsStatementBehindColon(int start, int at) =>
        // "Brass: The Last Bridge"
        !(words.Language != "de" && char.IsUpper(tokens[at - 2].Text[0]) && char.IsUpper(tokens[at].Text[0])) &&
        // "at 3: 35"
        !(tokens[at - 2].Kind == TokenKind.Number && tokens[at].Kind == TokenKind.Number) &&
        tokens[at].Kind != TokenKind.Mark && !sentence.Has(start, at, words.IsReporting) && !sentence.Has(start, at, words.IsSayingIndirectly) && before.IsMain(start, at - 1)
        && (subjects.Find(at) != SubjectKind.None || subjects.Find(openings.AfterOpening(at)) != SubjectKind.None || subjects.BeginsWithPhrase(at));

    /// <summary>"and pointed out that", "und argumentiert, dass", "et juge que", "dan menilai bahwa": the verb has no subject of its own.</summary>
    private bool IsFurtherSaying(int start, int at)
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
        ("en", "but") => subjects.BeginsWithCondition(at + 1) || subjects.Find(at + 1) is var subject && subject != SubjectKind.None && !before.SaysClause(start, at)
            // "not the road but the bridge was closed"
            && (subject != SubjectKind.Noun || !IsDeniedNoun(start, at)),
        ("en", "so") => words.IsPersonal(tokens[at + 1].Lower) && subjects.Joins(start, at, comma: false),
        ("id", "tetapi" or "tapi" or "namun") => subjects.Find(at + 1) != SubjectKind.None && !before.ReportsClause(start, at),
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
