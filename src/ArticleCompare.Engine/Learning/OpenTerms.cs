using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Learning;

/// <summary>A word or a phrase of one side of a row.</summary>
/// <param name="Key">Its light stems, with spaces between.</param>
/// <param name="Written">As it stands in the text.</param>
/// <param name="IsOpen">Nothing on the other side answers any of its words.</param>
internal readonly record struct Term(string Key, string Written, bool IsOpen);

/// <summary>Finds the words of a row that the other language's side does not answer: what there is to learn from it.</summary>
internal sealed class OpenTerms(ConceptLexicon lexicon, LearningOptions options)
{
    /// <summary>A word that is answered this strongly is known.</summary>
    private const float Answered = 0.5f;

    private readonly PairScorer scorer = new();

    /// <returns>The words and phrases of content of both sides, each once a side.</returns>
    public (ImmutableArray<Term> A, ImmutableArray<Term> B) Find((string Language, string Text) a, (string Language, string Text) b)
    {
        var vectorA = Analyse(a);
        var vectorB = Analyse(b);
        var (coverA, coverB) = scorer.Cover(vectorA, vectorB);
        return (Terms(a, vectorA, coverA), Terms(b, vectorB, coverB));
    }

    private UnitVector Analyse((string Language, string Text) side)
    {
        var vector = new UnitAnalyser(side.Language, lexicon).Analyse(side.Text, [new TextSpan(0, side.Text.Length)]);
        Weighing.Weigh([vector], AlignmentOptions.Default);
        return vector;
    }

    private ImmutableArray<Term> Terms((string Language, string Text) side, UnitVector vector, float[] cover)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(side.Text, new(0, side.Text.Length), side.Language, tokens);
        var words = tokens.Select(t => WordOf(t, side, vector, cover)).ToArray();
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        for (var start = 0; start < words.Length; start++)
        {
            for (var end = start; end < Math.Min(words.Length, start + options.LongestPhrase); end++)
            {
                if (end > start && tokens[end - 1].EndsClause)
                {
                    break;
                }
                // grammar stands only inside a phrase: moulin à vent
                if (!words[start].IsContent || !words[end].IsContent)
                {
                    continue;
                }
                var range = words[start..(end + 1)];
                var key = string.Join(' ', range.Select(w => w.Light));
                var isOpen = range.All(w => !w.IsContent || !w.IsAnswered);
                var written = side.Text[tokens[start].Span.Start..tokens[end].Span.End];
                if (!terms.TryGetValue(key, out var known) || (isOpen && !known.IsOpen))
                {
                    terms[key] = new Term(key, written, isOpen);
                }
            }
        }
        return [.. terms.Values];
    }

    private (string Light, bool IsContent, bool IsAnswered) WordOf(Token token, (string Language, string Text) side, UnitVector vector, float[] cover)
    {
        var word = Tokenizer.Normalise(token.Span.Slice(side.Text.AsSpan()));
        var light = WordForms.Of(word, side.Language).Light;
        var isContent = token.Kind == Analysis.TokenKind.Word && !FunctionWords.Contains(word, side.Language)
            && Background.Frequency(side.Language, light) <= options.MostFrequent;
        var isAnswered = false;
        for (var i = 0; i < vector.Atoms.Length; i++)
        {
            isAnswered |= vector.Atoms[i].Span.Overlaps(token.Span) && cover[i] >= Answered;
        }
        return (light, isContent, isAnswered);
    }
}
