using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What makes a statement in Indonesian, whose verbs are known by their form alone and which needs none.</summary>
internal sealed class IndonesianStatements(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>"Kami petani kopi, dan", "Sumur itu sangat dalam, dan": an Indonesian statement needs no verb.</summary>
    public bool IsNominal(int start, int at) =>
        words.Language == "id" && sentence.IsMark(at - 1, ",") && at - start > 3
        && (words.IsPersonal(tokens[start].Lower) && !words.IsFunction(tokens[start + 1].Lower) || sentence.Has(start + 1, at, word => word is "sangat" or "terlalu"));

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
            if (words.IsReporting(tokens[i].Lower) && words.IsPlainVerb(tokens[i].Lower) && !tokens[i].Lower.StartsWith("di", StringComparison.Ordinal) && !sentence.IsMark(i + 1, ":") && (!sentence.IsPlainVerb(i + 1) || sentence.IsSure(i + 1) && !(sentence.IsPlainVerb(i + 2) && !tokens[i + 2].Lower.StartsWith("ter", StringComparison.Ordinal))))
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
        // "di kota, desa, dan pulau kecil dan kami tahu": a list
        var isPersonal = words.IsPersonal(tokens[conjunction + 1].Lower);
        part = isPersonal && sentence.FirstPlainVerb(part + 1, conjunction) < 0 ? start : part;
        var first = part == start ? start : part + 1;
        if (ReportsClause(first + 1, conjunction) || OpensClauseWithSubject(first == 0 && tokens[0].Lower is "sementara" or "sedangkan" ? 1 : first, conjunction) || words.IsPlainVerb(tokens[first].Lower) && !tokens[first].Lower.StartsWith("di", StringComparison.Ordinal))
        {
            return false;
        }
        var verb = conjunction - 1;
        // "berkumpul kembali dan"
        verb = tokens[verb].Lower == "kembali" && sentence.IsPlainVerb(verb - 1) ? verb - 1 : verb;
        while (verb > first && !sentence.IsPlainVerb(verb) && (part == start && isPersonal || !words.Coordinators.Contains(tokens[verb].Lower)) && !sentence.IsMark(verb, ":")) verb--;
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
            if (words.OpensClause(tokens[i].Lower) && !(tokens[i].Lower == "saat" && tokens[i + 1].Lower is "ini" or "itu") && !(hasVerb && (isPronoun || HasSure(conjunction + 2, conjunction + 4)) && (tokens[i].Lower == "untuk" || isPronoun && tokens[i].Lower == "yang" && !words.IsPersonal(tokens[i + 1].Lower))))
            {
                return true;
            }
        }
        return false;
    }

    private bool HasSure(int from, int to)
    {
        for (var i = from; i < Math.Min(to, tokens.Count); i++)
        {
            if (sentence.IsSure(i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Passives need no object, "membacanya" has one, intransitives need none where a subject stands before them: not in "waktu bermain dan".</summary>
    private bool IsComplete(int verb)
    {
        var word = tokens[verb].Lower;
        return word.EndsWith("nya", StringComparison.Ordinal) || word.Length > 5 && (word.StartsWith("di", StringComparison.Ordinal)
            || (word.StartsWith("ber", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal))
                && (sentence.IsSure(verb - 1) || words.IsPersonal(tokens[verb - 1].Lower) || tokens[verb - 1].Lower is "itu" or "ini" or "tersebut" || verb > 1 && char.IsUpper(tokens[verb - 1].Text[0])));
    }

    /// <summary>"(tetapi) air sungai lebih jernih": an Indonesian noun phrase and behind it an adjective with its degree.</summary>
    public bool IsCompared(int at)
    {
        var i = at;
        while (i < Math.Min(tokens.Count - 1, at + 6) && tokens[i].Kind == TokenKind.Word && !words.IsAdverb(tokens[i].Lower) && !sentence.IsPlainVerb(i) && !words.OpensClause(tokens[i].Lower)) i++;
        return i > at && i < tokens.Count - 1 && tokens[i].Lower is "lebih" or "sangat" or "terlalu" or "cukup" && tokens[i + 1].Kind == TokenKind.Word;
    }

    /// <summary>"dan kapal akan", "namun harga tersebut naik": an Indonesian noun phrase and behind it a verb that is one by its form.</summary>
    public bool NounThenPlainVerb(int at, int end)
    {
        if (sentence.IsPlainVerb(at) || words.OpensClause(tokens[at].Lower) || words.IsAdverb(tokens[at].Lower) || words.Pronouns.Contains(tokens[at].Lower)
            // "dan tahun ini menutup tokonya", "dan matikan juga lampunya"
            || words.IsTime(tokens[at].Lower) && tokens[at + 1].Lower is "ini" or "itu" or "lalu" || tokens[at].Lower.Length > 6 && tokens[at].Lower.EndsWith("kan", StringComparison.Ordinal))
        {
            return false;
        }
        for (var i = at + 1; i < Math.Min(end, at + 8); i++)
        {
            if (sentence.IsPlainVerb(i))
            {
                // "dan tamu datang."
                return i < end - 1 || tokens[at].Kind == TokenKind.Word && words.IsInflected(tokens[i].Lower);
            }
            // "dan hal pertama yang kami cari adalah"
            if (tokens[i].Lower == "yang")
            {
                return tokens.FindIndex(i, Math.Min(end, i + 8) - i, token => token.Lower is "adalah" or "ialah" or "merupakan") > 0
                    // "dan warung yang sepi tidak akan": behind the relative clause its negation or auxiliary
                    || HasLaterAuxiliary(i, Math.Min(end - 1, i + 9));
            }
            // "tetapi tali untuk mengikat perahu itu bisa putus"
            if (tokens[i].Lower == "untuk" && i > at && HasLaterAuxiliary(i, Math.Min(end - 1, i + 9)))
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

    /// <summary>"dan warga akan", "dan jalan itu tidak": nothing but a noun phrase before an auxiliary or a negation.</summary>
    public bool NounThenAuxiliary(int at)
    {
        var verb = sentence.FirstPlainVerb(at + 1, Math.Min(tokens.Count - 1, at + 6));
        return verb > 0 && sentence.IsSure(verb) && tokens[verb].Lower is not ("tetap" or "kembali" or "juga" or "justru" or "ada") && tokens.FindIndex(at, verb - at, token => words.IsPersonal(token.Lower) || token.Kind == TokenKind.Mark) < 0;
    }

    private bool HasLaterAuxiliary(int relative, int end)
    {
        for (var i = relative + 2; i < end && !words.Coordinators.Contains(tokens[i].Lower) && !words.IsThat(tokens[i].Lower); i++)
        {
            if (tokens[i].Lower is "tidak" or "akan" or "telah" or "harus" or "dapat" or "bisa" or "masih" or "sudah" or "adalah" or "merupakan" && !sentence.IsSure(i - 1) && !words.IsAdverb(tokens[i - 1].Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"dan suaminya di ladang itu membawa": what stands before the Indonesian verb may as well belong to the clause before.</summary>
    public bool HasPhraseBeforeVerb(int at)
    {
        var i = at;
        while (i < tokens.Count - 1 && !sentence.IsPlainVerb(i) && !words.IsPreposition(tokens[i].Lower)) i++;
        return words.IsPreposition(tokens[i].Lower) && !(sentence.FirstPlainVerb(i + 1, Math.Min(tokens.Count, i + 6)) is var verb and > 0 && tokens[verb].Lower is "adalah" or "ialah" or "merupakan");
    }
}
