using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

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
    /// <param name="texts">Two or more.</param>
    /// <param name="options">Weights and thresholds; null for the shipped ones.</param>
    /// <param name="dictionaries">Word pairs over the shipped lexicon; null for none.</param>
    /// <param name="vectors">Of the sentences of the units; null for none.</param>
    /// <param name="cancellationToken">Ends a long alignment.</param>
    /// <returns>Rows in canonical order; cells in the order of <paramref name="texts"/>; every unit is in at least one row.</returns>
    public static ImmutableArray<Bead> Align(IReadOnlyList<UnitText> texts, AlignmentOptions? options = null, DictionaryLayers? dictionaries = null, TextVectors? vectors = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var lexicon = (dictionaries ?? DictionaryLayers.Empty).Lexicon;
        // in an order of its own, so that the order of the call plays no part
        var order = Enumerable.Range(0, texts.Count).OrderBy(t => texts[t].Language, StringComparer.Ordinal)
            .ThenBy(t => string.Join('\n', texts[t].Units), StringComparer.Ordinal).ToArray();
        var articles = order.Select(t => Analyse(texts[t], lexicon)).ToArray();
        if (vectors is { IsEmpty: false })
        {
            Meaning.Attach(articles, [.. order.Select(t => Sentences(texts[t]).Select(s => s.Span.Slice(texts[t].Units[s.Unit])).ToArray())], vectors);
        }
        var rows = Projection.ToParents(Aligner.Align(articles, options ?? AlignmentOptions.Default, lexicon, cancellationToken), articles);
        return [.. rows.Select(row => InOrderOfCall(row, order))];
    }

    private static Bead InOrderOfCall(Bead row, int[] order)
    {
        var cells = new ImmutableArray<int>[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            cells[order[place]] = row.Cells[place];
        }
        return row with { Cells = [.. cells], Links = [.. row.Links.Select(l => InOrderOfCall(l, order))] };
    }

    private static Link InOrderOfCall(Link link, int[] order)
    {
        var a = link.A with { Article = order[link.A.Article] };
        var b = link.B with { Article = order[link.B.Article] };
        return a.Article < b.Article
            ? link with { A = a, B = b }
            : link with { A = b, B = a, Anchors = [.. link.Anchors.Select(x => x with { A = x.B, B = x.A })] };
    }

    internal static ArticleVectors Analyse(UnitText text, ConceptLexicon? lexicon = null)
    {
        var analyser = new UnitAnalyser(text.Language, lexicon);
        var pieces = new List<UnitVector>();
        var parents = new List<int>();
        foreach (var (unit, span) in Sentences(text))
        {
            pieces.Add(analyser.Analyse(text.Units[unit], [span]));
            parents.Add(unit);
        }
        return new ArticleVectors([.. pieces], [.. parents]);
    }

    private static IEnumerable<(int Unit, TextSpan Span)> Sentences(UnitText text) => text.Units.SelectMany((unit, u) =>
        SentenceSplitter.Split(unit, new(0, unit.Length), text.Language).DefaultIfEmpty(new(0, unit.Length)).Select(span => (u, span)));
}
