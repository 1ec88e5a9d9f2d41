using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Splits German compounds into words of the lexicon, or such a word off the end.</summary>
internal static class CompoundSplitter
{
    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;

    /// <summary>Of a compound whose beginning is not known.</summary>
    private const int ShortestHead = 5;

    private static readonly string[] Links = ["", "s", "n", "en", "es", "er", "e", "ns"];

    /// <summary>Two to four parts, or none when the word cannot be covered. Fewer parts are better, then longer first parts.</summary>
    /// <param name="word">Lower case.</param>
    /// <param name="lexicon">The German side.</param>
    public static List<string> Split(string word, LanguageLexicon lexicon)
    {
        if (word.Length < ShortestCompound)
        {
            return [];
        }
        for (var parts = 2; parts <= 4; parts++)
        {
            var found = new List<string>();
            if (Cover(word, 0, parts, lexicon, found))
            {
                return found;
            }
        }
        return SplitOff(word, lexicon);
    }

    /// <summary>A known word at the end of one that is not known: Rechen-kosten, Denuklearisierungs-verhandlungen.</summary>
    private static List<string> SplitOff(string word, LanguageLexicon lexicon)
    {
        if (lexicon.Knows(WordForms.Of(word, "de").Light))
        {
            return [];
        }
        for (var end = ShortestPart; end <= word.Length - ShortestHead; end++)
        {
            if (IsNoun(word[end..], lexicon))
            {
                var rest = word[..end];
                return [rest.Length > ShortestPart + 1 && rest.EndsWith('s') ? rest[..^1] : rest, word[end..]];
            }
        }
        return [];
    }

    private static bool IsNoun(string part, LanguageLexicon lexicon)
    {
        foreach (var entry in lexicon.Words(WordForms.Of(part, "de").Light))
        {
            if (entry.Kind == 'n')
            {
                return true;
            }
        }
        return false;
    }

    private static bool Cover(string word, int start, int parts, LanguageLexicon lexicon, List<string> found)
    {
        if (parts == 1)
        {
            var head = word[start..];
            if (head.Length < ShortestPart + 1 || !IsHead(head, lexicon))
            {
                return false;
            }
            found.Add(head);
            return true;
        }
        for (var end = word.Length - ShortestPart; end >= start + ShortestPart; end--)
        {
            var part = word[start..end];
            foreach (var link in Links)
            {
                if (part.Length - link.Length < ShortestPart || !part.EndsWith(link, StringComparison.Ordinal))
                {
                    continue;
                }
                var modifier = part[..^link.Length];
                if (!IsPart(modifier, lexicon))
                {
                    continue;
                }
                found.Add(modifier);
                if (Cover(word, end, parts - 1, lexicon, found))
                {
                    return true;
                }
                found.RemoveAt(found.Count - 1);
            }
        }
        return false;
    }

    /// <summary>A word that carries meaning: "Verletz-ungen" and "west-lichen" end in none, though "ungen" has the stem of one.</summary>
    private static bool IsHead(string part, LanguageLexicon lexicon)
    {
        foreach (var entry in lexicon.Words(WordForms.Of(part, "de").Light))
        {
            if (entry.Kind is 'n' or 'a' or 'v' or 'p')
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsPart(string part, LanguageLexicon lexicon)
    {
        foreach (var entry in lexicon.Words(WordForms.Of(part, "de").Light))
        {
            if (entry.Kind is 'n' or 'a' or 'v' or 'p' || part.Length >= 5)
            {
                return part.Length >= 4 || entry.Kind == 'n';
            }
        }
        return false;
    }
}
