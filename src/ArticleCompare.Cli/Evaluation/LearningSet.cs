using ArticleCompare.Engine.Learning;

namespace ArticleCompare.Cli.Evaluation;

/// <summary>What would be learned if every line of the clean documents were a confirmed row: a list to read.</summary>
internal static class LearningSet
{
    public static EvaluationSet Set { get; } = new("learning", Run);

    private static string? Run(DirectoryInfo kit, DirectoryInfo predictions)
    {
        if (JsonLines.ReadAll(kit, "align/ntrex-clean/docs.jsonl") is not { } docs)
        {
            return null;
        }
        var rows = new List<TaughtRow>();
        foreach (var doc in docs)
        {
            var texts = doc.GetProperty("units").EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => (Language: p.Name, Lines: JsonLines.Strings(p.Value))).ToList();
            for (var line = 0; line < texts.Min(t => t.Lines.Count); line++)
            {
                rows.Add(new TaughtRow(rows.Count + 1, [.. texts.Select(t => (t.Language, t.Lines[line]))]));
            }
        }
        var learned = PairLearner.Learn(rows);
        using var output = JsonLines.Create(predictions, "learned.tsv");
        output.WriteLine("language\twords\tother language\twords\ttogether\tfirst\tsecond\tscore");
        foreach (var p in learned)
        {
            output.WriteLine(FormattableString.Invariant($"{p.Language}\t{p.Words}\t{p.OtherLanguage}\t{p.OtherWords}\t{p.Together}\t{p.First}\t{p.Second}\t{p.Score}"));
        }
        return FormattableString.Invariant($"{learned.Length} pairs from {rows.Count} rows");
    }
}
