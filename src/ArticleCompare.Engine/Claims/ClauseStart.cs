namespace ArticleCompare.Engine.Claims;

/// <summary>Why a sentence is divided at a place.</summary>
internal enum ClauseBorder
{
    Semicolon,
    /// <summary>A statement behind a colon, of no one's speech.</summary>
    Colon,
    /// <summary>But, yet, for.</summary>
    Contrast,
    /// <summary>And with a subject and a verb of its own.</summary>
    Coordination,
    /// <summary>A comma with a new subject behind it and nothing between.</summary>
    Juxtaposition,
    /// <summary>A relative clause that states something of its own.</summary>
    Relative,
    /// <summary>While, whereas, although: a subordinate clause that states a second thing.</summary>
    Parallel,
    /// <summary>A second verb of saying with its own content and the subject of the first: "and argued that".</summary>
    Saying,
    /// <summary>A saying that interrupts or follows what is said: "kata dia". A clause, but no claim: it stays with what is said.</summary>
    Inserted,
}

/// <summary>A place where a new claim begins inside a sentence.</summary>
/// <param name="Position">Where its first word stands, the conjunction included.</param>
/// <param name="Border">Why.</param>
internal readonly record struct ClauseStart(int Position, ClauseBorder Border)
{
    /// <summary>Where an inserted saying ends; 0 for the others, which end where the next one begins.</summary>
    public int End { get; init; }
}
