using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Glosses;

/// <summary>A word of a text with a word of another language for it.</summary>
/// <param name="Span">Into the text.</param>
/// <param name="Meaning">The likeliest word of the reading language; null when the lexicon has none, and for numbers.</param>
public readonly record struct GlossWord(TextSpan Span, string? Meaning);

/// <summary>A text that says the same in any language: it tells which of a word's meanings is meant.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Text">What the spans point into.</param>
/// <param name="Spans">The part that says the same.</param>
public sealed record Counterpart(string Language, string Text, ImmutableArray<TextSpan> Spans);

/// <summary>Word by word help for a reader who does not know a language, from the lexicon alone. It is no translation.</summary>
public static class Glosser
{
    /// <summary>The reading languages there can be glosses in, and the languages they can be of.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. LexiconRow.Languages];

    /// <param name="text"><c>Article.ReadingText</c>.</param>
    /// <param name="spans">What of it to explain, in text order.</param>
    /// <param name="from">Language of the text (ISO 639-1).</param>
    /// <param name="to">Language of the reader (ISO 639-1).</param>
    /// <param name="counterparts">What says the same in other languages; none to gloss by frequency alone.</param>
    /// <param name="dictionaries">Further words.</param>
    /// <returns>Every word in text order; empty when the lexicon lacks one of the languages or they are the same.</returns>
    public static ImmutableArray<GlossWord> Gloss(string text, IEnumerable<TextSpan> spans, string from, string to, IReadOnlyCollection<Counterpart>? counterparts = null, DictionaryLayers? dictionaries = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        if (from == to || !Languages.Contains(to) || !Languages.Contains(from))
        {
            return [];
        }
        var lexicon = (dictionaries ?? DictionaryLayers.Empty).Lexicon;
        var meanings = new WordMeanings(lexicon, from, to, [.. (counterparts ?? []).Select(c => ConceptsOf(c, lexicon))]);
        return [.. Tokens(text, spans, from).Select(t => new GlossWord(t.Span, t.Kind == TokenKind.Word ? meanings.Of(t.Span.Slice(text)) : null))];
    }

    private static List<Token> Tokens(string text, IEnumerable<TextSpan> spans, string language)
    {
        var tokens = new List<Token>();
        foreach (var span in spans)
        {
            Tokenizer.Tokenize(text, span, language, tokens);
        }
        return tokens;
    }

    /// <summary>What a text may mean: concepts, with how surely they are meant.</summary>
    private static Dictionary<uint, float> ConceptsOf(Counterpart counterpart, ConceptLexicon lexicon)
    {
        var unit = new UnitAnalyser(counterpart.Language, lexicon).Analyse(counterpart.Text, counterpart.Spans.AsSpan());
        return unit.Hits.Where(h => Feature.KindOf(h.Feature) == FeatureKind.Concept).GroupBy(h => h.Feature).ToDictionary(g => g.Key, g => g.Max(h => h.Weight));
    }
}
