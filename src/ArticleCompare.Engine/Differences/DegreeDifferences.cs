using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Degree and scope words that do not agree: mainly here, only there; all here, some there. Told only where both sides have one of the
/// same scale about the same words; a degree word that one side leaves out is style.
/// </summary>
internal static class DegreeDifferences
{
    private const int Surroundings = 4;

    /// <summary>Words of one scale exclude each other; "mainly" and "all" do not.</summary>
    private static readonly string[][] Scales = [["only", "mainly", "partly"], ["all", "most", "some", "few"], ["wholly", "partly", "nearly"], ["wholly", "mainly"], ["more", "fewer"], ["many", "few"], ["including", "except"]];

    private static readonly ConcurrentDictionary<string, PhraseTable<string>> Tables = new(StringComparer.Ordinal);

    private readonly record struct DegreeWord(string Class, TextSpan Span, int Token);

    public static IEnumerable<Difference> Find(RowContext context)
    {
        var words = context.Passages.ToDictionary(p => p.Article, Words);
        foreach (var scale in Scales)
        {
            var said = context.Passages
                .Select(p => (Passage: p, Word: words[p.Article].Where(w => scale.Contains(w.Class)).Select(w => (DegreeWord?)w).FirstOrDefault()))
                .Where(x => x.Word is not null).ToList();
            var sides = said.GroupBy(x => x.Word!.Value.Class, StringComparer.Ordinal).ToList();
            if (sides.Count < 2 || !context.Pairs().Any(p => Conflicts(p, scale, words)))
            {
                continue;
            }
            yield return SideBuilder.Build(DifferenceKind.Degree, 0.7, said.Select(x => new Statement(x.Passage.Article, x.Word!.Value.Class, x.Word.Value.Span)), context);
        }
    }

    /// <summary>Two words of one scale and of other classes, each without its like on the other side, among words that answer each other.</summary>
    private static bool Conflicts(PassagePair pair, string[] scale, Dictionary<int, ImmutableArray<DegreeWord>> words)
    {
        var (a, b) = (words[pair.A.Article], words[pair.B.Article]);
        return a.Any(x => scale.Contains(x.Class) && b.Any(y => scale.Contains(y.Class) && x.Class != y.Class
            && !b.Any(o => o.Class == x.Class) && !a.Any(o => o.Class == y.Class)
            && pair.SharedSurroundings(x.Span, y.Span, Surroundings) > 0));
    }

    private static ImmutableArray<DegreeWord> Words(Passage passage)
    {
        var table = Tables.GetOrAdd(passage.Language, Load);
        var found = ImmutableArray.CreateBuilder<DegreeWord>();
        for (var i = 0; i < passage.Tokens.Length; i++)
        {
            var (kind, count) = ("", 0);
            foreach (var (meaning, length) in table.At(passage.Tokens, i))
            {
                if (length > count)
                {
                    (kind, count) = (meaning, length);
                }
            }
            if (count > 0)
            {
                var span = TextSpan.FromBounds(passage.Tokens[i].Start, passage.Tokens[i + count - 1].End);
                // "some 300" and "nearly 300" say how exact the number is
                if (!passage.Values.Any(v => v.WithPrecision.Overlaps(span) && !v.Span.Overlaps(span)))
                {
                    found.Add(new DegreeWord(kind, span, i));
                }
                i += count - 1;
            }
        }
        return found.ToImmutable();
    }

    private static PhraseTable<string> Load(string language)
    {
        var table = new PhraseTable<string>();
        foreach (var row in FactList.Rows("degree", language))
        {
            table.Add(row["form"], language, row["class"]);
        }
        return table;
    }
}
