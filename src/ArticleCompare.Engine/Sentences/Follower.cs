using ArticleCompare.Engine.Languages;

namespace ArticleCompare.Engine.Sentences;

/// <summary>What follows a sentence-ending mark: opening marks, then a word.</summary>
internal readonly ref struct Follower
{
    private readonly LanguageRules rules;

    /// <summary>From the word on, as far as the decision looks.</summary>
    public readonly ReadOnlySpan<char> Body;

    /// <summary>The opening marks and spaces before the word.</summary>
    private readonly ReadOnlySpan<char> lead;

    /// <summary>The first word.</summary>
    public readonly ReadOnlySpan<char> Word;

    public Follower(ReadOnlySpan<char> text, int end, int reach, LanguageRules rules)
    {
        this.rules = rules;
        var i = end;
        while (i < text.Length && SentenceMarks.IsSpace(text[i])) i++;
        var first = i;
        while (i < text.Length && (SentenceMarks.IsOpener(text[i]) || SentenceMarks.IsSpace(text[i]))) i++;
        lead = text[first..i];
        Body = text[i..Math.Min(text.Length, i + reach)];
        var length = 0;
        while (length < Body.Length && SentenceMarks.IsWordChar(Body[length])) length++;
        Word = Body[..length];
        IsEmpty = first == text.Length;
    }

    /// <summary>Nothing but white space follows.</summary>
    public bool IsEmpty { get; }

    /// <summary>A lone dot, as in ". . Next": the sentence ends behind it.</summary>
    public bool IsStrayDot
    {
        get
        {
            if (!lead.IsEmpty)
            {
                return false;
            }
            var dots = Body.Length - Body.TrimStart('.').Length;
            return dots > 0 && (dots == Body.Length || SentenceMarks.IsSpace(Body[dots]));
        }
    }

    /// <summary>A lower-case word, but not a brand like iPhone or o3.</summary>
    public bool IsLower => !Body.IsEmpty && char.IsLower(Body[0]) && !HasUpperOrDigit(Word) && Word is not ("http" or "https" or "www");

    public bool IsUpper => !Body.IsEmpty && char.IsUpper(Body[0]);

    /// <summary>A word in capitals throughout, as short names are.</summary>
    public bool IsCapitals => Word.Length > 1 && char.IsUpper(Word[0]) && char.IsUpper(Word[1]);

    public bool IsDigit => !Body.IsEmpty && char.IsDigit(Body[0]);

    /// <summary>A letter of a script without upper and lower case.</summary>
    public bool IsCaseless => !Body.IsEmpty && char.IsLetter(Body[0]) && !char.IsUpper(Body[0]) && !char.IsLower(Body[0]);

    public bool IsOpened => !lead.Trim().IsEmpty;

    public bool IsQuoted => lead.Trim() is { IsEmpty: false } marks && SentenceMarks.IsQuote(marks[0]);

    public bool AfterDash => lead.TrimStart(" (") is { IsEmpty: false } marks && (marks[0] is '–' or '—' || marks is ['-', ' ', ..]);

    public bool IsStarter => rules.SentenceStarters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word)
        || rules.Code == "und" && IsUpper;

    public bool IsMonth => rules.Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Word);

    public bool IsCurrency => !Body.IsEmpty && char.GetUnicodeCategory(Body[0]) == System.Globalization.UnicodeCategory.CurrencySymbol || !Body.IsEmpty && Body[0] == '~';

    /// <summary>"R." after "George R.".</summary>
    public bool IsInitial => Body.Length > 1 && char.IsAsciiLetterUpper(Body[0]) && Body[1] == '.';

    /// <summary>One of the second to fourth words is a verb of saying.</summary>
    public bool IsFollowedBySayingVerb()
    {
        var verbs = rules.SayingVerbs.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[Body.Length];
        Body.ToLowerInvariant(lower);
        ReadOnlySpan<char> rest = lower;
        for (var n = 0; n < 4 && !rest.IsEmpty; n++)
        {
            var length = 0;
            while (length < rest.Length && SentenceMarks.IsWordChar(rest[length])) length++;
            if (n > 0 && verbs.Contains(rest[..length]))
            {
                // "Smith replied: ..." announces the next quotation.
                return !(length < rest.Length && rest[length] == ':');
            }
            rest = rest[length..];
            while (!rest.IsEmpty && !SentenceMarks.IsWordChar(rest[0])) rest = rest[1..];
        }
        return false;
    }

    private static bool HasUpperOrDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c) || char.IsDigit(c))
            {
                return true;
            }
        }
        return false;
    }
}
