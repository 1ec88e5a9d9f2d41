using System.Buffers;
using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Engine.Sentences;

/// <summary>What a run of sentence-ending marks turned out to be.</summary>
/// <param name="IsBoundary">Whether a sentence ends here.</param>
/// <param name="End">Where it ends, behind closing quotation marks and brackets.</param>
/// <param name="Next">Where to read on.</param>
internal readonly record struct MarkReading(bool IsBoundary, int End, int Next);

/// <summary>Decides whether a sentence ends at a mark, from the words around it. Looks at a bounded stretch on both sides.</summary>
internal readonly ref struct BoundaryDecision(ReadOnlySpan<char> text, LanguageRules rules)
{
    /// <summary>Longer words are no abbreviations, and nothing beyond decides about a boundary.</summary>
    private const int Reach = 40;

    private static readonly SearchValues<char> ListNumerals = SearchValues.Create("IVXivx");

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The text begins in lower case, as notes and comments do.</summary>
    private readonly bool isCasual = new Follower(text, 0, Reach, rules).IsLower;

    /// <summary>Reads the mark at <paramref name="at"/>.</summary>
    /// <param name="at">Position of a terminator.</param>
    /// <param name="start">Where the present sentence began.</param>
    public MarkReading Read(int at, int start)
    {
        var end = at + 1;
        while (end < text.Length && SentenceMarks.IsTerminator(text[end])) end++;
        var marks = text[at..end];
        var closers = end;
        while (end < text.Length && SentenceMarks.IsCloser(text[end])) end++;
        if (HasSpacedCloser(end))
        {
            end += 2;
        }
        if (end < text.Length && !SentenceMarks.IsSpace(text[end]))
        {
            return new(IsGlued(at, closers), closers, closers);
        }
        if (text[start..at].Trim().IsEmpty && marks.TrimStart('.').IsEmpty)
        {
            return new(false, end, end);
        }
        var reference = Appendages.End(text, end);
        var follower = new Follower(text, reference, Reach, rules);
        if (follower.IsEmpty)
        {
            return new(false, end, end);
        }
        return Decide(at, start, marks, end > closers, follower) ? new(true, reference, reference) : new(false, end, end);
    }

    private bool Decide(int at, int start, ReadOnlySpan<char> marks, bool closed, Follower next)
    {
        if (marks is "." && IsListNumber(text[start..at]) || next.IsStrayDot)
        {
            return false;
        }
        if (next.IsLower && !next.AfterDash)
        {
            return !closed && IsCasualBoundary(at, marks, next);
        }
        if (marks[0] is '!' or '?')
        {
            // "Why?" CNN asked. A name like "Yahoo!" ends a sentence only where a sentence surely begins.
            return closed
                ? !(next.IsUpper && !next.IsOpened && !next.IsStarter && next.IsFollowedBySayingVerb())
                : next.IsStarter || marks is not "!" || WordBefore(at) is not ("Yahoo" or "Jeopardy");
        }
        if (marks[0] == '…' || marks.Length > 1)
        {
            return next.IsUpper || next.IsOpened || next.IsDigit || next.IsCaseless;
        }
        if (closed || marks[0] != '.')
        {
            return true;
        }
        return DecideDot(at, next);
    }

    private bool DecideDot(int at, Follower next)
    {
        var word = WordBefore(at);
        var before = text[Math.Max(0, at - word.Length - Reach)..(at - word.Length)];
        if (word.Length == 1 && char.IsAsciiLetterUpper(word[0]) && next.IsInitial)
        {
            return false;
        }
        var types = Abbreviations.Find(rules, before, word, next, out var isInsideSpaced);
        if (isInsideSpaced)
        {
            return false;
        }
        if (types != AbbreviationTypes.None && Abbreviations.Decide(types, word, next) is { } decided)
        {
            return decided;
        }
        if (Abbreviations.IsDotted(word))
        {
            return next.IsStarter;
        }
        if (Abbreviations.IsInitials(word) && (before.IsEmpty || SentenceMarks.IsSpace(before[^1]) || SentenceMarks.IsOpener(before[^1])))
        {
            return Abbreviations.InitialEnds(before, next);
        }
        if (rules.HasOrdinalDot && (word.Length is 1 or 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) || word.Length <= 5 && Abbreviations.IsRoman(word)))
        {
            return !Ordinals.Continues(word, before, next);
        }
        return true;
    }

    /// <summary>A lower-case word begins a sentence only in text that is written without capitals, or behind a question.</summary>
    private bool IsCasualBoundary(int at, ReadOnlySpan<char> marks, Follower next)
    {
        if (marks is "?" or "??" && rules.CasualStarters.Count > 0)
        {
            return !next.IsFollowedBySayingVerb();
        }
        if (marks is not ("." or "!" or "!!"))
        {
            return false;
        }
        var word = WordBefore(at);
        return word.Length > 2 && char.IsLetterOrDigit(word[^1]) && word.IndexOf('.') < 0
            && (isCasual || rules.CasualStarters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next.Word))
            && !rules.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text[(at - word.Length)..(at + 1)]);
    }

    /// <summary>"1.", "a.", "iv." in front of a sentence.</summary>
    private static bool IsListNumber(ReadOnlySpan<char> before)
    {
        if (before.Length > Reach)
        {
            return false;
        }
        before = before.Trim().TrimStart("([").TrimStart();
        if (before.IsEmpty || before.Length > 4)
        {
            return false;
        }
        return before.Length <= 3 && !before.ContainsAnyExceptInRange('0', '9')
            || before.Length == 1 && char.IsAsciiLetter(before[0])
            || !before.ContainsAnyExcept(ListNumerals);
    }

    /// <summary>A forgotten space: "clear.Nobody". Not in addresses and file names.</summary>
    private bool IsGlued(int at, int end)
    {
        if (end != at + 1 || text[at] is not ('.' or '!' or '?') || at < 3 || end + 3 >= text.Length)
        {
            return false;
        }
        if (!(char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]) && char.IsLower(text[at - 3]) && char.IsUpper(text[end]) && char.IsLower(text[end + 1]) && char.IsLower(text[end + 2])))
        {
            return false;
        }
        var right = end;
        while (right < text.Length && right < end + Reach && char.IsLetter(text[right])) right++;
        if (right == text.Length || !(SentenceMarks.IsSpace(text[right]) || text[right] == ','))
        {
            return false;
        }
        var left = at;
        while (left > 0 && left > at - Reach && !SentenceMarks.IsSpace(text[left - 1])) left--;
        var token = text[left..right];
        return !(token.Contains('@') || token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || token[..(at - left)].Contains('.'));
    }

    /// <summary>A closing mark behind a space: always in French, elsewhere where it cannot be an opening one.</summary>
    private bool HasSpacedCloser(int end) =>
        end + 1 < text.Length && SentenceMarks.IsSpace(text[end]) && text[end] != '\n'
        && (rules.SpacesMarks && text[end + 1] == '»'
            || text[end + 1] is '"' or '\'' or '”' or '’' or '»' or ')' && (end + 2 == text.Length || SentenceMarks.IsSpace(text[end + 2])));

    /// <summary>The word that the dot follows, without quotation marks, brackets and elided articles before it.</summary>
    private ReadOnlySpan<char> WordBefore(int at)
    {
        var s = at;
        while (s > 0 && at - s < Reach && !SentenceMarks.IsSpace(text[s - 1]) && text[s - 1] is not ('"' or '“' or '„' or '«' or '‚' or '‘' or '(' or '[' or '/')) s--;
        var word = text[s..at];
        var apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe is >= 0 and <= 2 ? word[(apostrophe + 1)..] : word;
    }
}
