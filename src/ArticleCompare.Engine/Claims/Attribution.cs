using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Claims;

/// <summary>Words that say who says something.</summary>
/// <param name="Cue">The verb or phrase: "said", "laut", "menurut".</param>
/// <param name="Kind">How it is said.</param>
/// <param name="Speaker">The words that name who says it; null where nobody is named ("reportedly").</param>
public sealed record Attribution(TextSpan Cue, AttributionKind Kind, TextSpan? Speaker)
{
    /// <summary>The verb stands right behind the end of a quotation ("...", he complained): whatever it means, it tells who spoke.</summary>
    public bool IsBehindQuotation { get; init; }

    /// <summary>The verb stands in a saying that interrupts what is said: "The road, she noted, is wet".</summary>
    public bool IsInserted { get; init; }

    /// <summary>Something is told as somebody's words, and not as what somebody thinks, wants or does.</summary>
    public bool IsSpeech => IsBehindQuotation || IsInserted || Kind is AttributionKind.Say or AttributionKind.Explain or AttributionKind.Announce or AttributionKind.Report or AttributionKind.Write
        or AttributionKind.Emphasise or AttributionKind.Claim or AttributionKind.Admit or AttributionKind.Deny or AttributionKind.Warn or AttributionKind.Promise or AttributionKind.Ask;
}

/// <summary>The classes of <c>Lists/attribution_verbs.tsv</c>. Admit and announce lean towards fact, claim and think do not, deny turns what is said round.</summary>
public enum AttributionKind
{
    Say,
    Explain,
    Announce,
    Report,
    Write,
    Emphasise,
    Claim,
    Admit,
    Deny,
    Warn,
    Promise,
    Ask,
    Demand,
    Criticise,
    Accuse,
    Agree,
    Think,
    Estimate,
    Conclude,
    /// <summary>How something is said: shout, whisper.</summary>
    Manner,
}
