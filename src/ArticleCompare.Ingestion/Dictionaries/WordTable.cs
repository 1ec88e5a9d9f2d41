using System.Globalization;
using System.Text;

namespace ArticleCompare.Ingestion.Dictionaries;

/// <summary>
/// Tab-separated words. The first line names a language for each column, perhaps with <c>weight</c> as the last; a cell holds one
/// or several alternatives separated by '|', or nothing. Lines that begin with '#' are remarks.
/// </summary>
internal static class WordTable
{
    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DictionaryResult.Rejected? Read(ReadOnlySpan<byte> bytes, PairCollector pairs, CancellationToken cancellationToken)
    {
        string text;
        try
        {
            text = strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new(DictionaryRejection.NotText);
        }
        string[]? languages = null;
        var isWeighted = false;
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            var line = text[range].TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }
            var cells = line.Split('\t');
            if (languages is null)
            {
                isWeighted = cells[^1].Trim().Equals("weight", StringComparison.OrdinalIgnoreCase);
                languages = [.. (isWeighted ? cells[..^1] : cells).Select(LanguageCode.Of).OfType<string>()];
                if (languages.Length < 2 || languages.Length != cells.Length - (isWeighted ? 1 : 0))
                {
                    return new(DictionaryRejection.NoHeader);
                }
                continue;
            }
            if (cells.Length > languages.Length + (isWeighted ? 1 : 0))
            {
                return new(DictionaryRejection.BrokenLine, number.ToString(CultureInfo.InvariantCulture));
            }
            var weight = DictionaryReader.UsualWeight;
            if (isWeighted && cells.Length > languages.Length && cells[^1].Trim() is { Length: > 0 } written
                && (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || weight is not (> 0 and <= 1)))
            {
                return new(DictionaryRejection.BadWeight, number.ToString(CultureInfo.InvariantCulture));
            }
            AddRow(languages, cells, weight, pairs);
            if (pairs.IsFull)
            {
                return null;
            }
        }
        return null;
    }

    private static void AddRow(string[] languages, string[] cells, double weight, PairCollector pairs)
    {
        for (var a = 0; a < Math.Min(languages.Length, cells.Length); a++)
        {
            for (var b = a + 1; b < Math.Min(languages.Length, cells.Length); b++)
            {
                foreach (var one in Alternatives(cells[a]))
                {
                    foreach (var other in Alternatives(cells[b]))
                    {
                        pairs.Add(languages[a], one, languages[b], other, weight);
                    }
                }
            }
        }
    }

    private static string[] Alternatives(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
