using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>What stands before is what somebody says, and goes on.</summary>
internal sealed class ReportedSpeech(ClauseWords words, List<ValueToken> tokens, ClauseSentence sentence)
{
    /// <summary>"He says that the road is wet" goes on with what else he says; so does an Indonesian verb of saying before a comma.</summary>
    public bool IsReported(int start, int at)
    {
        for (var i = Math.Max(start, at - ClauseSentence.Reach); i < at - 3 && !RepeatsThat(at); i++)
        {
            if (words.IsReporting(tokens[i].Lower) && (words.Language == "id" && sentence.IsMark(i + 1, ",") || HasThat(i + 1, at)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>French says "que" again before what else is said: "et", "mais" without it begin a main clause; "car" may go on.</summary>
    private bool RepeatsThat(int at) => words.Language == "fr" && tokens[at].Lower != "car" && !words.IsThat(tokens[at + 1].Lower);

    /// <summary>"told the council that", "sagte am Montag, dass", "mengatakan kepada polisi bahwa": no verb and no other clause before it.</summary>
    private bool HasThat(int from, int at)
    {
        for (var i = from; i < Math.Min(at, from + 6); i++)
        {
            if (words.IsThat(tokens[i].Lower))
            {
                // "to refuse that favour"
                return words.Language != "en" || sentence.CountVerbs(i + 1, at) > 0;
            }
            if (sentence.IsSure(i) || words.OpensClause(tokens[i].Lower) && words.Language != "id" || tokens[i].Kind == TokenKind.Mark && !(words.Language == "de" && tokens[i].Text == ","))
            {
                return false;
            }
        }
        return false;
    }

    /// <summary>"Ia menguraikan, harga naik, upah naik, sedangkan": of a list of what is said no part is divided off.</summary>
    public bool IsReportedBehindComma(int start, int at)
    {
        for (var i = Math.Max(start, at - ClauseSentence.Reach); words.Language == "id" && i < at - 3; i++)
        {
            if (words.IsReporting(tokens[i].Lower) && sentence.IsMark(i + 1, ","))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"He said the soup was cold and": without "that" as well.</summary>
    public bool SaysClause(int start, int at)
    {
        for (var i = Math.Max(sentence.StartOfPart(start, at), at - ClauseSentence.Reach); i < at - 3; i++)
        {
            if (words.Language == "en" && words.IsReporting(tokens[i].Lower) && tokens[i + 1].Kind != TokenKind.Mark && sentence.FirstVerb(i + 2, at, sure: true) > 0)
            {
                return true;
            }
        }
        return false;
    }
}
