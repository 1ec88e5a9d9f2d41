using System.Collections.Immutable;

namespace ArticleCompare.Engine.Learning;

/// <summary>A word pair taken from confirmed rows, with what speaks for it.</summary>
/// <param name="Language">ISO 639-1 code; ordinally before the other.</param>
/// <param name="Words">One word or several, as they are most often written.</param>
/// <param name="OtherLanguage">ISO 639-1 code.</param>
/// <param name="OtherWords">One word or several, as they are most often written.</param>
/// <param name="Together">Rows that have both, neither answered by anything else.</param>
/// <param name="First">Rows that have the first.</param>
/// <param name="Second">Rows that have the second.</param>
/// <param name="Rows">Rows in both languages.</param>
/// <param name="Score">Log-likelihood ratio.</param>
/// <param name="TaughtBy">The decisions of the rows that have both, ascending.</param>
public sealed record LearnedPair(
    string Language, string Words, string OtherLanguage, string OtherWords, int Together, int First, int Second, int Rows, double Score, ImmutableArray<int> TaughtBy);
