using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;

namespace ArticleCompare.Engine.Alignment;

/// <summary>A text whose units (sentences, usually) are already given.</summary>
/// <param name="Language">ISO 639-1 code, "und" for unknown.</param>
/// <param name="Units">One string a unit, in text order.</param>
public sealed record UnitText(string Language, ImmutableArray<string> Units);

/// <summary>Aligns texts whose units are given: the same engine as the comparison of articles, without reading and splitting.</summary>
public static class UnitAligner
{
    /// <returns>
    /// Beads in canonical order; cells in the order of <paramref name="texts"/>; every unit is in exactly one bead.
    /// Spans of anchors point into the unit's own string.
    /// </returns>
    public static ImmutableArray<Bead> Align(IReadOnlyList<UnitText> texts, AlignmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Aligner.Align([.. texts.Select(Analyse)], options ?? AlignmentOptions.Default, cancellationToken);
    }

    internal static UnitVector[] Analyse(UnitText text)
    {
        var analyser = new UnitAnalyser(text.Language);
        return [.. text.Units.Select(u => analyser.Analyse(u, [new(0, u.Length)]))];
    }
}
