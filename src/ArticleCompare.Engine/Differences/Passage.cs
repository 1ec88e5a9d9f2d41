using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;
using TokenKind = ArticleCompare.Engine.Values.TokenKind;

namespace ArticleCompare.Engine.Differences;

/// <summary>What one article says in a row, with everything that differences look at; each part is read when first asked for.</summary>
internal sealed class Passage(int article, string text, ImmutableArray<TextSpan> spans, string language, DateOnly? published)
{
    /// <summary>From this weight on a meaning is of the word itself or an inflected form, not of its family.</summary>
    public const float SameWord = 0.7f;

    private static readonly int English = Array.IndexOf(LexiconRow.Languages, "en");

    private ImmutableArray<List<ValueToken>>? stretches;
    private ImmutableArray<Value>? values;
    private ImmutableArray<Negation>? negations;
    private ImmutableArray<ValueToken>? tokens;
    private ImmutableArray<TextSpan>? contentWords;
    private ImmutableArray<Name>? names;
    private UnitVector? vector;
    private List<ContraryWord>? contraryWords;

    /// <summary>Index into the comparison's articles.</summary>
    public int Article { get; } = article;

    /// <summary>The article's whole reading text; spans point into it.</summary>
    public string Text { get; } = text;

    public ImmutableArray<TextSpan> Spans { get; } = spans;

    public string Language { get; } = language;

    /// <summary>The claims that the stretches belong to; empty where only text is compared.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Whether it came to the other passages by alignment, and was not given beside them.</summary>
    public bool IsOfStory { get => field || !Claims.IsEmpty; init; }

    /// <summary>What its words are looked up in.</summary>
    public ConceptLexicon Lexicon { get; init; } = ConceptLexicon.Shipped;

    /// <summary>Its words with their meanings, where they are known already.</summary>
    public UnitVector? Analysed { get; init; }

    public DateOnly? Published { get; } = published;

    public ImmutableArray<Value> Values => values ??= [.. Stretches.SelectMany(s => ValueReader.Read(s, Language, Published))];

    /// <summary>Words, numbers and marks in text order.</summary>
    public ImmutableArray<ValueToken> Tokens => tokens ??= [.. Stretches.SelectMany(s => s)];

    /// <summary>Words that negate, in text order.</summary>
    public ImmutableArray<Negation> Negations => negations ??= NegationReader.Read(Tokens, Language);

    /// <summary>Words of names, in text order.</summary>
    public ImmutableArray<Name> Names => names ??= [.. Stretches.SelectMany(s => NameFinder.Find(s, Language))];

    /// <summary>The words with their meanings, weighed by how rare they are.</summary>
    public UnitVector Vector
    {
        get
        {
            if (vector is null)
            {
                // weighed by itself, and as its words say it: not as in its article, and not by a vector from outside
                vector = Analysed is null ? new UnitAnalyser(Language, Lexicon).Analyse(Text, Spans.AsSpan()) : Analysed.With(Analysed.Hits, Analysed.Hits, meaning: null);
                Weighing.Weigh([vector], AlignmentOptions.Default);
            }
            return vector;
        }
    }

    /// <summary>Whether the word at a place carries content rather than grammar.</summary>
    public bool IsContent(TextSpan span)
    {
        var at = TokenAt(span.Start);
        return at < Tokens.Length && Tokens[at].Kind == TokenKind.Word && !FunctionWords.Contains(Tokens[at].Lower, Language);
    }

    /// <summary>What a word says in English, by the rows of the lexicon that it belongs to: of "nahm … fest" by the verb with its particle alone, of "called off" also by the phrase.</summary>
    /// <param name="word">One of its words.</param>
    /// <param name="kinds">Only rows of these kinds of words.</param>
    public HashSet<string> InEnglish(TextSpan word, string kinds)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var isSeparated = Array.Exists(Vector.Items, i => i.Extra >= 0 && Vector.Covers(i, word));
        foreach (var hit in Vector.Hits)
        {
            if (hit.Weight >= SameWord && Feature.KindOf(hit.Feature) == FeatureKind.Concept && Vector.Items[hit.Item] is var item
                && item.Extra >= 0 == isSeparated && Vector.Covers(item, word)
                && Lexicon.Rows is var rows && hit.Feature < rows.Count && kinds.Contains(rows[(int)hit.Feature].Kind, StringComparison.Ordinal))
            {
                found.UnionWith(rows[(int)hit.Feature].Cells[English].Split('|').Select(w => w.TrimStart('~').ToLowerInvariant()));
            }
        }
        return found;
    }

    /// <summary>Its words that others contradict by themselves, in text order.</summary>
    public List<ContraryWord> ContraryWords => contraryWords ??= ContraryWord.Of(this);

    /// <summary>The words that carry content, in text order.</summary>
    public ImmutableArray<TextSpan> ContentWords => contentWords ??=
        [.. Tokens.Where(t => t.Kind == TokenKind.Word && !FunctionWords.Contains(t.Lower, Language)).Select(t => TextSpan.FromBounds(t.Start, t.End))];

    /// <summary>Whether a negation of at least a strength stands within some tokens of a word.</summary>
    public bool IsNear(TextSpan word, int reach, NegationStrength least)
    {
        var at = TokenAt(word.Start);
        return Negations.Any(c => c.Strength >= least && at >= c.Token - reach && at <= c.Token + c.Length - 1 + reach);
    }

    /// <summary>The token that begins at or after a position.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The tokens of each span, which values, names and words are all read from.</summary>
    private ImmutableArray<List<ValueToken>> Stretches => stretches ??= [.. Spans.Select(s => ValueTokenizer.Split(Text, s, Language))];
}
