using System.Collections.Concurrent;

namespace ArticleCompare.Engine.Languages.Detection;

/// <summary>Tells a text's language by its script and, where several languages share the script, by that script's model.</summary>
/// <param name="load">The model of a file name, asked for once; null where there is none.</param>
internal sealed class LanguageModels(Func<string, LanguageModel?> load)
{
    private readonly ConcurrentDictionary<string, Lazy<LanguageModel?>> models = new(StringComparer.Ordinal);

    /// <summary>How much more likely a text is French when its marks stand between spaces; others do so by mistake.</summary>
    private const double FrenchSpacing = 5;

    /// <summary>The models shipped with the engine.</summary>
    public static LanguageModels Shipped { get; } = new(LoadShipped);

    public static string FileName(Script script) => $"{script.ToString().ToLowerInvariant()}.tsv";

    public static string FileName(CloseLanguages group) => $"close-{string.Join('-', group.Languages)}.tsv";

    public LanguageGuess Detect(ReadOnlySpan<char> text)
    {
        var evidence = EvidenceText.Read(text);
        if (evidence.Script == Script.None || !evidence.IsEnough && evidence.Script == Script.Latin)
        {
            return new(LanguageDetector.Unknown, 0);
        }
        if (Scripts.OnlyLanguage(evidence.Script) is { } only)
        {
            return new(only, 1);
        }
        if (Model(FileName(evidence.Script)) is not { } model || model.Probabilities(evidence.Words) is not { } probabilities)
        {
            return new(LanguageDetector.Unknown, 0);
        }
        Expect(model, probabilities, evidence);
        var best = IndexOfMax(probabilities);
        var language = model.Languages[best];
        foreach (var group in CloseLanguages.Groups)
        {
            if (group.Contains(evidence.Script, language) && Model(FileName(group)) is { } close && close.Probabilities(evidence.Words) is { } among)
            {
                var share = group.Languages.Sum(l => model.IndexOf(l) is var i and >= 0 ? probabilities[i] : 0);
                Expect(close, among, evidence);
                best = IndexOfMax(among);
                return new(close.Languages[best], share * among[best]);
            }
        }
        return new(language, probabilities[best]);
    }

    /// <summary>
    /// Weighs the probabilities by how often a language is met: what could be Indonesian or Malay, German or Alemannic,
    /// is more often the former, and with a space before its marks a text is more often French.
    /// </summary>
    private static void Expect(LanguageModel model, double[] probabilities, EvidenceText evidence)
    {
        for (var l = 0; l < probabilities.Length; l++)
        {
            probabilities[l] *= CloseLanguages.Expected(model.Languages[l]) * (evidence.HasFrenchSpacing && model.Languages[l] == "fr" ? FrenchSpacing : 1);
        }
        var sum = probabilities.Sum();
        for (var l = 0; l < probabilities.Length; l++)
        {
            probabilities[l] /= sum;
        }
    }

    private LanguageModel? Model(string file) => models.GetOrAdd(file, f => new Lazy<LanguageModel?>(() => load(f))).Value;

    private static int IndexOfMax(double[] values) => Array.IndexOf(values, values.Max());

    public static LanguageModel? LoadShipped(string file)
    {
        using var stream = typeof(LanguageModels).Assembly.GetManifestResourceStream($"ArticleCompare.Engine.Languages.Models.{file}");
        if (stream is null)
        {
            return null;
        }
        using var reader = new StreamReader(stream);
        return LanguageModel.Read(reader);
    }
}
