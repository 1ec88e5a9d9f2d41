using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion.Repairs;

/// <summary>
/// Finds places that a content system or a careless copy damaged, and what should stand there:
/// entities (also "AMPERSAND#34;"), UTF-8 read as windows-1252, left-over tags, shortcodes and attributes, escapes,
/// invisible characters, stray " ." of machine translation. A replacement is never longer than its place.
/// </summary>
internal static partial class MangledText
{
    public static ImmutableArray<Repair> Find(string text)
    {
        var found = new List<Repair>();
        Add(found, text, Entity(), m => DecodeEntity(m.Value));
        Add(found, text, JsonEscape(), m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
        Add(found, text, LeftOverTag(), m => m.Groups[1].Length > 0 ? " " : "");
        Add(found, text, Shortcode(), _ => "");
        Add(found, text, LeakedAttribute(), _ => "");
        Add(found, text, Invisible(), _ => "");
        Add(found, text, SpacedEllipsis(), _ => "…");
        Add(found, text, StrayStop(), _ => "");
        Add(found, text, SpaceBeforeStop(), _ => "");
        Add(found, text, DoubleComma(), _ => "„");
        if (text.Contains("``", StringComparison.Ordinal))
        {
            Add(found, text, PennQuote(), m => m.Value == "``" ? "“" : "”");
        }
        found.AddRange(Mojibake.Find(text));
        return WithoutOverlaps(found);
    }

    /// <summary>In text order; of two that overlap the earlier and longer one stays.</summary>
    public static ImmutableArray<Repair> WithoutOverlaps(IEnumerable<Repair> repairs)
    {
        var result = ImmutableArray.CreateBuilder<Repair>();
        var end = 0;
        foreach (var repair in repairs.OrderBy(r => r.Span.Start).ThenByDescending(r => r.Span.Length))
        {
            if (repair.Span.Start >= end)
            {
                result.Add(repair);
                end = repair.Span.End;
            }
        }
        return result.ToImmutable();
    }

    private static void Add(List<Repair> found, string text, Regex pattern, Func<Match, string> replacement)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var mended = replacement(match);
            if (mended.Length <= match.Length && !mended.Equals(match.Value, StringComparison.Ordinal))
            {
                found.Add(new Repair(new TextSpan(match.Index, match.Length), mended));
            }
        }
    }

    /// <summary>Decodes "&amp;amp;quot;" to the end (at most three times); an entity of no known name stays.</summary>
    private static string DecodeEntity(string entity)
    {
        var text = entity.Replace("AMPERSAND", "&", StringComparison.Ordinal);
        for (var i = 0; i < 3; i++)
        {
            var decoded = WebUtility.HtmlDecode(text);
            if (decoded.Equals(text, StringComparison.Ordinal))
            {
                break;
            }
            text = decoded;
        }
        return text.Contains(';', StringComparison.Ordinal) ? entity : text switch { "\u00AD" or "\uFEFF" or "\u200B" => "", _ => text };
    }

    [GeneratedRegex(@"(?:AMPERSAND|&)(?:amp;){0,3}(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"</?(?:(br|p|div|li|h[1-6])|b|i|u|em|strong|a|span|ul|ol|font|center|img|blockquote|figure|figcaption|sup|sub)(?:\s[^<>]{0,500})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeftOverTag();

    [GeneratedRegex(@"\[/?(?:caption|embed|gallery|video|audio|playlist|vc_[a-z_]+|et_pb_[a-z_]+)\b[^\]\n]{0,500}\]|\{\{[^{}\n]{0,200}\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(?<=\s|^)data-[a-z]+(?:-[a-z]+){0,5}=(?:""[^""\n]{0,300}""|[^\s]{0,300})", RegexOptions.CultureInvariant)]
    private static partial Regex LeakedAttribute();

    [GeneratedRegex("[\u200B\uFEFF\u00AD]", RegexOptions.CultureInvariant)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\.(?:[ \u00A0]\.){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedEllipsis();

    [GeneratedRegex(@"(?<=[.!?…])[ \u00A0]\.(?=\s|$)(?![ \u00A0]\.)", RegexOptions.CultureInvariant)]
    private static partial Regex StrayStop();

    [GeneratedRegex(@"(?<=[\p{L}\p{Nd})\]""”“’»])[ \u00A0](?=[.,](?:\s|$))(?!\.[ \u00A0]\.[ \u00A0]\.)", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();

    [GeneratedRegex(@"(?<=^|\s|\(),,(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleComma();

    [GeneratedRegex(@"``|''", RegexOptions.CultureInvariant)]
    private static partial Regex PennQuote();
}
