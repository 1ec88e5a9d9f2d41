using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Glosses;

/// <summary>A word of a text with a word of another language for it.</summary>
/// <param name="Span">Into the text.</param>
/// <param name="Meaning">The likeliest word of the reading language; null when the lexicon has none, and for numbers.</param>
public readonly record struct GlossWord(TextSpan Span, string? Meaning);

/// <summary>Word by word help for a reader who does not know a language, from the lexicon alone. It is no translation.</summary>
public static class Glosser
{
    /// <summary>Weights of a word's own concepts differ by less; those of its word family lie lower.</summary>
    private const float NearlyAsSure = 0.1f;

    /// <summary>The reading languages there can be glosses in, and the languages they can be of.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. LexiconRow.Languages];

    /// <param name="text"><c>Article.ReadingText</c>.</param>
    /// <param name="spans">What of it to explain, in text order.</param>
    /// <param name="from">Language of the text (ISO 639-1).</param>
    /// <param name="to">Language of the reader (ISO 639-1).</param>
    /// <param name="dictionaries">Further words.</param>
    /// <returns>Every word in text order; empty when the lexicon lacks one of the languages or they are the same.</returns>
    public static ImmutableArray<GlossWord> Gloss(string text, IEnumerable<TextSpan> spans, string from, string to, DictionaryLayers? dictionaries = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var column = Languages.IndexOf(to);
        if (from == to || column < 0 || !Languages.Contains(from))
        {
            return [];
        }
        var lexicon = (dictionaries ?? DictionaryLayers.Empty).Lexicon;
        var analyser = lexicon.AnalyserOf(from);
        var words = ImmutableArray.CreateBuilder<GlossWord>();
        var tokens = new List<Token>();
        foreach (var span in spans)
        {
            tokens.Clear();
            Tokenizer.Tokenize(text, span, from, tokens);
            foreach (var token in tokens)
            {
                var meaning = token.Kind == TokenKind.Word ? MeaningOf(analyser.Analyse(token.Span.Slice(text.AsSpan()), token.Kind), lexicon, column) : null;
                words.Add(new GlossWord(token.Span, meaning));
            }
        }
        return words.ToImmutable();
    }

    // Of the surest concepts the one with the most usual word in the reading language; a compound is explained by its parts.
    private static string? MeaningOf(Word word, ConceptLexicon lexicon, int column)
    {
        var meanings = word.Features
            .Where(f => f.Kind == FeatureKind.Concept)
            .Select(f => (f.Weight, Text: First(lexicon, (int)f.Id, column)))
            .Where(f => f.Text is not null)
            .ToList();
        var best = meanings
            .Where(m => m.Weight >= meanings.Max(o => o.Weight) - NearlyAsSure)
            .OrderByDescending(m => Background.Frequency(Languages[column], WordForms.Of(Tokenizer.Normalise(m.Text), Languages[column]).Light))
            .ThenBy(m => m.Text, StringComparer.Ordinal)
            .FirstOrDefault().Text;
        if (best is not null || word.Parts.IsEmpty)
        {
            return best;
        }
        var parts = word.Parts.Select(p => MeaningOf(p, lexicon, column)).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(" + ", parts);
    }

    private static string? First(ConceptLexicon lexicon, int concept, int column)
    {
        if (lexicon.PairOf(concept) is { } pair)
        {
            return pair.Language == Languages[column] ? pair.Words : pair.OtherLanguage == Languages[column] ? pair.OtherWords : null;
        }
        var word = lexicon.Rows[concept].Cells[column].Split('|').FirstOrDefault(w => w.Length > 0 && w[0] != '~');
        return string.IsNullOrWhiteSpace(word) ? null : word;
    }
}
