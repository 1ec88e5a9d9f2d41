using System.Buffers;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Engine.Sentences;

/// <summary>Whether a sentence can end at the dot of an abbreviation.</summary>
internal static class Abbreviations
{
    /// <summary>Words after which a single capital is a name of a thing and not an initial: "vitamin C.", "Plan B.".</summary>
    private static readonly string[] LetteredThings =
        ["vitamin", "plan", "gruppe", "group", "groupe", "typ", "type", "klasse", "class", "teil", "part", "kumpulan", "terminal"];

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    /// <summary>The types of the word before the dot.</summary>
    /// <param name="rules">The language.</param>
    /// <param name="before">What stands before the word.</param>
    /// <param name="word">The word, without the dot.</param>
    /// <param name="next">What follows.</param>
    /// <param name="isInsideSpaced">The dot stands inside a spaced abbreviation ("z. B.").</param>
    public static AbbreviationTypes Find(LanguageRules rules, ReadOnlySpan<char> before, ReadOnlySpan<char> word, Follower next, out bool isInsideSpaced)
    {
        isInsideSpaced = false;
        if (word.IsEmpty || word.Length > 30)
        {
            return AbbreviationTypes.None;
        }
        var all = rules.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[120];
        word.CopyTo(buffer);
        buffer[word.Length] = '.';
        var full = buffer[..(word.Length + 1)];
        if (!all.TryGetValue(full, out var types) && char.IsUpper(word[0]))
        {
            buffer[0] = char.ToLowerInvariant(word[0]);
            all.TryGetValue(full, out types);
            buffer[0] = word[0];
            // "GEN. ELIZABETH", "PVT. LTD.": capitals throughout
            if (types == AbbreviationTypes.None && word.Length > 2 && char.IsUpper(word[1]) && char.IsUpper(word[^1]))
            {
                Span<char> title = stackalloc char[word.Length + 1];
                word.ToLowerInvariant(title);
                title[0] = word[0];
                title[^1] = '.';
                all.TryGetValue(title, out types);
            }
        }
        if (word.Length <= 3 && char.IsLetter(word[0]))
        {
            if (types == AbbreviationTypes.None && PreviousShort(before) is { IsEmpty: false } previous)
            {
                previous.CopyTo(buffer[60..]);
                buffer[60 + previous.Length] = ' ';
                full.CopyTo(buffer[(61 + previous.Length)..]);
                all.TryGetValue(buffer[60..(61 + previous.Length + full.Length)], out types);
            }
            // "z." in "z. B.": the dot is followed by the rest of the abbreviation.
            var token = 0;
            while (token < next.Body.Length && (char.IsLetterOrDigit(next.Body[token]) || next.Body[token] is '.' or '-')) token++;
            buffer[full.Length] = ' ';
            next.Body[..token].CopyTo(buffer[(full.Length + 1)..]);
            isInsideSpaced = token > 0 && !next.IsOpened && all.ContainsKey(buffer[..(full.Length + 1 + token)]);
        }
        return types;
    }

    /// <summary>What the types say; null when they say nothing about this place.</summary>
    public static bool? Decide(AbbreviationTypes types, ReadOnlySpan<char> word, Follower next)
    {
        var alsoWord = types.HasFlag(AbbreviationTypes.AlsoWord);
        var mayEnd = (types & (AbbreviationTypes.MayEnd | AbbreviationTypes.Unit)) != 0;
        if (types.HasFlag(AbbreviationTypes.BeforeDigits)
            && (next.IsDigit || next.IsCurrency || IsRoman(next.Word) || !next.Word.IsEmpty && word is "Jl" or "Jln" or "Gg" or "Kec" or "Kab" or "Kel" or "Ds" or "Dsn" or "Rp"))
        {
            return false;
        }
        if ((types & ~AbbreviationTypes.AlsoWord) == AbbreviationTypes.BeforeDigits)
        {
            return next.IsStarter;
        }
        if (types.HasFlag(AbbreviationTypes.Title) && !mayEnd || types.HasFlag(AbbreviationTypes.Inside) && !types.HasFlag(AbbreviationTypes.MayEnd))
        {
            return alsoWord && next.IsStarter;
        }
        if (mayEnd && word.EndsWith(".m", StringComparison.OrdinalIgnoreCase))
        {
            // "at 6 p.m. Tickets", but "6 p.m. EST", "6 p.m. Friday" (weekdays end in "day")
            return next.IsStarter || next.IsUpper && !next.IsCapitals && !next.Word.EndsWith("day", StringComparison.Ordinal);
        }
        if (mayEnd)
        {
            return next.IsStarter || !types.HasFlag(AbbreviationTypes.Title) && next.IsQuoted;
        }
        return null;
    }

    /// <summary>"U.S", "J.-C": letters with dots between them.</summary>
    public static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0)
        {
            return false;
        }
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"J", "J.-P", "Ch.-L": initials of a person, and the hyphenated ones.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 4 || !char.IsUpper(word[^1]))
        {
            return false;
        }
        if (word.Length == 1)
        {
            return true;
        }
        var dash = word.IndexOf('-');
        return dash == word.Length - 2 && dash > 0 && char.IsUpper(word[0]);
    }

    public static bool IsRoman(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept(RomanDigits);

    /// <summary>Whether a sentence ends after a single capital: "Plan B. The" but not "Alfred E. Sloan".</summary>
    public static bool InitialEnds(ReadOnlySpan<char> before, Follower next)
    {
        var left = before.TrimEnd();
        foreach (var thing in LetteredThings)
        {
            if (left.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && (left.Length == thing.Length || !char.IsLetter(left[^(thing.Length + 1)])))
            {
                return true;
            }
        }
        return next.IsStarter && next.Word is not "Der" && !left.IsEmpty && char.IsLower(left[^1]);
    }

    /// <summary>A word of one or two letters with dot just before: the "z." of "z. B.".</summary>
    private static ReadOnlySpan<char> PreviousShort(ReadOnlySpan<char> before)
    {
        var left = before.TrimEnd();
        if (left.Length < 2 || before.Length - left.Length > 1 || left[^1] != '.')
        {
            return [];
        }
        var s = left.Length - 1;
        while (s > 0 && char.IsLetter(left[s - 1])) s--;
        return left.Length - 1 - s is 1 or 2 ? left[s..] : [];
    }
}
