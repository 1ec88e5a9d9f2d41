using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Tests.Differences;

/// <summary>The little stories of <c>independent_reports.md</c>: what contradicts is told with its words, and nothing else of the kind.</summary>
public sealed class IndependentReportTests
{
    private static readonly ImmutableArray<Report> Stories =
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Differences", "independent_reports.md")).ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(Read)];

    public static TheoryData<string> Titles => [.. Stories.Select(s => s.Title)];

    [Theory, MemberData(nameof(Titles))]
    public void What_contradicts_is_told_and_nothing_else(string title)
    {
        var story = Stories.Single(s => s.Title == title);

        var told = Comparer.Compare(story.Articles, TestContext.Current.CancellationToken).Rows.SelectMany(r => r.Differences).Where(d => d.IsFactual)
            .Select(d => string.Join(" | ", d.Sides.SelectMany(s => s.Evidence).OrderBy(e => e.Article).Select(e => e.Span.Slice(Ordered(story)[e.Article].Text)))).ToList();

        Assert.Equal(story.Differs.Length == 0 ? [] : [story.Differs], told);
    }

    private sealed record Report(string Title, string Differs, ImmutableArray<Article> Articles);

    private static ImmutableArray<Article> Ordered(Report story) => [.. story.Articles.OrderBy(a => a.Key, StringComparer.Ordinal)];

    private static Report Read(string section)
    {
        var parts = section.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Report(parts[0], parts[1]["differs:".Length..].Trim(), [.. parts.Skip(2).Select(Article)]);
    }

    /// <summary>The first line is the title, every other a paragraph.</summary>
    private static Article Article(string part, int place)
    {
        var lines = part.Split('\n');
        var text = string.Join('\n', lines.Skip(1).Select(l => l["- ".Length..]));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            blocks.Add(new Block(start == 0 ? BlockKind.Title : BlockKind.Paragraph, TextSpan.FromBounds(start, end)));
            start = end + 1;
        }
        return new Article { Key = $"{place}", Text = text, Language = lines[0], Blocks = blocks.ToImmutable() };
    }
}
