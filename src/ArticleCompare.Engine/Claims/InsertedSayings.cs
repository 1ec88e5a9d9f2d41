using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>
/// Finds clauses of saying that interrupt what is said, or in French and Indonesian follow it: "Akibatnya, kata dia, harga naik", "The road,
/// the mayor said, is wet", "la route est mouillée, a précisé le maire". Each has a subject and a verb of its own. Phrases without a verb
/// ("menurut dia", "so der Minister", "selon lui") are none, and what stands right behind a quotation belongs to it.
/// </summary>
internal sealed class InsertedSayings(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence, ClauseBefore before, IndonesianStatements indonesian)
{
    /// <summary>The longest saying, in words.</summary>
    private const int Longest = 12;

    /// <summary>The tokens of each saying, its first and the one behind its last, without the commas around it; in text order.</summary>
    public List<(int First, int End)> Find()
    {
        var result = new List<(int First, int End)>();
        for (var i = 2; i < tokens.Count - 1; i++)
        {
            if (sentence.IsMark(i - 1, ",") && sentence.IsOpen(i) && tokens[i].Kind == TokenKind.Word && tokens[i - 2].Kind != TokenKind.Mark && End(i) is var end and > 0)
            {
                result.Add((i, end));
                i = end;
            }
        }
        return result;
    }

    private int End(int at)
    {
        var end = at + 1;
        while (end < Math.Min(tokens.Count, at + Longest + 1) && !IsBorder(end)) end++;
        if (!IsBorder(end))
        {
            end = at;
        }
        return words.Language switch
        {
            "id" => IndonesianEnd(at, end),
            "fr" => (Interrupts(at, end) || before.IsMain(0, at)) && IsFrench(at, end) ? end : 0,
            // the verb of what is said follows: "Die Fähren, sagte er, könnten"; not "Als es regnete, sagte er, dass"
            "de" => Interrupts(at, end) && !sentence.HasFinite(0, at - 1) && char.IsLower(tokens[end + 1].Text[0]) && !words.IsFunction(tokens[end + 1].Lower) && IsVerbThenSpeaker(at, end) ? end : 0,
            _ => Interrupts(at, end) && (IsVerbThenSpeaker(at, end) || IsSpeakerThenVerb(at, end)) ? end : 0,
        };
    }

    private bool IsBorder(int i) => i >= tokens.Count || tokens[i].Kind == TokenKind.Mark && AttributionSpeaker.IsBorder(tokens[i]) && tokens[i].Text is not ("'" or "’" or "(" or ")") && !(tokens[i].Text == "." && i < tokens.Count - 1);

    /// <summary>
    /// A comma ends the saying, what is said goes on behind it, and what stands before is no clause that could end here: it has no
    /// verb yet, or ends with its auxiliary, or is a condition.
    /// </summary>
    private bool Interrupts(int at, int end) =>
        sentence.IsMark(end, ",") && end < tokens.Count - 3 && tokens[end + 1].Kind != TokenKind.Mark && (!before.IsMain(0, at) || sentence.IsSure(at - 2) || words.Language == "en" && (tokens[at - 2].Lower == "be" || sentence.IsSure(end + 1)));

    /// <summary>"kata dia", "katanya", "lanjut Anna", "dijelaskan wali kota", "dia menambahkan"; the comma behind the first two may be missing.</summary>
    private int IndonesianEnd(int at, int end)
    {
        if (tokens[at].Lower is "demikian" or "begitu")
        {
            // "demikian kata nelayan": behind what was said
            return end > at + 2 && (IsRoot(at + 1) || words.IsSayingIndirectly(tokens[at + 1].Lower)) ? end : 0;
        }
        if (at + 3 >= tokens.Count)
        {
            return 0;
        }
        if (IsRoot(at) && !IsMainIndonesian(at))
        {
            if (tokens[at].Lower.EndsWith("nya", StringComparison.Ordinal))
            {
                return at + 1;
            }
            return words.IsPersonal(tokens[at + 1].Lower) ? at + 2
                : Goes(at, end) && (char.IsUpper(tokens[at + 1].Text[0]) || tokens[at].Lower is "kata" or "ujar") ? end : 0;
        }
        return Goes(at, end) && !IsMainIndonesian(at)
            && (words.IsPersonal(tokens[at].Lower) && end == at + 2 && words.IsReporting(tokens[at + 1].Lower)
                || words.IsSayingIndirectly(tokens[at].Lower) && char.IsUpper(tokens[at + 1].Text[0])) ? end : 0;
    }

