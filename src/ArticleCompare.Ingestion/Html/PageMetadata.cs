using System.Globalization;
using AngleSharp.Html.Dom;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Html;

/// <summary>What a page says about its article: JSON-LD first, then the meta elements, then visible marks.</summary>
/// <param name="Article">Title, author, outlet, date, language.</param>
/// <param name="Description">Often the first words of the article, by which it is found in the page; null for none.</param>
internal sealed record PageMetadata(ArticleMetadata Article, string? Description)
{
    private const int LongestMarked = 250;

    public static PageMetadata Of(IHtmlDocument document)
    {
        var json = JsonLdArticle.Find(document);
        var title = json?.Title ?? Meta(document, "og:title", "twitter:title", "dc.title") ?? Marked(document, "headline") ?? OwnHeading(document) ?? Trimmed(document.Title);
        var outlet = json?.Outlet ?? Meta(document, "og:site_name", "publisher", "dc.publisher", "application-name");
        var article = new ArticleMetadata(
            WithoutOutlet(title, outlet, document),
            json?.Author ?? AuthorName(Meta(document, "author", "article:author", "parsely-author", "dc.creator", "byl")) ?? Marked(document, "author"),
            outlet,
            ToDate(json?.Published) ?? ToDate(Meta(document, "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dcterms.created", "parsely-pub-date", "pubdate", "publishdate", "last-modified"))
                ?? ToDate(document.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            ToLanguage(document.DocumentElement?.GetAttribute("lang") ?? json?.Language ?? Meta(document, "og:locale", "content-language")));
        return new PageMetadata(article, Meta(document, "og:description", "description", "twitter:description"));
    }

    /// <summary>The first of these meta elements that says anything; names are compared without case.</summary>
    private static string? Meta(IHtmlDocument document, params string[] names)
    {
        var metas = document.QuerySelectorAll("meta[content]");
        foreach (var name in names)
        {
            foreach (var meta in metas)
            {
                var own = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
                if (name.Equals(own, StringComparison.OrdinalIgnoreCase) && Trimmed(meta.GetAttribute("content")) is { } content)
                {
                    return content;
                }
            }
        }
        return null;
    }

    /// <summary>What the page marks with microdata of schema.org: the name in it, if it has one.</summary>
    private static string? Marked(IHtmlDocument document, string property)
    {
        var marked = document.QuerySelectorAll($"[itemprop={property}]");
        return marked.Length != 1 ? null : Trimmed((marked[0].QuerySelector("[itemprop=name]") ?? marked[0]).TextContent) is { Length: <= LongestMarked } text ? text : null;
    }

    private static string? OwnHeading(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1");
        return headings.Length == 1 ? Trimmed(headings[0].TextContent) : null;
    }

    /// <summary>"Headline - Outlet" without its end, where the page shows the headline alone or names the outlet.</summary>
    private static string? WithoutOutlet(string? title, string? outlet, IHtmlDocument document)
    {
        if (title is null)
        {
            return null;
        }
        foreach (var heading in document.QuerySelectorAll("h1, h2").Take(20))
        {
            if (Trimmed(heading.TextContent) is { Length: > 10 } shown && title.StartsWith(shown, StringComparison.Ordinal))
            {
                return shown;
            }
        }
        var cut = title.LastIndexOfAny(['|', '–', '—', '-', '•', '»']);
        return cut > 10 && outlet is not null && LineShapes.Fold(title[(cut + 1)..]) == LineShapes.Fold(outlet) ? title[..cut].TrimEnd() : title;
    }

    /// <summary>Some sites put the author's page there instead of a name.</summary>
    private static string? AuthorName(string? author) => author is null || author.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : author;

    internal static DateOnly? ToDate(string? value) =>
        value is not null && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date.Year is > 1900 and < 2200
            ? DateOnly.FromDateTime(date.DateTime)
            : null;

    private static string? ToLanguage(string? value) => value?.Split('-', '_')[0].Trim().ToLowerInvariant() is { Length: 2 or 3 } code ? code : null;

    internal static string? Trimmed(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
