using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>How a claim is put: plain, hedged, negated, asked, foretold.</summary>
internal static class ModalityReader
{
    private static readonly Lazy<HashSet<string>> GermanVerbs = new(() => FiniteVerbs.Of("de"));

    public static Modality Read(string text, TextSpan claim, List<ValueToken> tokens, string language)
    {
        var result = Modality.None;
        if (NegationReader.Read(tokens, language).Any(negation => negation.Denies))
        {
            result |= Modality.Negated;
        }
        foreach (var hedge in HedgeFinder.Find(tokens, language))
        {
            result |= hedge.Weakens ? Modality.Hedged : hedge.Strength == HedgeStrength.Prediction ? Modality.Prediction : Modality.None;
        }
        if (language == "de" && IsGermanFuture(tokens))
        {
            result |= Modality.Prediction;
        }
        return IsQuestion(text, claim) ? result | Modality.Question : result;
    }

    private static bool IsQuestion(string text, TextSpan claim)
    {
        var end = claim.End;
        while (end > claim.Start && (SentenceMarks.IsSpace(text[end - 1]) || SentenceMarks.IsCloser(text[end - 1]))) end--;
        return end > claim.Start && text[end - 1] is '?' or '؟' or '？' or '\u037E';
    }

    /// <summary>"wird ... steigen": werden with an infinitive and no participle at the end of the clause.</summary>
    private static bool IsGermanFuture(List<ValueToken> tokens)
    {
        var auxiliary = tokens.FindIndex(token => token.Lower is "wird" or "werden");
        if (auxiliary < 0)
        {
            return false;
        }
        var last = tokens.FindLastIndex(token => token.Kind == TokenKind.Word);
        // "wird gebaut", "werden verletzt" are passives; an infinitive ends in -en or -ern.
        return last > auxiliary && tokens[last].Lower.EndsWith('n') && char.IsLower(tokens[last].Text[0])
            && !tokens[last].Lower.StartsWith("ge", StringComparison.Ordinal) && tokens[last].Lower is not ("worden" or "werden")
            && GermanVerbs.Value.Contains(tokens[last].Lower);
    }
}
