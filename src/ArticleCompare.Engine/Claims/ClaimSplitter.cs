using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Splits sentences into claims: who says each, whether it is quoted, and how it is put.</summary>
public static class ClaimSplitter
{
    /// <summary>The claims of an article's sentences, in text order; every sentence has at least one.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentences">Its sentences, in text order.</param>
    public static ImmutableArray<Claim> Split(Article article, ImmutableArray<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.ReadingText;
        var claims = ImmutableArray.CreateBuilder<Claim>(sentences.Length);
        var speakers = new SpeakerReader(article);
        for (var first = 0; first < sentences.Length;)
        {
            var last = first + 1;
            while (last < sentences.Length && sentences[last].Block == sentences[first].Block) last++;
            var block = article.Blocks[sentences[first].Block];
            var language = block.Language ?? article.Language;
            var quotations = Quotations.Find(text, block.Span);
            var read = new List<ReadSentence>();
            for (var s = first; s < last; s++)
            {
                read.Add(new ReadSentence(text, sentences[s].Span, language));
            }
            var said = speakers.Read(block, language, read, quotations);
            for (var s = 0; s < read.Count; s++)
            {
                var token = 0;
                foreach (var span in Spans(text, read[s].Span, read[s].Clauses))
                {
                    var words = read[s].Take(span, ref token);
                    var isQuoted = Quoted(span, quotations) * 2 > span.Length;
                    claims.Add(new Claim([span], first + s)
                    {
                        Speaker = said[s],
                        IsQuoted = isQuoted,
                        Modality = ModalityReader.Read(text, span, words, language),
                    });
                }
            }
            first = last;
        }
        return claims.ToImmutable();
    }

    /// <summary>From start to start, without the comma or semicolon before the next.</summary>
    private static IEnumerable<TextSpan> Spans(string text, TextSpan sentence, List<ClauseStart> starts)
    {
        var from = sentence.Start;
        foreach (var start in starts.Where(s => s.Border != ClauseBorder.Inserted))
        {
            var end = start.Position;
            while (end > from && (SentenceMarks.IsSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '–' or '—')) end--;
            if (end > from)
            {
                yield return TextSpan.FromBounds(from, end);
                from = start.Position;
            }
        }
        yield return TextSpan.FromBounds(from, sentence.End);
    }

    /// <summary>How many characters of the span stand inside quotations.</summary>
    private static int Quoted(TextSpan span, List<TextSpan> quotations)
    {
        var first = quotations.BinarySearch(new TextSpan(span.Start, 0));
        first = Math.Max(0, (first < 0 ? ~first : first) - 1);
        var quoted = 0;
        for (var q = first; q < quotations.Count && quotations[q].Start < span.End; q++)
        {
            quoted += Math.Max(0, Math.Min(quotations[q].End, span.End) - Math.Max(quotations[q].Start, span.Start));
        }
        return quoted;
    }
}

/// <summary>A sentence with its words.</summary>
internal sealed class ReadSentence
{
    public ReadSentence(string text, TextSpan span, string language)
    {
        Span = span;
        Tokens = ValueTokenizer.Split(text, span, language);
        Clauses = ClauseSplitter.Find(Tokens, language);
    }

    public TextSpan Span { get; }

    public List<ValueToken> Tokens { get; }

    /// <summary>Where clauses begin inside it.</summary>
    public List<ClauseStart> Clauses { get; }

    /// <summary>A position stands in a saying that interrupts what is said.</summary>
    public bool IsInserted(int position)
    {
        var at = Clauses.BinarySearch(new ClauseStart(position, ClauseBorder.Inserted), Comparer<ClauseStart>.Create((a, b) => a.Position.CompareTo(b.Position)));
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && position < Clauses[at].End;
    }

    /// <summary>The words inside a span; spans are asked for in text order.</summary>
    /// <param name="span">Inside the sentence.</param>
    /// <param name="from">The first token not yet taken; moved behind the span.</param>
    public List<ValueToken> Take(TextSpan span, ref int from)
    {
        while (from < Tokens.Count && Tokens[from].Start < span.Start) from++;
        var start = from;
        while (from < Tokens.Count && Tokens[from].End <= span.End) from++;
        return Tokens.GetRange(start, from - start);
    }
}
