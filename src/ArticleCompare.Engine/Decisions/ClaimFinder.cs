using System.Collections.Immutable;
using ArticleCompare.Engine.Alignment;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Decisions;

/// <summary>Finds remembered claims in a comparison.</summary>
internal sealed class ClaimFinder
{
    private readonly Comparison comparison;
    private readonly Dictionary<string, int> articles;
    private readonly Dictionary<(int Article, string Text), List<int>> byText = [];
    private readonly ImmutableArray<ImmutableArray<string>> texts;
    private readonly Dictionary<int, (string Text, List<int> Places)> whole = [];

    public ClaimFinder(Comparison comparison)
    {
        this.comparison = comparison;
        articles = comparison.Articles.Select((a, i) => (a.Article.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        texts = [.. comparison.Articles.Select(a => a.Claims.Select(c => AnchorText.Of(a.Article.ReadingText, c)).ToImmutableArray())];
        for (var a = 0; a < texts.Length; a++)
        {
            for (var c = 0; c < texts[a].Length; c++)
            {
                (byText.TryGetValue((a, texts[a][c]), out var same) ? same : byText[(a, texts[a][c])] = []).Add(c);
            }
        }
    }

    /// <summary>Index of an article; null when the comparison has no such article.</summary>
    public int? Article(string key) => articles.TryGetValue(key, out var index) ? index : null;

    public ClaimAnchor Anchor(ClaimRef claim)
    {
        var text = texts[claim.Article][claim.Claim];
        return new ClaimAnchor(comparison.Articles[claim.Article].Article.Key, text, byText[(claim.Article, text)].IndexOf(claim.Claim));
    }

    /// <summary>
    /// The claims an anchor means: the claim of the same text; or, when claims are cut otherwise than they were, those
    /// that lie mostly inside the same text; none when the text is gone or its article is.
    /// </summary>
    public ImmutableArray<ClaimRef> Find(ClaimAnchor anchor)
    {
        if (Article(anchor.Article) is not { } article)
        {
            return [];
        }
        if (byText.TryGetValue((article, anchor.Text), out var same))
        {
            return [new ClaimRef(article, same[Math.Min(anchor.Occurrence, same.Count - 1)])];
        }
        return Locate(article, anchor) is { } place ? [.. Inside(article, place)] : [];
    }

    private TextSpan? Locate(int article, ClaimAnchor anchor)
    {
        if (anchor.Text.Length == 0)
        {
            return null;
        }
        if (!whole.TryGetValue(article, out var text))
        {
            text = whole[article] = AnchorText.OfWhole(comparison.Articles[article].Article.ReadingText);
        }
        var at = -1;
        for (var n = 0; n <= anchor.Occurrence; n++)
        {
            var next = text.Text.IndexOf(anchor.Text, at + 1, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }
            at = next;
        }
        return at < 0 ? null : TextSpan.FromBounds(text.Places[at], text.Places[at + anchor.Text.Length - 1] + 1);
    }

    private IEnumerable<ClaimRef> Inside(int article, TextSpan place)
    {
        var claims = comparison.Articles[article].Claims;
        for (var c = 0; c < claims.Length; c++)
        {
            var inside = claims[c].Spans.Sum(s => Math.Max(0, Math.Min(s.End, place.End) - Math.Max(s.Start, place.Start)));
            if (2 * inside > claims[c].Spans.Sum(s => s.Length))
            {
                yield return new ClaimRef(article, c);
            }
        }
    }
}
