using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Ledgers;

/// <summary>Comparisons by hand: one line is one sentence and one claim; a row names the claims of each article.</summary>
internal static class LedgerStory
{
    public static Comparison Of((string Language, string[] Lines)[] articles, params int[][][] rows) => new(
        [.. articles.Select((a, i) => Article(((char)('a' + i)).ToString(), a.Language, a.Lines))],
        [.. rows.Select((r, i) => new Row([.. r.Select(c => c.ToImmutableArray())], 1, [], []) { Id = $"r{i}" })]);

    private static ComparedArticle Article(string key, string language, string[] lines)
    {
        var spans = new List<TextSpan>();
        foreach (var line in lines)
        {
            spans.Add(new TextSpan(spans.Count == 0 ? 0 : spans[^1].End + 1, line.Length));
        }
        return new ComparedArticle(
            new Article { Key = key, Language = language, Text = string.Join('\n', lines), Blocks = [.. spans.Select(s => new Block(BlockKind.Paragraph, s))] },
            [.. spans.Select((s, i) => new Sentence(s, i))],
            [.. spans.Select((s, i) => new Claim([s], i))]);
    }
}
