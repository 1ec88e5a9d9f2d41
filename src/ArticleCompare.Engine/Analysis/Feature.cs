namespace ArticleCompare.Engine.Analysis;

/// <summary>A language-independent sign of meaning: what two words of different languages can have in common.</summary>
/// <param name="Id">Kind in the three highest bits, below it the concept's number or a hash. The same in every run and process.</param>
/// <param name="Weight">0 to 1: how surely the word has it.</param>
internal readonly record struct Feature(uint Id, float Weight)
{
    internal const int KindShift = 29;
    private const uint Payload = (1u << KindShift) - 1;

    public FeatureKind Kind => KindOf(Id);

    public static FeatureKind KindOf(uint id) => (FeatureKind)(id >> KindShift);

    public static uint Concept(int concept) => (uint)concept;

    public static uint Of(FeatureKind kind, ReadOnlySpan<char> key) => ((uint)kind << KindShift) | (StableHash.Of(key) & Payload);
}

internal enum FeatureKind : byte
{
    Concept,
    /// <summary>The value of a number.</summary>
    Value,
    /// <summary>The same spelling, folded.</summary>
    Spelling,
    /// <summary>The same beginning of the consonant skeleton.</summary>
    Sound,
    /// <summary>A question mark, quotation marks: no word, but translations keep them.</summary>
    Mark,
}
