using System.Collections.Frozen;
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
    /// <summary>No decision looks further than this many words: a sentence of a million words takes linear time.</summary>
    private const int Reach = 80;

    private readonly ClauseWords words;
    private readonly List<ValueToken> tokens;
    private readonly int[] depth;

    private ClauseSplitter(ClauseWords words, List<ValueToken> tokens)
    {
        this.words = words;
        this.tokens = tokens;
        depth = Depths(tokens);
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
            if (depth[i] == 0 && Border(start, i) is { } border)
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
        var comma = IsMark(at - 1, ",") || IsMark(at - 1, "–") || IsMark(at - 1, "—");
        if (IsMark(at - 1, ";"))
        {
            var first = words.Coordinators.Contains(word) || words.Contrasts.Contains(word) ? at + 1 : at;
            return HasFinite(start, at) && (Subject(first) != SubjectKind.None || Subject(AfterOpening(first)) != SubjectKind.None) ? ClauseBorder.Semicolon : null;
        }
        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }
        if (words.Contrasts.Contains(word))
        {
            return IsMainBefore(start, at) && Joins(at + 1, comma) && (comma || words.Language == "en" && word == "but" || words.Language == "fr" && word is "mais" or "car") ? ClauseBorder.Contrast : null;
        }
        if (words.Coordinators.Contains(word))
        {
            return IsMainBefore(start, at) && Joins(at + 1, comma) && !(comma && EndsList(start, at - 1))
                && (comma || !HasSubordinator(start, at) && HasFinite(StartOfPart(start, at), at)) ? ClauseBorder.Coordination : null;
        }
        if (!comma)
        {
            return null;
        }
        if (words.IsRelative(word))
        {
            return HasFinite(start, at) && IsLastRelative(at) ? ClauseBorder.Relative : null;
        }
        return words.Language is "de" or "fr" && IsMark(at - 1, ",") && BeginsWithClause(start) && !HasSubordinator(start, at)
            && !HasSaying(start, at) && IsNewSubject(at) ? ClauseBorder.Juxtaposition : null;
    }

    /// <summary>A comma and then "er kam", "die Preise sind moderat" (but not "die moderat sind").</summary>
    private bool IsNewSubject(int at)
    {
        var end = EndOfClause(at);
        if (words.IsPersonal(tokens[at].Lower))
        {
            return at + 1 < end && IsSure(at + 1) && !words.IsSaying(tokens[at + 1].Lower);
        }
        return words.Language == "de" && words.Determiners.Contains(tokens[at].Lower) && at + 3 < end
            && char.IsUpper(tokens[at + 1].Text[0]) && IsSure(at + 2);
    }

    /// <summary>From a relative pronoun on the sentence holds nothing but this clause, or further clauses of the kind.</summary>
    private bool IsLastRelative(int at)
    {
        if (FirstVerb(at + 1, Math.Min(tokens.Count, at + 4), sure: false) < 0)
        {
            return false;
        }
        if (tokens.Count - at > Reach)
        {
            return false;
        }
        for (var i = at + 1; i < tokens.Count - 1; i++)
        {
            if (depth[i] == 0 && tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "," or ";" or ":" or "–" or "—" or "\"" or "”" or "»" && !words.IsRelative(tokens[i + 1].Lower))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"A, B, and C": a short item between two commas stands before.</summary>
    private bool EndsList(int start, int comma)
    {
        for (var i = comma - 1; i > start && i >= comma - 4; i--)
        {
            if (IsMark(i, ","))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A word that opens a subordinate clause stands in the last part before <paramref name="at"/>.</summary>
    private bool HasSubordinator(int start, int at)
    {
        for (var i = at - 1; i >= Math.Max(start, at - Reach) && !IsMark(i, ",") && !IsMark(i, ";"); i--)
        {
            if (words.Subordinators.Contains(tokens[i].Lower) && words.Language != "id")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Behind the last comma before <paramref name="at"/>.</summary>
    private int StartOfPart(int start, int at)
    {
        var i = at - 1;
        while (i > Math.Max(start, at - Reach) && !IsMark(i, ",") && !IsMark(i, ";")) i--;
        return i;
    }

    private bool HasSaying(int start, int at)
    {
        for (var i = Math.Max(start, at - Reach); i < at; i++)
        {
            if (words.IsSaying(tokens[i].Lower))
            {
                return true;
            }
        }
        return false;
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
    private bool Joins(int at, bool comma) => Subject(at) switch
    {
        SubjectKind.Pronoun => true,
        SubjectKind.Noun => comma && words.Language != "id" || words.Language is "de" or "fr",
        SubjectKind.Later => comma || words.Language == "de",
        _ => false,
    };

    private SubjectKind Subject(int at)
    {
        var end = EndOfClause(at);
        if (end - at < 2 || tokens[at].Kind == TokenKind.Mark)
        {
            return SubjectKind.None;
        }
        var word = tokens[at].Lower;
        if (words.Subordinators.Contains(word) || IsSure(at) && words.Language != "de")
        {
            return SubjectKind.None;
        }
        if (words.IsPersonal(word) && FirstVerb(at + 1, Math.Min(end, at + 4), sure: false) > 0
            || words.Pronouns.Contains(word) && FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) > 0)
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
        if (FirstVerb(at + 1, end, sure: true) is var verb and > 0)
        {
            return words.Language switch
            {
                "fr" => !(tokens[verb].Lower == "est" && tokens[verb - 1].Lower is "l'" or "d'"),
                // A verb at the end is that of a subordinate clause.
                "de" => verb + 1 < end || end - at <= 3,
                _ => true,
            };
        }
        verb = FirstVerb(at + 1, end, sure: false);
        return words.Language == "de" && verb > 0 && verb + 1 < end && char.IsUpper(tokens[verb - 1].Text[0]) && tokens[verb - 1].Kind == TokenKind.Word
            && words.Determiners.Contains(tokens[at].Lower) && verb - at <= 4;
    }

    /// <summary>"people are", "guerrillas have".</summary>
    private bool IsBareSubject(int at, int end) =>
        !words.IsVerb(tokens[at].Lower) && !words.IsAdverb(tokens[at].Lower) && !words.Pronouns.Contains(tokens[at].Lower)
        && !tokens[at].Lower.EndsWith("ly", StringComparison.Ordinal) && FirstVerb(at + 1, Math.Min(end, at + 3), sure: true) > 0;

    /// <summary>An adverb or a prepositional phrase, then in German the verb and the subject, elsewhere a pronoun and its verb.</summary>
    private bool IsLaterSubject(int at, int end)
    {
        if (words.Language == "de")
        {
            var verb = FirstVerb(at, Math.Min(end, at + 6), sure: true);
            return verb > at && verb + 1 < tokens.Count
                && (words.Pronouns.Contains(tokens[verb + 1].Lower) || words.Determiners.Contains(tokens[verb + 1].Lower) || char.IsUpper(tokens[verb + 1].Text[0]));
        }
        var pronoun = AfterOpening(at);
        return pronoun > at && FirstVerb(pronoun + 1, Math.Min(tokens.Count, pronoun + 3), sure: true) > 0;
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

    /// <summary>The first verb in the stretch, before any word that opens a subordinate clause or joins something; -1 when there is none.</summary>
    private int FirstVerb(int from, int to, bool sure)
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

    /// <summary>The stretch begins with a subject and its verb, not with an adverb, a phrase or a subordinate clause.</summary>
    private bool BeginsWithClause(int start)
    {
        var first = words.Coordinators.Contains(tokens[start].Lower) || words.Contrasts.Contains(tokens[start].Lower) ? start + 1 : start;
        return words.Pronouns.Contains(tokens[first].Lower)
            ? FirstVerb(first + 1, Math.Min(tokens.Count, first + 3), sure: true) > 0
            : (words.Determiners.Contains(tokens[first].Lower) || words.Language == "de") && FirstVerb(first + 1, Math.Min(EndOfClause(first), first + 6), sure: true) > 0;
    }

    /// <summary>What stands before is a main clause: it has a finite verb, and its last part is no subordinate clause.</summary>
    private bool IsMainBefore(int start, int at)
    {
        if (!HasFinite(start, at))
        {
            return false;
        }
        var last = at - 1;
        while (last > Math.Max(start, at - Reach) && tokens[last].Kind == TokenKind.Mark) last--;
        var comma = last;
        while (comma > Math.Max(start, at - Reach) && !(tokens[comma].Kind == TokenKind.Mark && depth[comma] == 0 && tokens[comma].Text is "," or ";" or ":")) comma--;
        var first = comma == start ? start : comma + 1;
        if (words.Coordinators.Contains(tokens[first].Lower) || words.Contrasts.Contains(tokens[first].Lower))
        {
            first++;
        }
        return !words.Subordinators.Contains(tokens[first].Lower) || words.Language == "id" && comma == start;
    }

    private bool HasFinite(int from, int to)
    {
        for (var i = Math.Max(from, to - Reach); i < to; i++)
        {
            if (IsSure(i) || i > from && IsVerb(i) && !words.Determiners.Contains(tokens[i - 1].Lower))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The next mark that divides clauses.</summary>
    private int EndOfClause(int at)
    {
        var i = at;
        var limit = Math.Min(tokens.Count, at + Reach);
        while (i < limit && !(tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "," or ";" or ":" or "." or "!" or "?" or "…")) i++;
        return i;
    }

    private bool IsSure(int i) => tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && words.IsSurelyFinite(tokens[i].Lower);

    private bool IsVerb(int i) => tokens[i].Kind == TokenKind.Word && char.IsLower(tokens[i].Text[0]) && words.IsVerb(tokens[i].Lower) && !words.Determiners.Contains(tokens[i].Lower);

    private bool IsMark(int i, string mark) => i >= 0 && tokens[i].Kind == TokenKind.Mark && tokens[i].Text == mark;

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
