using System.Globalization;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Markdown;

/// <summary>The lines "key: value" at the head of a Markdown file, or "key = value" (TOML), as site generators write them.</summary>
internal static class FrontMatter
{
    /// <summary>The head between lines of "+++", as Hugo writes it, with both of them; null when there is none.</summary>
    public static string? Toml(string text)
    {
        const string Mark = "+++\n";
        var end = text.StartsWith(Mark, StringComparison.Ordinal) ? text.IndexOf("\n" + Mark, Mark.Length - 1, StringComparison.Ordinal) : -1;
        return end < 0 ? null : text[..(end + 1 + Mark.Length)];
    }

    public static ArticleMetadata Read(string block)
    {
        var metadata = ArticleMetadata.None;
        foreach (var line in block.Split('\n'))
        {
            var colon = line.AsSpan().IndexOfAny(':', '=');
            if (colon <= 0 || line[(colon + 1)..].Trim().Trim('"', '\'') is not { Length: > 0 } value)
            {
                continue;
            }
            metadata = line[..colon].Trim().ToLowerInvariant() switch
            {
                "title" => metadata with { Title = value },
                "author" or "authors" or "by" => metadata with { Author = value.Trim('[', ']') },
                "publisher" or "source" or "site" or "outlet" => metadata with { Outlet = value },
                "lang" or "language" or "locale" => metadata with { Language = value.Split('-', '_')[0].ToLowerInvariant() },
                "date" or "published" => metadata with { Published = ToDate(value) ?? metadata.Published },
                _ => metadata,
            };
        }
        return metadata;
    }

    private static DateOnly? ToDate(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? DateOnly.FromDateTime(date.Date) : null;
}
