using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Benchmarks;

/// <summary>
/// A story in four languages, made of the lexicon's words: one of ten sentences is left out of an article, one of twenty stands elsewhere,
/// one of forty has another number. The same seed gives the same story. The sentences mean nothing; their words are as frequent, as long and
/// as ambiguous as those of news.
/// </summary>
internal sealed class GeneratedStory
{
    private static readonly string[] languages = ["de", "en", "fr", "id"];
    private static readonly string[] ands = ["und", "and", "et", "dan"];
    private static readonly string[] articles = ["die", "the", "les", "itu"];
    private static readonly string[] ins = ["in", "in", "à", "di"];
    private static readonly int[] columns = [1, 0, 2, 3];
    private static readonly ILookup<char, LexiconRow> rows = LexiconRow.ReadAll().ToLookup(r => r.Kind);

    private readonly Random random;
    private readonly ImmutableDictionary<char, LexiconRow[]> words;

    private GeneratedStory(int sentences, int seed)
    {
        random = new Random(seed);
        // a longer story has more to tell: its vocabulary grows with the root of its length (Heaps)
        var share = Math.Min(1, 0.02 * Math.Sqrt(sentences));
        words = "nvap".ToImmutableDictionary(k => k, k => Shuffled(rows[k])[..Math.Max(20, (int)(share * rows[k].Count()))]);
    }

    /// <summary>One string a sentence, by language; about as many as asked for.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Units(int sentences, int seed)
    {
        var story = new GeneratedStory(sentences, seed);
        var told = Enumerable.Range(0, sentences).Select(_ => story.Sentence()).ToList();
        return languages.ToImmutableDictionary(l => l, l => story.Tell(told, Array.IndexOf(languages, l)));
    }

    /// <summary>The same as articles of paragraphs of four sentences.</summary>
    public static ImmutableArray<Article> Articles(int sentences, int seed) =>
        [.. Units(sentences, seed).OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => ToArticle(u.Key, u.Value))];

    private static Article ToArticle(string language, ImmutableArray<string> units)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var paragraph in units.Chunk(4))
        {
            var start = text.Length;
            text.AppendJoin(' ', paragraph);
            blocks.Add(new Block(blocks.Count == 0 ? BlockKind.Lead : BlockKind.Paragraph, new TextSpan(start, text.Length - start)));
            text.Append("\n\n");
        }
        return new Article { Key = language, Language = language, Text = text.ToString(), Blocks = blocks.ToImmutable() };
    }

    private ImmutableArray<string> Tell(List<(LexiconRow[] Words, int Number)> told, int language)
    {
        var order = Enumerable.Range(0, told.Count).Where(_ => random.Next(10) > 0)
            .OrderBy(s => random.Next(20) == 0 ? random.Next(told.Count) : s).ThenBy(s => s).ToList();
        return [.. order.Select(s => Write(told[s].Words, random.Next(40) == 0 ? told[s].Number + 1 : told[s].Number, language))];
    }

    private (LexiconRow[] Words, int Number) Sentence() =>
        ([Pick('n'), Pick('v'), Pick('a'), Pick('n'), Pick('p'), Pick('n'), Pick('v'), Pick('n')], random.Next(2, 900));

    private string Write(LexiconRow[] of, int number, int language)
    {
        var said = of.Select(row => Say(row, language)).ToArray();
        var (and, the, at) = (ands[language], articles[language], ins[language]);
        var sentence = string.Create(CultureInfo.InvariantCulture,
            $"{the} {said[0]} {said[1]} {the} {said[2]} {said[3]} {at} {said[4]} {and} {number} {said[5]}, {and} {said[6]} {the} {said[7]}.");
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>Usually the first word that the row has for it, sometimes another.</summary>
    private string Say(LexiconRow row, int language)
    {
        var said = row.Cells[columns[language]].Split('|');
        return said[random.Next(3) > 0 ? 0 : random.Next(said.Length)].TrimStart('~');
    }

    /// <summary>Few words often, many seldom.</summary>
    private LexiconRow Pick(char kind)
    {
        var at = random.NextDouble();
        return words[kind][(int)(at * at * at * words[kind].Length)];
    }

    private LexiconRow[] Shuffled(IEnumerable<LexiconRow> of)
    {
        var all = of.ToArray();
        random.Shuffle(all);
        return all;
    }
}
