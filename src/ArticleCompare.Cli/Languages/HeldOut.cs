using ArticleCompare.Engine.Languages.Detection;

namespace ArticleCompare.Cli.Languages;

/// <summary>Accuracy on the parts of the development files that a model has not seen.</summary>
internal static class HeldOut
{
    private static readonly string[] Shown = ["de", "en", "fr", "id", "ms", "jv", "nl"];

    public static void Print(TrainingData data, int part, LanguageModels models)
    {
        var counts = new SortedDictionary<string, (int Right, int All, Dictionary<string, int> Wrong)>(StringComparer.Ordinal);
        foreach (var file in (string[])["core4", "relatives", "all128", "otherdomain", "lingua18"])
        {
            foreach (var item in data.Items(file).Where(item => data.Block(file, item) % 4 == part))
            {
                var answer = models.Detect(item.Text).Language;
                foreach (var language in (string[])["*", item.Language])
                {
                    if (language == "*" || Shown.Contains(language))
                    {
                        var key = $"{file,-12} {item.Kind,-5} {language}";
                        var count = counts.GetValueOrDefault(key, (0, 0, []));
                        var right = answer == item.Language;
                        if (!right)
                        {
                            var pair = $"{item.Language}>{answer}";
                            count.Wrong[pair] = count.Wrong.GetValueOrDefault(pair) + 1;
                        }
                        counts[key] = (count.Right + (right ? 1 : 0), count.All + 1, count.Wrong);
                    }
                }
            }
        }
        foreach (var (key, count) in counts)
        {
            var wrong = string.Join(' ', count.Wrong.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(8).Select(w => $"{w.Key}:{w.Value}"));
            Console.WriteLine(FormattableString.Invariant($"{key,-24} {count.All,6} {100.0 * count.Right / count.All,7:0.00}  {wrong}"));
        }
    }
}
