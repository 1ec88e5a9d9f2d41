using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>A sentence as clauses are looked for in it: its words, where verbs and borders stand.</summary>
internal sealed class ClauseSentence(ClauseWords words, List<ValueToken> tokens)
{
    /// <summary>No decision looks further than this many words: a sentence of a million words takes linear time.</summary>
    public const int Reach = 80;

    private readonly int[] depths = Depths(tokens);

    /// <summary>The token stands in no brackets.</summary>
    public bool IsOpen(int i) => depths[i] == 0;

    /// <summary>"A, B, and C": a short item between two commas stands before.</summary>
    public bool EndsList(int start, int comma)
    {
        for (var i = comma - 1; i > start && i >= comma - 4; i--)
        {
            if (IsMark(i, ","))
            {
                // "in May,", "of course,"
                return words.Language == "de" || !words.IsAdverb(tokens[i + 1].Lower) && !words.IsPreposition(tokens[i + 1].Lower) && !words.Subordinators.Contains(tokens[i + 1].Lower);
            }
        }
        return false;
    }

    /// <summary>"Bonn dan Ulm", "Paul et Marta", "1970 dan 1971", without a comma: not the end of one clause and the beginning of another.</summary>
    public bool JoinsNames(int at) =>
        words.Language is "fr" or "id" && tokens[at - 1].Kind == tokens[at + 1].Kind
        && (tokens[at - 1].Kind == TokenKind.Number || tokens[at - 1].Kind == TokenKind.Word && char.IsUpper(tokens[at - 1].Text[0]) && char.IsUpper(tokens[at + 1].Text[0]));

