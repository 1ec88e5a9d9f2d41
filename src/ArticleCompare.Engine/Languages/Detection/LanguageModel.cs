using System.Globalization;

namespace ArticleCompare.Engine.Languages.Detection;

/// <summary>
/// Tells the languages of one script apart: a linear model (multinomial logistic regression) over the features of
/// <see cref="LanguageFeatures"/>. A text's score for a language is the sum of its features' weights, over the square root of their number.
/// </summary>
internal sealed class LanguageModel
{
    /// <summary>Weights are stored as one printable character each, in steps of <see cref="step"/> around this one.</summary>
    public const char Zero = 'O';

    /// <summary>The largest and smallest step: 40 characters on both sides of <see cref="Zero"/>, all printable ASCII.</summary>
    public const int MaxStep = 40;

    private readonly string[] languages;
    private readonly float step;
    private readonly Dictionary<string, int> rows;
    private readonly sbyte[] weights;

    private LanguageModel(string[] languages, float step, Dictionary<string, int> rows, sbyte[] weights)
    {
        this.languages = languages;
        this.step = step;
        this.rows = rows;
        this.weights = weights;
    }

    public IReadOnlyList<string> Languages => languages;

    public int IndexOf(string language) => Array.IndexOf(languages, language);

    /// <summary>
    /// Reads a model. First line: "step", the size of a weight's step, and the language codes, all divided by tabs.
    /// Every further line: a feature, a tab, one character a language.
    /// </summary>
    public static LanguageModel Read(TextReader reader)
    {
        var head = (reader.ReadLine() ?? "").Split('\t');
        var step = float.Parse(head[1], CultureInfo.InvariantCulture);
        var languages = head[2..];
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var weights = new List<sbyte>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows.Add(line[..tab], rows.Count);
            foreach (var c in line.AsSpan(tab + 1))
            {
                weights.Add((sbyte)(c - Zero));
            }
        }
        return new LanguageModel(languages, step, rows, [.. weights]);
    }

    /// <summary>The probability of each of <see cref="Languages"/>; null when no feature of the text is known.</summary>
    public double[]? Probabilities(string words)
    {
        var sums = new int[languages.Length];
        var known = 0;
        var all = 0;
        var lookup = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        LanguageFeatures.ForEach(words, feature =>
        {
            all++;
            if (lookup.TryGetValue(feature, out var row))
            {
                known++;
                var of = weights.AsSpan(row * sums.Length, sums.Length);
                for (var l = 0; l < of.Length; l++)
                {
                    sums[l] += of[l];
                }
            }
        });
        if (known == 0)
        {
            return null;
        }
        var scale = step / Math.Sqrt(all);
        var top = sums.Max();
        var result = Array.ConvertAll(sums, sum => Math.Exp((sum - top) * scale));
        var total = result.Sum();
        return Array.ConvertAll(result, p => p / total);
    }
}
