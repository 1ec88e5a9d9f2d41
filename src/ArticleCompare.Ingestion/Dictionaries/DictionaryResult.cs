using System.Collections.Immutable;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Ingestion.Dictionaries;

/// <summary>What came of reading a dictionary: its word pairs, or a named rejection.</summary>
public abstract record DictionaryResult
{
    private DictionaryResult()
    {
    }

    /// <param name="Pairs">One at least.</param>
    /// <param name="Skipped">Entries without a usable word on both sides: explanations, affixes, whole sentences.</param>
    public sealed record Success(ImmutableArray<DictionaryPair> Pairs, int Skipped) : DictionaryResult;

    /// <param name="Reason">Why; the web and the command line put it into words.</param>
    /// <param name="Detail">A figure or place that belongs to the reason, such as the limit or the line; null when none.</param>
    public sealed record Rejected(DictionaryRejection Reason, string? Detail = null) : DictionaryResult;
}

public enum DictionaryRejection
{
    /// <summary>No word pair in it.</summary>
    Empty,
    TooLarge,
    TooManyPairs,
    /// <summary>Not UTF-8.</summary>
    NotText,
    /// <summary>A table whose first line does not name two or more languages.</summary>
    NoHeader,
    /// <summary>A line with more cells than the first line names.</summary>
    BrokenLine,
    /// <summary>A weight that is no number above 0 and at most 1.</summary>
    BadWeight,
    /// <summary>XML that is not well-formed, or uses entities of its own.</summary>
    BrokenXml,
    /// <summary>XML that is no TEI dictionary.</summary>
    NoDictionary,
    /// <summary>A TEI dictionary that says nowhere which languages it has.</summary>
    NoLanguages,
}

/// <summary>Every limit of reading a dictionary.</summary>
public sealed record DictionaryLimits
{
    public static DictionaryLimits Default { get; } = new();

    /// <summary>Most dictionaries of FreeDict have 1 to 30 MB.</summary>
    public long Bytes { get; init; } = 50_000_000;

    /// <summary>Word pairs of one dictionary; they are all held in memory.</summary>
    public int Pairs { get; init; } = 300_000;

    /// <summary>A side of more words is an explanation.</summary>
    public int Words { get; init; } = 5;
}
