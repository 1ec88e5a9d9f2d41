using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Decisions;

/// <summary>Small comparisons with known rows, and the verbs the tests of decisions use.</summary>
internal static class Tables
{
    /// <summary>One claim a line; row i has the i-th claims of all articles.</summary>
    public static Comparison Parallel(params (string Key, string Text)[] articles)
    {
        var compared = articles.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => Lines(a.Key, a.Text)).ToImmutableArray();
        return Rows(compared, [.. Enumerable.Range(0, compared.Max(a => a.Claims.Length)).Select(i => compared.Select(a => i < a.Claims.Length ? ImmutableArray.Create(i) : []).ToImmutableArray())]);
    }

    public static Comparison Rows(ImmutableArray<ComparedArticle> articles, IEnumerable<ImmutableArray<ImmutableArray<int>>> rows) =>
        new(articles, [.. rows.Select((cells, i) => new Row(cells, 0.8, [], []) { Id = $"r{i}" })]);

    public static ComparedArticle Lines(string key, string text)
    {
        var spans = new List<TextSpan>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            spans.Add(new TextSpan(at, line.Length));
            at += line.Length + 1;
        }
        var article = new Article { Key = key, Text = text, Language = key, Blocks = [.. spans.Select(s => new Block(BlockKind.Paragraph, s))] };
        return new ComparedArticle(article, [.. spans.Select((s, i) => new Sentence(s, i))], [.. spans.Select((s, i) => new Claim([s], i))]);
    }

    /// <summary>Decides one thing after the other, each on the table as it then stands.</summary>
    public static ImmutableArray<Decision> Decide(Comparison comparison, params Func<Comparison, DecisionContent>[] deeds)
    {
        var decisions = ImmutableArray<Decision>.Empty;
        foreach (var deed in deeds)
        {
            decisions = decisions.Add(Made(decisions.Length + 1, deed(DecisionApplier.Apply(comparison, decisions).Comparison)));
        }
        return decisions;
    }

    public static Decision Made(int id, DecisionContent content, string who = "anna") => new(id, DateTime.UnixEpoch.AddMinutes(id), who, content);

    /// <summary>The row as the words of its cells: "a1|b1" for two articles.</summary>
    public static string Words(this Comparison table, Row row) => string.Join('|', row.Cells.Select((cell, a) =>
        string.Join('+', cell.Select(c => table.Articles[a].Claims[c].Span.Slice(table.Articles[a].Article.Text)))));

    public static string[] Words(this DecidedComparison table) => [.. table.Comparison.Rows.Select(r => table.Comparison.Words(r))];

    public static Row Row(this Comparison table, string words) => table.Rows.Single(r => table.Words(r) == words);

    public static RowState State(this DecidedComparison table, string words) => table.States[table.Comparison.Rows.IndexOf(table.Comparison.Row(words))];

    public static ClaimRef Claim(this Comparison table, string words)
    {
        for (var a = 0; a < table.Articles.Length; a++)
        {
            for (var c = 0; c < table.Articles[a].Claims.Length; c++)
            {
                if (table.Articles[a].Claims[c].Span.Slice(table.Articles[a].Article.Text) == words)
                {
                    return new ClaimRef(a, c);
                }
            }
        }
        throw new ArgumentException($"No claim '{words}'.", nameof(words));
    }

    /// <summary>The same comparison with a difference in one row.</summary>
    public static Comparison WithDifference(this Comparison table, string words, Difference difference) =>
        table with { Rows = table.Rows.Replace(table.Row(words), table.Row(words) with { Differences = [difference] }) };

    /// <summary>A difference between two words.</summary>
    public static Difference Differ(this Comparison table, string one, string other, DifferenceKind kind = DifferenceKind.Name)
    {
        var (a, b) = (Find(table, one), Find(table, other));
        return new Difference(kind, Severity.Major, 0.9, [new Side([a.Article], one, [a]), new Side([b.Article], other, [b])]) { Key = $"{kind}:{one}/{other}" };
    }

    private static Evidence Find(Comparison table, string word)
    {
        for (var a = 0; a < table.Articles.Length; a++)
        {
            if (table.Articles[a].Article.Text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
            {
                return new Evidence(a, new TextSpan(at, word.Length));
            }
        }
        throw new ArgumentException($"No word '{word}'.", nameof(word));
    }
}
