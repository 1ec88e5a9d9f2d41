using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Sentences;

namespace ArticleCompare.Engine.Alignment;

/// <summary>A text whose units (sentences, usually) are already given.</summary>
/// <param name="Language">ISO 639-1 code, "und" for unknown.</param>
/// <param name="Units">One string a unit, in text order.</param>
public sealed record UnitText(string Language, ImmutableArray<string> Units);

/// <summary>
/// Aligns texts whose units are given: the same engine as the comparison of articles. A unit may hold several sentences;
/// they are aligned one by one and the rows are projected back to units, so that a unit which tells two things can stand in two rows.
/// </summary>
public static class UnitAligner
{
    /// <returns>Rows in canonical order; cells in the order of <paramref name="texts"/>; every unit is in at least one row.</returns>
    public static ImmutableArray<Bead> Align(IReadOnlyList<UnitText> texts, AlignmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var articles = texts.Select(Analyse).ToArray();
        return Projection.ToParents(Aligner.Align(articles, options ?? AlignmentOptions.Default, cancellationToken), articles);
    }

    internal static ArticleVectors Analyse(UnitText text)
    {
        var analyser = new UnitAnalyser(text.Language);
        var pieces = new List<UnitVector>();
        var parents = new List<int>();
        for (var u = 0; u < text.Units.Length; u++)
        {
            foreach (var span in SentenceSplitter.Split(text.Units[u], new(0, text.Units[u].Length), text.Language).DefaultIfEmpty(new(0, text.Units[u].Length)))
            {
                pieces.Add(analyser.Analyse(text.Units[u], [span]));
                parents.Add(u);
            }
        }
        return new ArticleVectors([.. pieces], [.. parents]);
    }
}
