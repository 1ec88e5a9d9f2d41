using System.Collections.Immutable;
using System.Text.Json;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Differences;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Comparing;

/// <summary>
/// The parts of a comparison as JSON, in the one shape that every JSON of this program has. Offsets are UTF-16, half-open, into
/// <see cref="Article.Text"/>; kinds and states are in camel case. What belongs to the caller (files, decisions) it writes itself between them.
/// </summary>
/// <param name="json">Where it is written; the caller opens and closes the objects.</param>
/// <param name="comparison">The comparison.</param>
/// <param name="nameOf">What an article is called, by its index in the comparison.</param>
/// <param name="withTexts">Also the text of every article, claim and evidence, for readers that do not have the files.</param>
public sealed class ComparisonJson(Utf8JsonWriter json, Comparison comparison, Func<int, string> nameOf, bool withTexts = false)
{
    /// <summary>The name of an enum value as it stands in JSON: "crossLink".</summary>
    public static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Properties of an article: key, file, language, title, sentences, claims; with texts also outlet, date and text.</summary>
    public void WriteArticle(int article, string? file)
    {
        var compared = comparison.Articles[article];
        json.WriteString("key", nameOf(article));
        json.WriteString("file", file);
        json.WriteString("language", compared.Article.Language);
        json.WriteString("title", compared.Article.Title);
        if (withTexts)
        {
            json.WriteString("outlet", compared.Article.Outlet);
            json.WriteString("published", compared.Article.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("text", compared.Article.Text);
        }
        WriteArray("sentences", compared.Sentences, sentence =>
        {
            WriteBounds(sentence.Span);
            json.WriteString("kind", Name(compared.Article.Blocks[sentence.Block].Kind));
        });
        WriteArray("claims", compared.Claims, claim => WriteBounds(claim.Span));
    }

    /// <summary>The property "cells" of a row: the claims of each article.</summary>
    /// <param name="cells">Article and indices of its claims, in the order of the columns.</param>
    public void WriteCells(IEnumerable<(int Article, ImmutableArray<int> Claims)> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        json.WriteStartObject("cells");
        foreach (var (article, claims) in cells)
        {
            WriteArray(nameOf(article), claims, claim => WriteSpan(article, comparison.Articles[article].Claims[claim].Span));
        }
        json.WriteEndObject();
    }

    /// <summary>Properties of a difference: kind, severity, confidence, key, sides with their words.</summary>
    public void WriteDifference(Difference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        json.WriteString("kind", Name(difference.Kind));
        json.WriteString("severity", Name(difference.Severity));
        json.WriteNumber("confidence", Math.Round(difference.Confidence, 4));
        json.WriteString("key", difference.Key);
        WriteArray("sides", difference.Sides, side =>
        {
            json.WriteStartArray("articles");
            foreach (var article in side.Articles)
            {
                json.WriteStringValue(nameOf(article));
            }
            json.WriteEndArray();
            json.WriteString("value", side.Value);
            WriteArray("evidence", side.Evidence, evidence =>
            {
                json.WriteString("article", nameOf(evidence.Article));
                WriteSpan(evidence.Article, evidence.Span);
            });
        });
    }

    /// <summary>A property with an array of objects.</summary>
    public void WriteArray<T>(string name, IEnumerable<T> values, Action<T> write)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(write);
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteSpan(int article, TextSpan span)
    {
        WriteBounds(span);
        if (withTexts)
        {
            json.WriteString("text", span.Slice(comparison.Articles[article].Article.ReadingText).Replace(Article.Filler.ToString(), "", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim());
        }
    }

    private void WriteBounds(TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
