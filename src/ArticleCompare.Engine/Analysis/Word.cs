using System.Collections.Immutable;

namespace ArticleCompare.Engine.Analysis;

/// <summary>What a written word means to the comparison, worked out once and kept.</summary>
internal sealed class Word
{
    /// <summary>Stands for the word (its light stem in its language) when occurrences are counted.</summary>
    public required uint Key { get; init; }

    /// <summary>Ordered by id, each id once.</summary>
    public required ImmutableArray<Feature> Features { get; init; }

    /// <summary>The parts of a compound; empty for other words.</summary>
    public ImmutableArray<Word> Parts { get; init; } = [];

    /// <summary>Its numbers in multi-word entries (light stem and alternates); empty when no entry has it.</summary>
    public ImmutableArray<int> PhraseWords { get; init; } = [];

    /// <summary>Its possible light stems, for separable verbs; empty in languages without them.</summary>
    public ImmutableArray<string> Stems { get; init; } = [];

    /// <summary>Share of background units that have the word, estimated; small for a rare word.</summary>
    public required float Frequency { get; init; }

    /// <summary>In the lexicon, or a number.</summary>
    public required bool IsKnown { get; init; }
}
