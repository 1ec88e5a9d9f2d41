using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ArticleCompare.Ingestion.Html;

/// <summary>The article that a page describes in JSON-LD (schema.org); every part may be absent.</summary>
internal sealed record JsonLdArticle(string? Title, string? Author, string? Outlet, string? Published, string? Language)
{
    /// <summary>Where the name stands in another object of the same graph, its id.</summary>
    private string? AuthorId { get; init; }

    private string? OutletId { get; init; }

    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    public static JsonLdArticle? Find(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(50))
        {
            try
            {
                using var json = JsonDocument.Parse(Clean(script.TextContent), Tolerant);
                if (FindArticle(json.RootElement) is { } article)
                {
                    return article with { Outlet = article.Outlet ?? NameOfReferred(json.RootElement, article.OutletId), Author = article.Author ?? NameOfReferred(json.RootElement, article.AuthorId) };
                }
            }
            catch (JsonException)
            {
                // many sites write JSON by template and get it wrong; the meta elements remain
            }
        }
        return null;
    }

    /// <summary>Raw line ends inside strings, the most common mistake, become spaces.</summary>
    private static string Clean(string json) => json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Trim().TrimEnd(';');

    private static JsonLdArticle? FindArticle(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(FindArticle).FirstOrDefault(found => found is not null);
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        if (IsArticle(element))
        {
            return new JsonLdArticle(
                Text(element, "headline"), Name(element, "author"), Name(element, "publisher"), Text(element, "datePublished"),
                Text(element, "inLanguage"))
            {
                AuthorId = Id(element, "author"),
                OutletId = Id(element, "publisher"),
            };
        }
        return element.TryGetProperty("@graph", out var graph) ? FindArticle(graph)
            : element.TryGetProperty("mainEntity", out var main) ? FindArticle(main)
            : null;
    }

    private static string? Id(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(IdOf).FirstOrDefault() : IdOf(value);

    private static string? IdOf(JsonElement element) => element.ValueKind == JsonValueKind.Object ? Text(element, "@id") : null;

    private static string? NameOfReferred(JsonElement root, string? id)
    {
        if (id is null || root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("@graph", out var graph) || graph.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        return graph.EnumerateArray().Where(item => IdOf(item) == id).Select(item => Text(item, "name")).FirstOrDefault();
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return false;
        }
        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return names.Any(n => n.ValueKind == JsonValueKind.String
            && (n.GetString()!.EndsWith("Article", StringComparison.Ordinal) || n.GetString() is "BlogPosting" or "Report" or "LiveBlogPosting" or "Recipe"));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? PageMetadata.Trimmed(WebUtility.HtmlDecode(value.GetString())) : null;

    /// <summary>A name, or the names of several joined by commas.</summary>
    private static string? Name(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }
        return value.ValueKind switch
        {
            JsonValueKind.String => Text(element, property),
            JsonValueKind.Object => Text(value, "name"),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray()
                .Select(v => v.ValueKind == JsonValueKind.Object ? Text(v, "name") : v.ValueKind == JsonValueKind.String ? v.GetString() : null)
                .Where(n => n is not null)) is { Length: > 0 } names ? names : null,
            _ => null,
        };
    }
}