    private bool Goes(int at, int end) => end > at + 1 && sentence.IsMark(end, ",") && end < tokens.Count - 3;

    private bool IsMainIndonesian(int at) => indonesian.HasPlainVerb(0, at - 1) && before.IsMain(0, at);

    /// <summary>A bare root that says: kata, lanjut, jelas, with or without -nya.</summary>
    private bool IsRoot(int at) => words.IsSaying(tokens[at].Lower) && !words.IsPlainVerb(tokens[at].Lower) && tokens[at].Lower is not ("aku" or "cerita" or "kisah");

    /// <summary>"a précisé le maire", "a-t-il ajouté", "explique Anna".</summary>
    private bool IsFrench(int at, int end)
    {
        var verb = at;
        if (tokens[at].Lower is "a" or "ont" or "avait" or "avaient" or "aurait" or "auraient")
        {
            verb++;
            while (verb < end && tokens[verb].Hyphenated) verb++;
        }
        var isFinite = verb > at ? words.IsReporting(tokens[Math.Min(verb, end - 1)].Lower) : words.IsReporting(tokens[at].Lower) && !tokens[at].Lower.EndsWith('é') || words.IsSayingIndirectly(tokens[at].Lower);
        if (verb >= end || !isFinite || words.IsFunction(tokens[verb].Lower))
        {
            return false;
        }
        // with the pronoun before the participle nobody need be named behind it
        return verb > at + 1 || verb + 1 < end && (IsSpeaker(verb + 1, end) || verb > at && verb + 2 < end && IsSpeaker(verb + 2, end));
    }

    private bool IsVerbThenSpeaker(int at, int end) =>
        at + 1 < end && words.IsReporting(tokens[at].Lower) && char.IsLower(tokens[at].Text[0]) && IsSpeaker(at + 1, end)
        && (words.Language == "de" || char.IsUpper(tokens[at + 1].Text[0]) || words.Determiners.Contains(tokens[at + 1].Lower) || words.IsPersonal(tokens[at + 1].Lower));

    /// <summary>"she says", "the mayor of Bonn said on Monday".</summary>
    private bool IsSpeakerThenVerb(int at, int end)
    {
        var verb = at + 1;
        while (verb < end && !(words.IsReporting(tokens[verb].Lower) && char.IsLower(tokens[verb].Text[0]))) verb++;
        if (verb >= end || !words.IsPersonal(tokens[at].Lower) && !words.Determiners.Contains(tokens[at].Lower) && !char.IsUpper(tokens[at].Text[0]))
        {
            return false;
        }
        // "Anna ordered a list of claims", "the singing continued"
        if (tokens[verb].Lower == "continued" || words.IsFunction(tokens[verb - 1].Lower) && verb - 1 > at && !sentence.IsSure(verb - 1) || tokens.FindIndex(at, verb - at, t => t.Lower.EndsWith("ed", StringComparison.Ordinal)) >= 0)
        {
            return false;
        }
        return !HasClause(at, verb - (sentence.IsSure(verb - 1) ? 1 : 0)) && !HasClause(verb + 1, end) && (verb + 1 == end || tokens[verb + 1].Lower is not ("to" or "of" or "for") && words.IsAdverb(tokens[verb + 1].Lower));
    }

    private bool IsSpeaker(int from, int end) =>
        from < end && (words.Pronouns.Contains(tokens[from].Lower) || words.Determiners.Contains(tokens[from].Lower) || char.IsUpper(tokens[from].Text[0])) && !HasClause(from, end);

    /// <summary>A verb or a word that opens a clause: more than a name.</summary>
    private bool HasClause(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence.IsSure(i) || words.OpensClause(tokens[i].Lower) && !words.IsAdverb(tokens[i].Lower) || words.Coordinators.Contains(tokens[i].Lower))
            {
                return true;
            }
        }
        return false;
    }
}
