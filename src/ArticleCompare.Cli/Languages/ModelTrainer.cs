using System.Globalization;
using System.Numerics;
using System.Text;
using ArticleCompare.Engine.Languages.Detection;

namespace ArticleCompare.Cli.Languages;

/// <summary>
/// Fits one script's <see cref="LanguageModel"/>: multinomial logistic regression by stochastic gradient descent with AdaGrad steps,
/// on whole lines and on windows of one to ten words, so that short texts are learnt too. The same input gives the same bytes.
/// </summary>
internal sealed class ModelTrainer
{
    private const int LinesAnEpoch = 1200;
    private const float Rate = 4f;

    private readonly Random random = new(20260101);
    private readonly string[] languages;
    private readonly List<string>[] texts;
    private readonly List<string> features;
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly int width;
    private readonly float[] weights;
    private readonly float[] squares;

    /// <param name="byLanguage">Evidence words of the lines of each language.</param>
    /// <param name="budget">Features a language.</param>
    public ModelTrainer(IReadOnlyDictionary<string, List<string>> byLanguage, int budget)
    {
        languages = [.. byLanguage.Keys.Order(StringComparer.Ordinal)];
        texts = [.. languages.Select(l => byLanguage[l])];
        features = FeatureSelection.Select(texts, budget);
        foreach (var feature in features)
        {
            rows.Add(feature, rows.Count);
        }
        width = (languages.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        weights = new float[features.Count * width];
        squares = new float[features.Count];
    }

    public int Features => features.Count;

    public void Train(int epochs)
    {
        var order = Enumerable.Range(0, languages.Length).SelectMany(l => Enumerable.Repeat(l, LinesAnEpoch)).ToArray();
        var hits = new List<int>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = Rate * (1 - (float)epoch / epochs);
            foreach (var language in order)
            {
                var line = texts[language][random.Next(texts[language].Count)];
                Learn(language, Window(line), rate, hits);
            }
        }
    }

    /// <summary>A third of the time the whole line, else one to ten of its words.</summary>
    private string Window(string line)
    {
        var length = random.Next(9) switch { 0 or 1 or 2 => 0, 3 or 4 => 10, 5 or 6 => 5, 7 => 3, _ => random.Next(1, 3) };
        var words = line.Trim('_').Split('_');
        if (length == 0 || words.Length <= length)
        {
            return line;
        }
        var start = random.Next(words.Length - length + 1);
        return "_" + string.Join('_', words, start, length) + "_";
    }

    private void Learn(int language, string words, float rate, List<int> hits)
    {
        hits.Clear();
        var all = 0;
        var lookup = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        LanguageFeatures.ForEach(words, feature =>
        {
            all++;
            if (lookup.TryGetValue(feature, out var row))
            {
                hits.Add(row);
            }
        });
        if (hits.Count == 0)
        {
            return;
        }
        var x = 1 / MathF.Sqrt(all);
        Span<float> gradient = stackalloc float[width];
        gradient.Clear();
        foreach (var row in hits)
        {
            Add(gradient, weights.AsSpan(row * width, width), x);
        }
        var top = float.NegativeInfinity;
        for (var l = 0; l < languages.Length; l++)
        {
            top = Math.Max(top, gradient[l]);
        }
        var sum = 0f;
        for (var l = 0; l < languages.Length; l++)
        {
            gradient[l] = MathF.Exp(gradient[l] - top);
            sum += gradient[l];
        }
        for (var l = 0; l < languages.Length; l++)
        {
            gradient[l] = (l == language ? 1 : 0) - gradient[l] / sum;
        }
        gradient[languages.Length..].Clear();
        foreach (var row in hits)
        {
            squares[row] += x * x;
            Add(weights.AsSpan(row * width, width), gradient, rate * x / MathF.Sqrt(1e-2f + squares[row]));
        }
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        var f = new Vector<float>(factor);
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..]) * f).CopyTo(to[i..]);
        }
    }

    /// <summary>The model as <see cref="LanguageModel.Read"/> reads it, features in ordinal order.</summary>
    public string Write()
    {
        // The largest hundredth of a percent is cut off: a single wild weight must not coarsen all others.
        var sizes = weights.Select(Math.Abs).Order().ToArray();
        var step = sizes[(int)(sizes.Length * 0.9999)] / LanguageModel.MaxStep;
        var result = new StringBuilder("step\t").Append(step.ToString("0.#####", CultureInfo.InvariantCulture));
        step = float.Parse(step.ToString("0.#####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        foreach (var language in languages)
        {
            result.Append('\t').Append(language);
        }
        result.Append('\n');
        for (var row = 0; row < features.Count; row++)
        {
            var characters = Enumerable.Range(0, languages.Length)
                .Select(l => (char)(LanguageModel.Zero + Math.Clamp((int)MathF.Round(weights[row * width + l] / step), -LanguageModel.MaxStep, LanguageModel.MaxStep)))
                .ToArray();
            if (characters.Any(c => c != LanguageModel.Zero))
            {
                result.Append(features[row]).Append('\t').Append(characters).Append('\n');
            }
        }
        return result.ToString();
    }
}
