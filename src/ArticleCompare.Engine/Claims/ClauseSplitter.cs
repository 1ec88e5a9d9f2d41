using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Why a sentence is divided at a place.</summary>
internal enum ClauseBorder
{
    Semicolon,
    /// <summary>But, yet, for.</summary>
    Contrast,
    /// <summary>And with a subject and a verb of its own.</summary>
    Coordination,
    /// <summary>A comma with a new subject behind it and nothing between.</summary>
    Juxtaposition,
    /// <summary>A relative clause that states something of its own.</summary>
    Relative,
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

    private ClauseSplitter(ClauseWords words, List<ValueToken> tokens)
    {
        this.words = words;
        this.tokens = tokens;
        sentence = new ClauseSentence(words, tokens);
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
        var comma = sentence.IsMark(at - 1, ",") || sentence.IsMark(at - 1, "–") || sentence.IsMark(at - 1, "—");
        if (sentence.IsMark(at - 1, ";"))
        {
            var first = words.Coordinators.Contains(word) || words.Contrasts.Contains(word) ? at + 1 : at;
            return sentence.HasFinite(start, at) && (Subject(first) != SubjectKind.None || Subject(AfterOpening(first)) != SubjectKind.None) ? ClauseBorder.Semicolon : null;
        }
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }
        if (words.Contrasts.Contains(word))
        {
            return IsMainBefore(start, at) && Joins(start, at, comma) && (comma || words.Language == "en" && word == "but" || words.Language == "fr" && word is "mais" or "car") ? ClauseBorder.Contrast : null;
        }
        if (words.Coordinators.Contains(word))
        {
            return IsMainBefore(start, at) && Joins(start, at, comma) && !(comma && sentence.EndsList(start, at - 1))
                && (comma || !sentence.HasSubordinator(start, at) && sentence.HasFinite(sentence.StartOfPart(start, at), at)) ? ClauseBorder.Coordination : null;
        }
        if (!comma)
        {
            return null;
        }
        if (words.IsRelative(word))
        {
            return sentence.HasFinite(start, at) && IsLastRelative(at) ? ClauseBorder.Relative : null;
        }
        return words.Language == "de" && sentence.IsMark(at - 1, ",") && BeginsWithClause(start) && !sentence.HasSubordinator(start, at)
            && !sentence.HasSaying(start, at) && IsNewSubject(at) ? ClauseBorder.Juxtaposition : null;
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
    private bool IsLastRelative(int at)
    {
        if (sentence.FirstVerb(at + 1, Math.Min(tokens.Count, at + 4), sure: false) < 0)
        {
            return false;
        }
        if (tokens.Count - at > ClauseSentence.Reach)
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

    /// <summary>What the subject of a clause is.</summary>
    private enum SubjectKind
    {
        None,
        Pronoun,
        /// <summary>A noun with article, a name, a bare noun.</summary>
        Noun,
        /// <summary>The subject follows an opening ("but this time the crew was safe", "und im Lager tummelten sich").</summary>
        Later,
    }

    /// <summary>Behind a conjunction stands a clause with a subject of its own, and not only a further subject or object.</summary>
    private bool Joins(int start, int conjunction, bool comma)
    {
        var at = conjunction + 1;
        return Subject(at) switch
        {
            SubjectKind.Pronoun => comma || words.Language != "id",
            SubjectKind.Noun => words.Language switch
            {
                "de" or "fr" => true,
                // "The staff is kind and the room is clean", but not "I think the cat and the dog are here"
                "en" => comma || NounThenVerb(at, Math.Min(sentence.EndOfClause(at), at + 5)) && EndsPlainly(start, conjunction),
                _ => false,
            },
            SubjectKind.Later => comma || words.Language == "de",
            _ => false,
        };
    }

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

    private SubjectKind Subject(int at)
    {
        var end = sentence.EndOfClause(at);
        if (end - at < 2 || tokens[at].Kind == TokenKind.Mark)
        {
            return SubjectKind.None;
        }
        var word = tokens[at].Lower;
        if (words.Subordinators.Contains(word) || sentence.IsSure(at) && words.Language != "de")
        {
            return SubjectKind.None;
        }
        if (words.IsPersonal(word) && sentence.FirstVerb(at + 1, Math.Min(end, at + 4), sure: false) > 0
            || words.Pronouns.Contains(word) && sentence.FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) > 0)
        {
            return SubjectKind.Pronoun;
        }
        var isNoun = words.Determiners.Contains(word) || char.IsUpper(tokens[at].Text[0]) || tokens[at].Kind == TokenKind.Number;
        if (isNoun ? NounThenVerb(at, Math.Min(end, at + 8)) : words.Language == "en" && IsBareSubject(at, end))
        {
            return SubjectKind.Noun;
        }
        return IsLaterSubject(at, end) ? SubjectKind.Later : SubjectKind.None;
    }

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
                _ => true,
            };
        }
        verb = sentence.FirstVerb(at + 1, end, sure: false);
        return words.Language == "de" && verb > 0 && verb + 1 < end && char.IsUpper(tokens[verb - 1].Text[0]) && tokens[verb - 1].Kind == TokenKind.Word
            && words.Determiners.Contains(tokens[at].Lower) && verb - at <= 4;
    }

    /// <summary>"people are", "guerrillas have".</summary>
    private bool IsBareSubject(int at, int end) =>
        !words.IsVerb(tokens[at].Lower) && !words.IsAdverb(tokens[at].Lower) && !words.Pronouns.Contains(tokens[at].Lower)
        && !tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal) && sentence.FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) > 0;

    /// <summary>An adverb or a prepositional phrase, then in German the verb and the subject, elsewhere a pronoun and its verb.</summary>
    private bool IsLaterSubject(int at, int end)
    {
        if (words.Language == "de")
        {
            var verb = sentence.FirstVerb(at, Math.Min(end, at + 6), sure: true);
            if (verb < 0 && sentence.FirstVerb(at + 1, Math.Min(end, at + 6), sure: false) is var weak and > 0 && weak + 1 < tokens.Count && words.IsPersonal(tokens[weak + 1].Lower))
            {
                return true;
            }
            return verb > at && verb + 1 < tokens.Count
                && (words.Pronouns.Contains(tokens[verb + 1].Lower) || words.Determiners.Contains(tokens[verb + 1].Lower) || char.IsUpper(tokens[verb + 1].Text[0]));
        }
        var pronoun = AfterOpening(at);
        return pronoun > at && sentence.FirstVerb(pronoun + 1, Math.Min(tokens.Count, pronoun + 3), sure: true) > 0;
    }

    /// <summary>The first personal pronoun within a few words.</summary>
    private int AfterOpening(int at)
    {
        for (var i = at; i < Math.Min(tokens.Count - 1, at + 6); i++)
        {
            if (words.IsPersonal(tokens[i].Lower))
            {
                return i;
            }
            if (words.IsVerb(tokens[i].Lower) || words.Subordinators.Contains(tokens[i].Lower))
            {
                return at;
            }
        }
        return at;
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
        return !words.Subordinators.Contains(tokens[first].Lower) || words.Language == "id" && comma == start;
    }
}
