using System.Text.RegularExpressions;
using ArticleCompare.Ingestion.Drafts;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ArticleCompare.Ingestion.Docx;

/// <summary>
/// What the styles of a Word file mean. A style's id is in the language of the Word that wrote it ("berschrift1"),
/// its name is always English for the built-in ones ("heading 1").
/// </summary>
internal sealed partial class DocxStyles
{
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);

    public DocxStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                nameOf[id] = NameOf(style);
            }
        }
    }

    public (PieceHint Hint, int Level) HintOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var id = properties?.ParagraphStyleId?.Val?.Value;
        var name = id is null ? "" : nameOf.GetValueOrDefault(id, id.ToLowerInvariant());
        if (Heading().Match(name) is { Success: true } heading)
        {
            return (PieceHint.Heading, heading.Groups[1].Value[0] - '0');
        }
        return name switch
        {
            "title" => (PieceHint.Title, 0),
            "caption" => (PieceHint.Caption, 0),
            "quote" or "intense quote" => (PieceHint.Quote, 0),
            _ when name.StartsWith("list", StringComparison.Ordinal) || properties?.NumberingProperties is not null => (PieceHint.Bullet, 0),
            _ when properties?.OutlineLevel?.Val?.Value is { } level and < 6 => (PieceHint.Heading, level + 1),
            _ => (PieceHint.None, 0),
        };
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";

    [GeneratedRegex("^heading ?([1-6])$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
