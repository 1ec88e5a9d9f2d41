using System.Text.RegularExpressions;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Ingestion.PlainText;

/// <summary>The heads and feet of printed pages: lines that come again with another number, and page numbers alone.</summary>
internal static partial class PageHeads
{
    private const int Longest = 80;
    private const int LongestNumber = 8;

    /// <returns>The numbers of their lines.</returns>
    public static HashSet<int> Find(string text, List<TextSpan> lines)
    {
        var same = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length is > 0 and <= Longest && WithoutNumbers(lines[i].Slice(text.AsSpan()).Trim()) is { } shape)
            {
                same.TryAdd(shape, []);
                same[shape].Add(i);
            }
        }
        return [.. same.Where(s => s.Value.Count > 1 && IsPaged(s.Key) || s.Key.Length <= LongestNumber && !s.Key.Any(char.IsLetter)).SelectMany(s => s.Value)];
    }

    /// <summary>"Chapter 2" comes again, too: a page says so, or has more than one thing in its head.</summary>
    private static bool IsPaged(string shape) => PageMark().IsMatch(shape);

    [GeneratedRegex(@"[·|/–—•]|\b(?:seite|page|halaman|hal|p|s)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageMark();

    /// <summary>The line with # for its numbers; null when it has none. Page numbers have three digits at most.</summary>
    private static string? WithoutNumbers(ReadOnlySpan<char> line)
    {
        var shape = new System.Text.StringBuilder();
        var digits = 0;
        var hasNumber = false;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            hasNumber |= digits > 0;
            if (digits <= 1)
            {
                shape.Append(digits == 1 ? '#' : c);
            }
        }
        return hasNumber ? shape.ToString() : null;
    }
}
