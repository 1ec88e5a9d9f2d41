using System.Collections.Immutable;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Claims;

/// <summary>The smallest stretch of text that states one checkable thing; one sentence holds one or more.</summary>
/// <param name="Spans">One or more stretches, in text order, all inside the sentence. Shown by slicing.</param>
/// <param name="Sentence">Index into the article's sentences.</param>
public sealed record Claim(ImmutableArray<TextSpan> Spans, int Sentence)
{
    /// <summary>Who says it.</summary>
    public Speaker Speaker { get; init; } = Speaker.Narrator;

    /// <summary>Whether most of it stands inside quotation marks.</summary>
    public bool IsQuoted { get; init; }

    public Modality Modality { get; init; }

    /// <summary>From the first to the last stretch.</summary>
    public TextSpan Span => TextSpan.FromBounds(Spans[0].Start, Spans[^1].End);
}

/// <summary>Who says a claim.</summary>
/// <param name="Kind">The narrator (the article itself), somebody named, or somebody not named ("experts say").</param>
/// <param name="Span">Where the speaker is named in the article; null for the narrator.</param>
public sealed record Speaker(SpeakerKind Kind, TextSpan? Span)
{
    public static Speaker Narrator { get; } = new(SpeakerKind.Narrator, null);
}

public enum SpeakerKind
{
    Narrator,
    Named,
    Unnamed,
}

/// <summary>How a claim is put. None is a plain statement.</summary>
[Flags]
public enum Modality
{
    None = 0,
    Hedged = 1,
    Negated = 2,
    Question = 4,
    Prediction = 8,
}
