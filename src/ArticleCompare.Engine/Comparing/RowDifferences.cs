using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Finds where the cells of a row disagree.</summary>
internal sealed class RowDifferences
{
    /// <summary>Below this a row is a suggestion: its cells may say different things, which is no difference.</summary>
    internal const double LeastConfidence = 0.5;

    /// <summary>The share of a row's words from which another claim tells much of it.</summary>
    private const double MostWords = 0.4;

    /// <summary>The share from which it has told the row in passing, and nothing is missing.</summary>
    private const double NearlyAll = 0.6;

    private readonly ImmutableArray<ComparedArticle> articles;
    private readonly ConceptLexicon lexicon;
    private readonly ImmutableArray<ClaimIndex> claims;
    private readonly ImmutableArray<int> ownReports;

    /// <summary>By article and claim; most cells are one claim, which may be looked at for other rows, too.</summary>
    private readonly Passage?[][] single;
    private readonly ArticleVectors[]? vectors;

    /// <param name="articles">All articles of the comparison.</param>
    /// <param name="lexicon">That the articles are compared with.</param>
    /// <param name="shares">How much of the story each article shares: what a report of its own lacks is not missing.</param>
    /// <param name="vectors">The claims of the articles, where they are analysed already.</param>
    public RowDifferences(ImmutableArray<ComparedArticle> articles, ConceptLexicon lexicon, ImmutableArray<ArticleShare> shares, ArticleVectors[]? vectors = null)
    {
        ownReports = [.. Enumerable.Range(0, articles.Length).Where(a => shares[a].IsOwnReport)];
        (this.articles, this.vectors, this.lexicon) = (articles, vectors, lexicon);
        single = [.. articles.Select(article => new Passage?[article.Claims.Length])];
        claims = [.. articles.Select((article, a) => new ClaimIndex(c => PassageOf(a, [c]), article.Claims.Length))];
    }

    /// <param name="cells">One per article: ascending indices of its claims.</param>
    /// <param name="confidence">Of the row.</param>
    /// <returns>Gravest first.</returns>
    public ImmutableArray<Difference> Find(ImmutableArray<ImmutableArray<int>> cells, double confidence)
    {
        var passages = Enumerable.Range(0, articles.Length).Where(a => !cells[a].IsEmpty).Select(a => PassageOf(a, cells[a])).ToImmutableArray();
        bool IsAll(BlockKind kind) => Enumerable.Range(0, articles.Length).All(a => cells[a].All(c => BlockOf(articles[a], c).Kind == kind));
        var weight = Weight(cells);
        var told = passages.Length > 1 && passages.Length == articles.Length - 1 ? MostTold(passages, Enumerable.Range(0, articles.Length).First(a => cells[a].IsEmpty)) : 0;
        var context = new RowContext(passages, weight, confidence)
        {
            ArticleCount = articles.Length,
            IsHeading = IsAll(BlockKind.Heading),
            IsTitle = IsAll(BlockKind.Title),
            OwnReports = ownReports,
            IsToldElsewhere = told >= MostWords,
            IsToldInPassing = told >= NearlyAll,
        };
        if (passages.Length > 1 && confidence < LeastConfidence)
        {
            return [];
        }
        if (passages.Length == 1 && Repeats.Find(claims[passages[0].Article], passages[0], cells[passages[0].Article]) is { } again)
        {
            // What seems added may be what the article says elsewhere in other figures.
            var contradictions = ContradictionDifferences.Between(passages[0], again, context).ToImmutableArray();
            if (contradictions.Length > 0)
            {
                return contradictions;
            }
        }
        return DifferenceFinder.Find(context);
    }

    /// <summary>
    /// The greatest share of a row's words that one claim of the article that is not in the row has, 0 to 1: it says much of it, but together
    /// with other things. A claim with the numbers of the row has said nearly all; without them it has not.
    /// </summary>
    private double MostTold(ImmutableArray<Passage> passages, int article) => passages
        .SelectMany(p => claims[article].Find(p, []))
        .Distinct()
        .Select(claim => Told(passages, claim))
        .DefaultIfEmpty().Max();

    private static double Told(ImmutableArray<Passage> passages, Passage claim)
    {
        var share = passages.Average(p => new PassagePair(p, claim).Share(p));
        // "in second place" is said in other ways, too
        var numbers = passages.Select(p => p.Values.Where(v => v.Kind != ValueKind.Ordinal).ToList()).ToList();
        if (numbers.TrueForAll(n => n.Count == 0))
        {
            return share;
        }
        var hasNumbers = 2 * numbers.Count(n => n.TrueForAll(v => claim.Values.Any(w => v.Kind == w.Kind && ValuePairing.Answers(v, w)))) > passages.Length;
        return hasNumbers && share >= MostWords ? Math.Max(share, NearlyAll) : Math.Min(share, MostWords);
    }

    private Passage PassageOf(int index, ImmutableArray<int> claims) =>
        claims.Length == 1 ? single[index][claims[0]] ??= MakePassage(index, claims) : MakePassage(index, claims);

    private Passage MakePassage(int index, ImmutableArray<int> claims)
    {
        var article = articles[index];
        var spans = claims.SelectMany(c => article.Claims[c].Spans).Order().ToImmutableArray();
        return new Passage(index, article.Article.ReadingText, spans, LanguageOf(article, claims[0]), article.Article.Published)
        {
            Lexicon = lexicon,
            Claims = [.. claims.Select(c => article.Claims[c])],
            Analysed = claims.Length == 1 && spans.SequenceEqual(article.Claims[claims[0]].Spans) ? vectors?[index].Pieces[claims[0]] : null,
        };
    }

    private static string LanguageOf(ComparedArticle article, int claim) => BlockOf(article, claim).Language ?? article.Article.Language;

    private static Block BlockOf(ComparedArticle article, int claim) => article.Article.Blocks[article.Sentences[article.Claims[claim].Sentence].Block];

    /// <summary>A row in a title or lead counts fully, one at the end of the articles least.</summary>
    private double Weight(ImmutableArray<ImmutableArray<int>> cells)
    {
        var weight = 0.0;
        for (var a = 0; a < articles.Length; a++)
        {
            foreach (var c in cells[a])
            {
                var claim = articles[a].Claims[c];
                var kind = BlockOf(articles[a], c).Kind;
                var place = c / (double)Math.Max(1, articles[a].Claims.Length);
                var here = kind is BlockKind.Title or BlockKind.Lead ? 1 : kind == BlockKind.Caption ? 0.3 : 0.75 - (0.35 * place);
                weight = Math.Max(weight, here + (claim.IsQuoted || HasDigit(articles[a].Article.ReadingText, claim.Span) ? 0.15 : 0));
            }
        }
        return Math.Min(1, weight);
    }

    /// <summary>A figure; the digit of "GPT-4o" and "o3" belongs to a name.</summary>
    private static bool HasDigit(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '-')))
            {
                return true;
            }
        }
        return false;
    }
}
