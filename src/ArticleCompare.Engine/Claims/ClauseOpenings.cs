using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What may stand between a conjunction and the subject of its clause: an adverb, a phrase, a year.</summary>
internal sealed class ClauseOpenings(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>The first personal pronoun within a few words.</summary>
    public int AfterOpening(int at)
    {
        // "but to be on the river it is on", "and whatever she wants"
        if (words.Language == "en" && (tokens[at].Lower == "to" && !words.Determiners.Contains(tokens[at + 1].Lower) || words.Pronouns.Contains(tokens[at].Lower) && !words.Determiners.Contains(tokens[at].Lower) && !words.IsPersonal(tokens[at].Lower)))
        {
            return at;
        }
        for (var i = at; i < Math.Min(tokens.Count - 1, at + (words.Language == "id" ? 9 : 6)); i++)
        {
            if (words.IsPersonal(tokens[i].Lower) || words.Language == "en" && tokens[i].Lower is "it" or "you" or "there" && i > at && (sentence.IsSure(i + 1) || words.IsInflected(tokens[i + 1].Lower)))
            {
                // "the next day he left", but not "the songs they are taught"
                return words.Language == "en" && i > at && words.Determiners.Contains(tokens[at].Lower) && !words.IsTime(tokens[i - 1].Lower) ? at : i;
            }
            if (words.Coordinators.Contains(tokens[i].Lower) || (words.Language == "id" ? words.IsPlainVerb(tokens[i].Lower) : words.IsVerb(tokens[i].Lower)) || (words.Language == "id" ? words.OpensClause(tokens[i].Lower) : words.Subordinators.Contains(tokens[i].Lower)))
            {
                return at;
            }
        }
        return at;
    }

    /// <summary>Behind "saat itu", "di musim ini", within a few words; 0 when there is none.</summary>
    public int AfterPhrase(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end - 2, at + 4) && !sentence.IsPlainVerb(i) && !words.OpensClause(tokens[i].Lower); i++)
        {
            if (tokens[i].Lower is "itu" or "ini")
            {
                return i + 1;
            }
        }
        return 0;
    }

    /// <summary>Behind a number of four digits within three words, none of them a verb; 0 when there is none.</summary>
    public int AfterYear(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end - 2, at + 4) && !sentence.IsPlainVerb(i); i++)
        {
            if (tokens[i].Kind == TokenKind.Number && tokens[i].Text.Length == 4)
            {
                return i + 1;
            }
        }
        return 0;
    }
}
