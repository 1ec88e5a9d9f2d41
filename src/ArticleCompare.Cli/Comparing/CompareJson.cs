using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Cli.Comparing;

/// <summary>Everything the engine found, as JSON. Offsets are UTF-16, half-open, into the decoded text of the file.</summary>
internal static class CompareJson
{
    /// <param name="comparison">What was found.</param>
    /// <param name="pathOf">The file of every article key.</param>
    /// <param name="output">Where one line is written.</param>
    public static void Write(Comparison comparison, IReadOnlyDictionary<string, string> pathOf, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        var parts = new ComparisonJson(json, comparison, article => comparison.Articles[article].Article.Key);
        json.WriteStartObject();
        parts.WriteArray("articles", Enumerable.Range(0, comparison.Articles.Length), article => parts.WriteArticle(article, pathOf[comparison.Articles[article].Article.Key]));
        parts.WriteArray("rows", comparison.Rows, row =>
        {
            json.WriteString("id", row.Id);
            parts.WriteCells(row.Cells.Select((claims, article) => (article, claims)));
            json.WriteString("status", ComparisonJson.Name(RowStatuses.Of(row)));
            json.WriteNumber("confidence", Math.Round(row.Confidence, 4));
            parts.WriteArray("differences", row.Differences, parts.WriteDifference);
        });
        json.WriteEndObject();
    });
}
