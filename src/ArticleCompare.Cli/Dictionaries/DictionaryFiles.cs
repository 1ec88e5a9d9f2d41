using System.CommandLine;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Ingestion.Dictionaries;

namespace ArticleCompare.Cli.Dictionaries;

/// <summary><c>--dictionary FILE</c>: word pairs over the shipped lexicon.</summary>
internal static class DictionaryFiles
{
    public static Option<string[]> Option() => new("--dictionary")
    {
        Description = "A further dictionary: tab-separated words under a line of language codes, or TEI as FreeDict has it. May be given more than once.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>All pairs of the files; null when one cannot be read, which is then said on <paramref name="error"/>.</summary>
    public static DictionaryLayers? Read(IReadOnlyList<string> paths, TextWriter error, CancellationToken cancellationToken)
    {
        var pairs = new List<DictionaryPair>();
        foreach (var path in paths)
        {
            byte[] bytes;
            try
            {
                bytes = File.ReadAllBytes(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{path}: {e.Message}");
                return null;
            }
            switch (DictionaryReader.Read(bytes, Path.GetFileName(path), cancellationToken: cancellationToken))
            {
                case DictionaryResult.Success success:
                    pairs.AddRange(success.Pairs);
                    break;
                case DictionaryResult.Rejected rejected:
                    error.WriteLine($"{path}: {Describe(rejected)}");
                    return null;
            }
        }
        return DictionaryLayers.Of(pairs);
    }

    private static string Describe(DictionaryResult.Rejected rejected) => rejected.Reason switch
    {
        DictionaryRejection.Empty => "holds no word pair.",
        DictionaryRejection.TooLarge => $"too large (limit {rejected.Detail}). Split it.",
        DictionaryRejection.TooManyPairs => $"too many word pairs (limit {rejected.Detail}). Split it.",
        DictionaryRejection.NotText => "not UTF-8. Save it as UTF-8 text.",
        DictionaryRejection.NoHeader => "no dictionary. The first line names the languages, with tabs between: de, en.",
        DictionaryRejection.BrokenLine => $"line {rejected.Detail} has more cells than the first line names.",
        DictionaryRejection.BadWeight => $"line {rejected.Detail} has a weight that is no number above 0 and at most 1.",
        DictionaryRejection.BrokenXml => rejected.Detail is null ? "damaged XML." : $"damaged XML in line {rejected.Detail}.",
        DictionaryRejection.NoDictionary => "XML, but no TEI dictionary.",
        DictionaryRejection.NoLanguages => "does not say its languages. Name the file by them, such as deu-eng.tei.",
        _ => throw new ArgumentOutOfRangeException(nameof(rejected), rejected.Reason, null),
    };
}
