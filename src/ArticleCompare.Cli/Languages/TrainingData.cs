using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleCompare.Cli.Evaluation;
using ArticleCompare.Engine.Languages.Detection;

namespace ArticleCompare.Cli.Languages;

/// <summary>Reads the lines of known language from an evaluation kit's folder <c>ingest/langid</c>.</summary>
internal sealed partial class TrainingData
{
    /// <summary>Parts that a source is divided into; parts are held out whole.</summary>
    public const int Blocks = 20;

    /// <summary>The part of what is never held out.</summary>
    public const int Always = -1;

    private readonly string folder;
    private readonly JsonObject codes;
    private readonly int[] newsLines;

    public TrainingData(DirectoryInfo kit)
    {
        folder = Path.Combine(kit.FullName, "ingest", "langid");
        codes = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "codes.json")))!["iso3_to_bcp"]!.AsObject();
        newsLines = [.. Items("core4").Select(item => Number(item.Id)).Distinct().Order()];
    }

    /// <summary>An item of a development file.</summary>
    internal sealed record Item(string Id, string Kind, string Language, string Text, string? Variant);

    public IEnumerable<Item> Items(string file)
    {
        var path = Path.Combine(folder, "dev", file + ".jsonl");
        return File.Exists(path)
            ? JsonLines.Read(path).Select(r => new Item((string)r["id"]!, (string)r["kind"]!, Code((string)r["lang"]!), (string)r["text"]!, (string?)r["var"]))
            : [];
    }

    /// <summary>All lines: the training files, and of the languages without one the sentences of the development files.</summary>
    public IEnumerable<TrainingText> Read()
    {
        var files = Directory.Exists(Path.Combine(folder, "train")) ? Directory.GetFiles(Path.Combine(folder, "train"), "*.txt") : [];
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                yield return new(Code(Path.GetFileNameWithoutExtension(file)), lines[i], i * Blocks / lines.Length);
            }
        }
        var inFiles = files.Select(Path.GetFileNameWithoutExtension).ToHashSet();
        foreach (var file in (string[])["core4", "relatives", "all128"])
        {
            foreach (var item in Items(file).Where(item => item.Kind == "sent" && !inFiles.Contains(item.Variant ?? Iso3(item.Id))))
            {
                yield return new(item.Language, item.Text, Block(file, item));
            }
        }
        foreach (var line in OtherKinds())
        {
            yield return line;
        }
        foreach (var file in (string[])["otherdomain", "lingua18"])
        {
            // Much of what lingua18 calls Malay is Indonesian.
            foreach (var item in Items(file).Where(item => (item.Kind is "sent" or "pair" or "word") && !(file == "lingua18" && item.Language == "ms")))
            {
                yield return new(item.Language, item.Text, Block(file, item));
            }
        }
    }

    /// <summary>
    /// Without the lines of three words and more that stand in languages which are not near to each other: a quotation left as it
    /// was, a list of names. "Il faut bien le faire" in a Turkmen text is no Turkmen.
    /// </summary>
    public static IEnumerable<TrainingText> WithoutForeign(IReadOnlyList<TrainingText> lines)
    {
        var languages = lines.ToLookup(line => line.Text, line => line.Language, StringComparer.Ordinal);
        return lines.Where(line => line.Text.Count(c => c == ' ') < 2 || languages[line.Text].Distinct().ToArray() is var found
            && (found.Length == 1 || CloseLanguages.Groups.Any(group => found.All(group.Languages.Contains))));
    }

    /// <summary>Sentences of other kinds of text in the four first languages: <c>ingest/claims</c>.</summary>
    private IEnumerable<TrainingText> OtherKinds()
    {
        var path = Path.Combine(folder, "..", "claims", "dev", "clauses.jsonl");
        return File.Exists(path) ? JsonLines.Read(path).Select(r => new TrainingText((string)r["lang"]!, (string)r["text"]!, Always)) : [];
    }

    /// <summary>
    /// Lines made of the engine's own word lists, a few words each: the four columns of the lexicon, and what Malay and Indonesian
    /// say differently. Indonesian words that stand in the Malay lines are left out: they do not tell the two apart.
    /// </summary>
    public static IEnumerable<TrainingText> OwnWords(IEnumerable<TrainingText> lines)
    {
        var malay = lines.Where(line => line.Language == "ms")
            .SelectMany(line => line.Text.ToLowerInvariant().Split([' ', '.', ',', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var language in (string[])["de", "en", "fr", "id"])
        {
            var words = OwnLists.LexiconForms(language).Where(form => language != "id" || !form.Split(' ').Any(malay.Contains));
            foreach (var line in words.Chunk(8))
            {
                yield return new(language, string.Join(' ', line), Always);
            }
        }
        foreach (var (language, column) in ((string, string)[])[("ms", "malay"), ("id", "indonesian")])
        {
            foreach (var line in OwnLists.Column("Lists.malay_indonesian", column).Chunk(4).SelectMany(line => Enumerable.Repeat(line, 4)))
            {
                yield return new(language, string.Join(' ', line), Always);
            }
        }
    }

    /// <summary>The part an item belongs to, the same for all windows of one sentence.</summary>
    public int Block(string file, Item item)
    {
        var number = Number(item.Id);
        if (file is "otherdomain" or "lingua18")
        {
            return number % Blocks;
        }
        var rank = Array.BinarySearch(newsLines, number);
        return Math.Min(Blocks - 1, (rank < 0 ? ~rank : rank) * Blocks / newsLines.Length);
    }

    /// <summary>"por-BR" to "pt".</summary>
    private string Code(string iso3) => (string?)codes[iso3.Split('-')[0]] ?? iso3.Split('-')[0];

    private static string Iso3(string id) => id.Split('-')[1];

    private static int Number(string id) => int.Parse(Digits().Matches(id)[^1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=-)\d{4}(?=-|$)")]
    private static partial Regex Digits();
}
