using System.Collections.Immutable;
using System.Text;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Comparing;

/// <summary>Aligns the claims of all articles and makes a row with its differences of every bead.</summary>
internal static class RowBuilder
{
    public static ImmutableArray<Row> Build(ImmutableArray<ComparedArticle> articles, ConceptLexicon lexicon, TextVectors meanings, CancellationToken cancellationToken)
    {
        var vectors = articles.Select(a => Vectors(a, lexicon)).ToArray();
        if (!meanings.IsEmpty)
        {
            Meaning.Attach(vectors, [.. articles.Select(a => Comparer.TextsOf(a).ToArray())], meanings);
        }
        var beads = Aligner.Align(vectors, AlignmentOptions.Default, lexicon, cancellationToken);
        var differences = new RowDifferences(articles, lexicon, Coverage.Of(articles.Length, [.. beads.Select(b => b.Cells)], beads.SelectMany(b => b.Links)), vectors);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. beads.Select(b => new Row(b.Cells, b.Confidence, b.Links, differences.Find(b.Cells, b.Confidence)) { Id = Unique(IdOf(b.Cells, articles), ids) })];
    }

    private static ArticleVectors Vectors(ComparedArticle article, ConceptLexicon lexicon)
    {
        var text = article.Article.ReadingText;
        var analysers = new Dictionary<string, UnitAnalyser>(StringComparer.Ordinal);
        var vectors = new UnitVector[article.Claims.Length];
        for (var c = 0; c < vectors.Length; c++)
        {
            var claim = article.Claims[c];
            var language = article.Article.Blocks[article.Sentences[claim.Sentence].Block].Language ?? article.Article.Language;
            if (!analysers.TryGetValue(language, out var analyser))
            {
                analysers[language] = analyser = new UnitAnalyser(language, lexicon);
            }
            vectors[c] = analyser.Analyse(text, claim.Spans.AsSpan());
        }
        return new ArticleVectors(vectors, [.. article.Claims.Select(c => c.Sentence)]);
    }

    /// <summary>A hash over the articles' keys and the texts of the claims, white space apart, so that moving a claim does not rename its row.</summary>
    internal static string IdOf(ImmutableArray<ImmutableArray<int>> cells, ImmutableArray<ComparedArticle> articles)
    {
        var said = new StringBuilder();
        for (var a = 0; a < articles.Length; a++)
        {
            foreach (var c in cells[a])
            {
                said.Append(articles[a].Article.Key).Append('\n');
                foreach (var span in articles[a].Claims[c].Spans)
                {
                    said.AppendJoin(' ', span.Slice(articles[a].Article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Append('\n');
                }
            }
        }
        return StableHash.Name(said.ToString());
    }

    /// <summary>Two rows of one story can have the same words (a sentence said twice): the later one is numbered.</summary>
    internal static string Unique(string id, HashSet<string> taken)
    {
        var unique = id;
        for (var n = 2; !taken.Add(unique); n++)
        {
            unique = FormattableString.Invariant($"{id}-{n}");
        }
        return unique;
    }
}