    /// <summary>A word that opens a subordinate clause stands in the last part before <paramref name="at"/>.</summary>
    public bool HasSubordinator(int start, int at)
    {
        for (var i = at - 1; i >= Math.Max(start, at - Reach) && !IsMark(i, ",") && !IsMark(i, ";") && !IsMark(i, ":"); i--)
        {
            // "s'il pleut"
            if (words.Language == "fr" && tokens[i].Lower == "s'" && tokens[i + 1].Lower is "il" or "ils")
            {
                return true;
            }
            // "pour les clients", "eat that here"
            if (tokens[i].Lower is "pour" or "afin" && !words.IsThat(tokens[i + 1].Lower) || words.Language == "en" && tokens[i].Lower == "that" && FirstVerb(i + 1, at, sure: false) < 0
                // "as a cook", "since May"
                || words.Language == "en" && tokens[i].Lower is "as" or "since" or "after" or "before" or "until" or "than" && (tokens[i + 1].Lower is "a" or "an" || tokens[i + 1].Kind == TokenKind.Number || tokens[i + 2].Kind == TokenKind.Number) && FirstVerb(i + 1, at, sure: true) < 0)
            {
                continue;
            }
            if (words.Subordinators.Contains(tokens[i].Lower) && words.Language != "id" && !(i == start && start > 0 && words.Parallel(tokens, i) > 0)
                // "größer als man denkt": a comparison
                && !(words.Language == "de" && tokens[i].Lower is "als" or "wie" && i > start && !IsMark(i - 1, ",")))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A word that a question or a pronoun may hang on stands before: "er weiß nicht, was", "das, was".</summary>
    public bool AsksOrLacks(int start, int at) =>
        at < 2 || words.Pronouns.Contains(tokens[at - 2].Lower) || Has(start, at, words.IsAsking);

    /// <summary>Behind the last comma before <paramref name="at"/>.</summary>
    public int StartOfPart(int start, int at)
    {
        var i = at - 1;
        while (i > Math.Max(start, at - Reach) && !IsMark(i, ",") && !IsMark(i, ";")) i--;
        return i;
    }

    /// <summary>A number in digits stands in the stretch, not too far back.</summary>
    public bool HasNumber(int start, int at)
    {
        var from = Math.Max(start, at - Reach);
        return tokens.FindIndex(from, at - from, token => token.Kind == TokenKind.Number) >= 0;
    }

    /// <summary>A word of a kind stands in the stretch.</summary>
    public bool Has(int start, int at, Func<string, bool> kind)
    {
        for (var i = Math.Max(start, at - Reach); i < at; i++)
        {
            if (kind(tokens[i].Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The first verb in the stretch, before any word that opens a subordinate clause or joins something; -1 when there is none.</summary>
    public int FirstVerb(int from, int to, bool sure)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Subordinators.Contains(tokens[i].Lower) && words.Language != "id" || words.Coordinators.Contains(tokens[i].Lower) || tokens[i].Text is "(" or ")")
            {
                return -1;
            }
            if (sure ? IsSure(i) : IsVerb(i))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The first verb that is one by a list, before any word that opens a subordinate clause; -1 when there is none.</summary>
    public int FirstPlainVerb(int from, int to)
    {
        for (var i = from; i < to && !words.Subordinators.Contains(tokens[i].Lower) && !words.Coordinators.Contains(tokens[i].Lower); i++)
        {
            if (IsPlainVerb(i))
            {
                return i;
            }
        }
        return -1;
    }

    public bool HasFinite(int from, int to)
    {
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            if (IsSure(i) || IsFrenchWe(i) || i > from && (words.Language is "en" or "fr" && words.IsPersonal(tokens[i - 1].Lower) && tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && !words.IsFunction(tokens[i].Lower) || IsVerb(i) || IsGermanPast(i) || words.Language == "en" && IsContent(i) && tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal)) && !IsDetermined(i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"nous partirons", "nous ne viendrons", "vous y allez"</summary>
    public bool IsFrenchWe(int i)
    {
        if (words.Language != "fr" || tokens[i].Lower is not ("nous" or "vous"))
        {
            return false;
        }
        var verb = i + 1;
        while (verb < Math.Min(tokens.Count, i + 3) && SubjectAndVerb.IsClitic(tokens[verb].Lower)) verb++;
        return verb < tokens.Count && (tokens[i].Lower == "nous" ? tokens[verb].Lower.EndsWith("ons", StringComparison.Ordinal) || tokens[verb].Lower == "sommes"
            : tokens[verb].Lower.EndsWith("ez", StringComparison.Ordinal) || tokens[verb].Lower is "êtes" or "faites" or "dites");
    }

    /// <summary>"Die Gäste dominierten", "er raste": right behind a noun, a name or a pronoun an unknown word with the ending of a past tense.</summary>
    public bool IsGermanPast(int i) =>
        words.Language == "de" && i > 0 && tokens[i].Kind == TokenKind.Word && tokens[i].Text.Length > 4 && char.IsLower(tokens[i].Text[0])
        && (tokens[i].Lower.EndsWith("te", StringComparison.Ordinal) || tokens[i].Lower.EndsWith("ten", StringComparison.Ordinal)) && !words.IsFunction(tokens[i].Lower)
        && tokens[i - 1].Kind == TokenKind.Word && (words.IsPersonal(tokens[i - 1].Lower) || char.IsUpper(tokens[i - 1].Text[0]) && !words.IsFunction(tokens[i - 1].Lower));

    /// <summary>A determiner stands before, so that this is a noun; but not in "this happened", "ils ne la vendront".</summary>
    private bool IsDetermined(int i) => words.Determiners.Contains(tokens[i - 1].Lower) && words.Language switch
    {
        "en" => !(tokens[i - 1].Lower is "this" or "that" && words.IsInflected(tokens[i].Lower)),
        "fr" => i < 2 || !words.IsPersonal(tokens[i - 2].Lower) && tokens[i - 2].Lower is not ("ne" or "n'"),
        _ => true,
    };

    /// <summary>A verb stands behind the first word, and before it no word that opens a subordinate clause.</summary>
    public bool HasPredicate(int from, int to)
    {
        for (var i = from; i < to && !words.OpensClause(tokens[i].Lower); i++)
        {
            if (i > from && (IsSure(i) || IsVerb(i)) && !IsDetermined(i))
            {
                return true;
            }
        }
        return false;
    }

    public int CountVerbs(int from, int to)
    {
        var count = 0;
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            count += IsVerb(i) && !words.Determiners.Contains(tokens[i - 1].Lower) ? 1 : 0;
        }
        return count;
    }

    /// <summary>The next mark that divides clauses.</summary>
    public int EndOfClause(int at)
    {
        var i = at;
        var limit = Math.Min(tokens.Count, at + Reach);
        while (i < limit && !(tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "," or ";" or ":" or "." or "!" or "?" or "…")) i++;
        return i;
    }

    public bool IsSure(int i) => tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && (words.IsSurelyFinite(tokens[i].Lower) || IsContraction(i));

    /// <summary>The verb of "it's", "they're", "I'll", "that's", but not of "the road's".</summary>
    private bool IsContraction(int i) =>
        words.Language == "en" && i > 1 && tokens[i].Lower is "s" or "re" or "ve" or "ll" or "d" or "m" && tokens[i].Glued && tokens[i - 1].Text is "'" or "’"
        && (words.Pronouns.Contains(tokens[i - 2].Lower) || tokens[i - 2].Lower is "what" or "who" or "here" or "where");

    /// <summary>A word that may be anything but a function word: behind a personal pronoun it is a verb, known or not.</summary>
    public bool IsContent(int i) =>
        tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && tokens[i].Text.Length > 2 && !words.IsFunction(tokens[i].Lower);

    public bool IsPlainVerb(int i) => tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && words.IsPlainVerb(tokens[i].Lower);

    public bool IsVerb(int i) => tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && words.IsVerb(tokens[i].Lower) && !words.Determiners.Contains(tokens[i].Lower);

    public bool IsMark(int i, string mark) => i >= 0 && i < tokens.Count && tokens[i].Kind == TokenKind.Mark && tokens[i].Text == mark;

    /// <summary>How deep each token stands in brackets.</summary>
    private static int[] Depths(List<ValueToken> tokens)
    {
        var result = new int[tokens.Count];
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var mark = tokens[i].Kind == TokenKind.Mark ? tokens[i].Text : "";
            depth = mark is ")" or "]" && depth > 0 ? depth - 1 : depth;
            result[i] = depth;
            depth = mark is "(" or "[" ? depth + 1 : depth;
        }
        return result;
    }
}
