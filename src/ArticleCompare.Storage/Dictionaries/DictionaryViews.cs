using System.Collections.Immutable;
using ArticleCompare.Storage.Tables;

namespace ArticleCompare.Storage.Dictionaries;

/// <summary>A dictionary in a list.</summary>
/// <param name="Name">Empty for those that the program keeps itself.</param>
/// <param name="Added">In UTC.</param>
/// <param name="Pairs">That count in the comparison.</param>
public sealed record DictionaryListItem(int Id, DictionaryKind Kind, string Name, DateTime Added, string Who, int Pairs);

/// <summary>A word pair in a list.</summary>
/// <param name="Evidence">Why it was learned; null for other pairs.</param>
/// <param name="IsRemoved">A person took it away; it counts no more and is not learned again.</param>
public sealed record PairListItem(
    int Id, int DictionaryId, DictionaryKind Kind, string Dictionary, string Language, string Words, string OtherLanguage, string OtherWords, double Weight, PairEvidence? Evidence, bool IsRemoved);

/// <summary>What speaks for a learned pair.</summary>
/// <param name="Together">Rows that have both words.</param>
/// <param name="First">Rows that have the first.</param>
/// <param name="Second">Rows that have the second.</param>
/// <param name="Rows">Rows in both languages.</param>
/// <param name="Score">Log-likelihood ratio.</param>
/// <param name="TaughtBy">Ids of the decisions on the rows that have both.</param>
public sealed record PairEvidence(int Together, int First, int Second, int Rows, double Score, ImmutableArray<int> TaughtBy);

/// <summary>A page of a list of pairs.</summary>
/// <param name="Total">Pairs on all pages.</param>
public sealed record PairPage(ImmutableArray<PairListItem> Pairs, int Total);

/// <summary>A row that taught a pair.</summary>
/// <param name="StoryId">The story that has it now.</param>
/// <param name="Texts">What the row's claims say.</param>
public sealed record TeachingRow(int Decision, int StoryId, ImmutableArray<string> Texts);
