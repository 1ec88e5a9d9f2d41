using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleCompare.Ingestion.Lists;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion.Debris;

/// <summary>
/// The words by which sites mark what is no article text. All languages are asked for every line:
/// debris is often in another language than the article.
/// </summary>
internal static class CueList
{
    // A line that only contains a cue word may be a sentence about it ("The law on cookies ...").
    private const int LongestContaining = 160;
    private const int LongestPrefixed = 120;
    private const int LongestCrossLink = 240;
    private const int LongestByline = 70;
    private const int LongestBare = 40;

    /// <summary>How many words one button of a row has.</summary>
    private const int LongestButton = 4;

    private static readonly ImmutableArray<Cue> Cues = Load();

    private static readonly FrozenDictionary<string, string> Exact = Cues.Where(c => c.Match == "exact")
        .GroupBy(c => LineShapes.Fold(c.Text), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First().Category, StringComparer.Ordinal);

    /// <summary>By the folded first word, so that a line is compared with few.</summary>
    private static readonly ILookup<string, Cue> Prefixes = Cues.Where(c => c.Match == "prefix")
        .ToLookup(c => FirstWord(c.Text), StringComparer.Ordinal);

    private static readonly ImmutableArray<Cue> Containing = [.. Cues.Where(c => c.Match == "contains")];

    /// <summary>Patterns in groups, each with one pattern that says whether any of the group matches: nearly every line has none.</summary>
    private static readonly ImmutableArray<(Regex Any, ImmutableArray<(string Category, Regex Pattern)> Each)> Patterns =
    [
        .. Cues.Where(c => c.Match == "regex").Chunk(PatternsOfGroup).Select(group => (
            new Regex(string.Join('|', group.Select(c => $"(?:{c.Text})")), PatternOptions),
            group.Select(c => (c.Category, new Regex(c.Text, PatternOptions))).ToImmutableArray()))
    ];

    // an automaton for all of them together would be too large
    private const int PatternsOfGroup = 12;

    /// <summary>Folded, of the cues that point to one other story.</summary>
    private static readonly FrozenSet<string> Bare = Cues.Where(c => c.Category == "crosslink" && c.Match != "regex")
        .Select(c => LineShapes.Fold(c.Text)).ToFrozenSet(StringComparer.Ordinal);

    private const RegexOptions PatternOptions = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    // Nearly every line has none: this says so in one pass.
    private static readonly SearchValues<string> AnyContained = SearchValues.Create([.. Containing.Select(c => c.Text)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The category of the cue in this line, null for none.</summary>
    /// <param name="line">As read, trimmed.</param>
    public static string? Find(string line)
    {
        if (line.Length > LongestCrossLink)
        {
            return null;
        }
        line = Plain(line);
        var folded = LineShapes.Fold(line);
        if ((Exact.TryGetValue(folded, out var category) ? category : Row(folded)) is { } whole)
        {
            return whole;
        }
        foreach (var cue in Prefixes[FirstWord(line)])
        {
            if (StartsWithCue(line, cue) && PrefixCounts(line, cue))
            {
                return cue.Category;
            }
        }
        if (line.Length <= LongestContaining)
        {
            foreach (var cue in line.AsSpan().ContainsAny(AnyContained) ? Containing : [])
            {
                if (line.Contains(cue.Text, StringComparison.OrdinalIgnoreCase) && !(EndsWithFullStop(line) && line.Length > 90))
                {
                    return cue.Category;
                }
            }
            if (Patterns.FirstOrDefault(group => group.Any.IsMatch(line)).Each is { IsDefault: false } each)
            {
                return each.First(p => p.Pattern.IsMatch(line)).Category;
            }
        }
        return PublicationLine.Find(line) is not null || Byline.Find(line) is not null ? "meta" : null;
    }

    /// <summary>True when the line is a cue alone: what it points to stands in the next line.</summary>
    public static bool IsBare(string line) => line.Length <= LongestBare && Bare.Contains(LineShapes.Fold(line));

    /// <summary>A row of buttons, perhaps with their counts: "Teilen Merken Drucken", "Share 12 | Tweet | E-mail"; the category of the first.</summary>
    private static string? Row(string folded)
    {
        var words = folded.Split(' ');
        string? first = null;
        var cues = 0;
        for (var i = 0; i < words.Length;)
        {
            var longest = Math.Min(LongestButton, words.Length - i);
            while (longest > 0 && !Exact.ContainsKey(string.Join(' ', words, i, longest))) longest--;
            if (longest > 0)
            {
                first ??= Exact[string.Join(' ', words, i, longest)];
                cues++;
                i += longest;
            }
            else if (words[i] == "x" || words[i].All(char.IsAsciiDigit))
            {
                i++;
            }
            else
            {
                return null;
            }
        }
        return cues > 1 ? first : null;
    }

    private static bool StartsWithCue(string line, Cue cue)
    {
        var text = cue.Text.TrimEnd();
        var sameCase = cue.Category is "meta" or "credit" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return line.StartsWith(text, sameCase) && (line.Length == text.Length || !char.IsLetterOrDigit(line[text.Length]));
    }

    private static bool PrefixCounts(string line, Cue cue)
    {
        if (IsByline(cue))
        {
            return line.Length <= LongestByline && !EndsWithFullStop(line) && char.IsUpper(line[Math.Min(cue.Text.Length, line.Length - 1)]);
        }
        return cue.Category switch
        {
            "crosslink" => line.Length <= (EndsWithFullStop(line) && !HasColon(line, cue) ? LongestByline : LongestCrossLink),
            "related_head" => line.Length <= (HasColon(line, cue) ? LongestCrossLink : LongestPrefixed),
            "credit" or "tag" => line.Length <= LongestContaining && !(EndsWithFullStop(line) && line.Length > 100),
            _ => line.Length <= LongestPrefixed && (!EndsWithFullStop(line) || cue.Category is "cookie" or "subscribe" or "ad"),
        };
    }

    private static bool HasColon(string line, Cue cue) => line.AsSpan(0, Math.Min(line.Length, cue.Text.Length + 25)).Contains(':');

    private static bool IsByline(Cue cue) => cue.Category == "meta" && cue.Text is "Von " or "By " or "Par " or "Oleh ";

    private static bool EndsWithFullStop(string line) => LineShapes.EndsSentence(line) && !line.EndsWith('…');

    private static string FirstWord(string text)
    {
        var at = 0;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (':' or ',' or '.')) at++;
        return text[..at].ToUpperInvariant();
    }

    /// <summary>Sites write both apostrophes.</summary>
    private static string Plain(string text) => text.Replace('’', '\'');

    private static ImmutableArray<Cue> Load() =>
        [.. ListRows.Of("boilerplate_cues").Where(row => row.Length > 3).Select(row => new Cue(row[1], row[2], Plain(row[3])))];
}
