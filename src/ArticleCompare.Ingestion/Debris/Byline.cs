using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleCompare.Ingestion.Lists;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>A line that names who wrote the article: "Von Anna Kern", "By Tom Ash and Mia Lund, Politics Editor", "Penulis: Budi Raharjo".</summary>
/// <param name="Author">The names, several joined by commas.</param>
internal sealed partial record Byline(string Author)
{
    private const int Longest = 120;

    /// <summary>The longest first, so that "Text von" is not read as "Text" and a name.</summary>
    private static readonly ImmutableArray<string> Labels =
        [.. ListRows.Of("publication_words").Where(row => row[1] == "byline").Select(row => row[2]).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];

    /// <param name="line">As read.</param>
    /// <returns>Null for any other line; a sentence that begins with the same words has its full stop.</returns>
    public static Byline? Find(string line)
    {
        if (line.Length > Longest || line.EndsWith('?') || line.EndsWith('!'))
        {
            return null;
        }
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase) && line.Length > label.Length
                && (label[^1] == ':' || line[label.Length] is ' ' or ':' or ' '))
            {
                var rest = line[label.Length..].TrimStart(' ', ':');
                var match = Names().Match(rest);
                return match.Success && !(line.EndsWith('.') && match.Length < rest.Length) ? new Byline(Join(match)) : null;
            }
        }
        return null;
    }

    /// <summary>What follows a comma may be an office or a place as well as a second author: without an "and" only the first counts.</summary>
    private static string Join(Match match)
    {
        var names = match.Groups["name"].Captures.Select(c => Proper(c.Value)).ToList();
        return match.Groups["and"].Success ? string.Join(", ", names) : names[0];
    }

    /// <summary>Names in capitals throughout are set as usual.</summary>
    private static string Proper(string name) => name.Any(char.IsLower)
        ? name
        : Word().Replace(name, word => word.Value[..1] + word.Value[1..].ToLowerInvariant());

    private const string Name = @"(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:von|van|de|del|der|den|di|da|du|le|la|bin|binti|al|el|zu|ten) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,3})";

    [GeneratedRegex("^" + Name + "(?:(?:, " + Name + ")*,? (?<and>and|und|et|dan|&) " + Name + @")?(?=$|[ ]?[,|/(·•;–—-]| in \p{Lu}| \d)", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
