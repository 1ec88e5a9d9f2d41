using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Names;

namespace ArticleCompare.Engine.Ledgers;

/// <summary>Phrases that are one name, as a union-find over their keys by article.</summary>
internal sealed class NameGroups
{
    private readonly List<NamePhrase> phrases;
    private readonly Dictionary<(int Article, string Key), int> nodes = [];
    private readonly List<int> parent = [];

    public NameGroups(List<NamePhrase> phrases)
    {
        this.phrases = phrases;
        foreach (var phrase in phrases)
        {
            if (nodes.TryAdd((phrase.Article, phrase.Key), parent.Count))
            {
                parent.Add(parent.Count);
            }
        }
    }

    /// <summary>The same key in any article; in one article also the genitive (Clarks).</summary>
    public void JoinSpellings()
    {
        foreach (var same in nodes.GroupBy(n => n.Key.Key, StringComparer.Ordinal))
        {
            foreach (var (_, node) in same)
            {
                Join(same.First().Value, node);
            }
        }
        foreach (var ((article, key), node) in nodes)
        {
            if (key.Length > 3 && key[^1] == 's' && nodes.TryGetValue((article, key[..^1]), out var plain))
            {
                Join(plain, node);
            }
        }
    }

    /// <summary>A single word that ends or begins exactly one longer name of its article.</summary>
    public void JoinShortForms()
    {
        var full = nodes.Where(n => n.Key.Key.Contains(' ', StringComparison.Ordinal))
            .SelectMany(n => Ends(n.Key.Key).Select(word => (n.Key.Article, Word: word, Node: n.Value)))
            .ToLookup(f => (f.Article, f.Word), f => f.Node);
        foreach (var ((article, key), node) in nodes.Where(n => !n.Key.Key.Contains(' ', StringComparison.Ordinal)))
        {
            var longer = full[(article, key)].ToList();
            if (longer.Select(Root).Distinct().Count() == 1)
            {
                Join(longer[0], node);
            }
        }
    }

    private static IEnumerable<string> Ends(string key) =>
        [key[..key.IndexOf(' ', StringComparison.Ordinal)], key[(key.LastIndexOf(' ') + 1)..]];

    /// <summary>Names of a row that are left over in two articles and answer each other.</summary>
    public void JoinAcrossArticles(Comparison comparison)
    {
        foreach (var row in phrases.GroupBy(p => p.Mention.Row))
        {
            var here = row.ToList();
            foreach (var a in here)
            {
                foreach (var b in here.Where(b => b.Article > a.Article))
                {
                    if (!IsAnswered(a, b.Article, here) && !IsAnswered(b, a.Article, here) && IsOne(a, b, comparison))
                    {
                        Join(nodes[(a.Article, a.Key)], nodes[(b.Article, b.Key)]);
                    }
                }
            }
        }
    }

    /// <summary>The groups by their first phrase; phrases by article and place.</summary>
    public List<List<NamePhrase>> All() => [.. phrases.GroupBy(p => Root(nodes[(p.Article, p.Key)])).Select(g => g.OrderBy(p => p.Mention.Row).ThenBy(p => p.Article).ThenBy(p => p.Mention.Span).ToList())];

    private bool IsAnswered(NamePhrase phrase, int article, List<NamePhrase> row) =>
        row.Exists(p => p.Article == article && Root(nodes[(article, p.Key)]) == Root(nodes[(phrase.Article, phrase.Key)]));

    private static bool IsOne(NamePhrase a, NamePhrase b, Comparison comparison)
    {
        // Two names that the lexicon knows are one only when it says so, however alike they are spelled: Iran, Irak.
        if (a.Words.Length == 1 && b.Words.Length == 1 && a.Words[0].Evidence == NameEvidence.Known && b.Words[0].Evidence == NameEvidence.Known)
        {
            return NameFinder.Concepts(Written(a, comparison), Language(a, comparison)).Overlaps(NameFinder.Concepts(Written(b, comparison), Language(b, comparison)));
        }
        return (a.Words.Length == b.Words.Length && a.Words.Zip(b.Words).All(w => NameMatch.IsSame(w.First.Folded, w.Second.Folded)))
            || comparison.Rows[a.Mention.Row].Links.Any(l => Ties(l, a, b));
    }

    // The alignment took these very words for one name.
    private static bool Ties(Link link, NamePhrase a, NamePhrase b) =>
        link.A.Article == a.Article && link.B.Article == b.Article
        && link.Anchors.Any(n => n.Kind == AnchorKind.Name && a.Mention.Span.Contains(n.A) && b.Mention.Span.Contains(n.B));

    private static string Written(NamePhrase phrase, Comparison comparison) => phrase.Mention.Span.Slice(comparison.Articles[phrase.Article].Article.ReadingText);

    private static string Language(NamePhrase phrase, Comparison comparison) => comparison.Articles[phrase.Article].Article.Language;

    private int Root(int node)
    {
        while (parent[node] != node)
        {
            node = parent[node] = parent[parent[node]];
        }
        return node;
    }

    private void Join(int a, int b)
    {
        var (x, y) = (Root(a), Root(b));
        parent[Math.Max(x, y)] = Math.Min(x, y);
    }
}
