using ArticleCompare.Cli.Articles;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Cli.Ingesting;

/// <summary>An article as read, for a person: a line for each sentence under its block, and what was set aside below.</summary>
internal static class IngestText
{
    public static void Write(ArticleFile file, ComparedArticle analysed, TextWriter output)
    {
        var (article, read) = (file.Read.Article, file.Read);
        output.Write(FormattableString.Invariant($"{file.Path}: {ComparisonJson.Name(read.Format)}, {read.Encoding}, {article.Language} ({read.Language.Confidence:0.00})\n"));
        Line("title", article.Title);
        Line("outlet", article.Outlet);
        Line("author", article.Author);
        Line("published", article.Published is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : null);
        foreach (var note in read.Notes)
        {
            Line("note", Notes.Describe(note));
        }
        var sentencesOf = analysed.Sentences.ToLookup(sentence => sentence.Block);
        for (var b = 0; b < article.Blocks.Length; b++)
        {
            if (article.Blocks[b].IsContent)
            {
                output.Write($"\n{Heading(article.Blocks[b])}\n");
                foreach (var sentence in sentencesOf[b])
                {
                    output.Write($"  {Text(article, sentence.Span)}\n");
                }
            }
        }
        var setAside = article.Blocks.Where(block => !block.IsContent).ToArray();
        output.Write(setAside.Length == 0 ? "\nnothing set aside\n" : "\nset aside\n");
        foreach (var block in setAside)
        {
            output.Write($"  {block.SetAsideFor ?? ComparisonJson.Name(block.Kind)}{(block.Language is { } language ? $" ({language})" : "")}: {Text(article, block.Span)}\n");
        }
        foreach (var repair in article.Repairs)
        {
            output.Write($"  read as \"{repair.Replacement}\": {TerminalText.Clean(repair.Span.Slice(article.Text.AsSpan()))}\n");
        }

        void Line(string name, string? value)
        {
            if (value is not null)
            {
                output.Write($"{name}: {TerminalText.Clean(value)}\n");
            }
        }
    }

    /// <summary>One line for one of many articles.</summary>
    public static void WriteLine(ArticleFile file, TextWriter output)
    {
        var (article, read) = (file.Read.Article, file.Read);
        output.Write(FormattableString.Invariant($"{file.Path}: {ComparisonJson.Name(read.Format)}, {article.Language} ({read.Language.Confidence:0.00}), {article.Blocks.Count(block => block.IsContent)} blocks: {TerminalText.Clean(article.Title ?? "")}\n"));
    }

    private static string Heading(Block block) =>
        ComparisonJson.Name(block.Kind)
        + (block.Speaker is { } speaker ? $", {TerminalText.Clean(speaker)}" : "")
        + (block.Language is { } language ? $" ({language})" : "");

    private static string Text(Article article, Engine.Text.TextSpan span) => TerminalText.Clean(span.Slice(article.ReadingText.AsSpan()));
}
