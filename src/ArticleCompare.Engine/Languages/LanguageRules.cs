using System.Collections.Frozen;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Sentences;

namespace ArticleCompare.Engine.Languages;

/// <summary>
/// What the engine knows of one language. The words stand in the lists (<c>Lists/*.tsv</c>, column "lang"), what no list can say
/// stands in the language's own file beside this one. Every other language is read by <see cref="Other"/>.
/// </summary>
internal sealed class LanguageRules
{
    private static readonly FrozenDictionary<string, LanguageRules> Known =
        new[] { German.Rules, English.Rules, French.Rules, Indonesian.Rules }
            .ToFrozenDictionary(rules => rules.Code, StringComparer.Ordinal);

    private readonly Lazy<FrozenDictionary<string, AbbreviationTypes>> abbreviations;
    private readonly Lazy<FrozenSet<string>> sentenceStarters;
    private readonly Lazy<FrozenSet<string>> months;
    private readonly Lazy<FrozenSet<string>> sayingVerbs;

    public LanguageRules(string code)
    {
        Code = code;
        abbreviations = new(() => SentenceWords.Abbreviations(code));
        sentenceStarters = new(() => SentenceWords.Starters(code));
        months = new(() => SentenceWords.Months(code));
        sayingVerbs = new(() => SentenceWords.SayingVerbs(code));
    }

    /// <summary>ISO 639-1 code, "und" for the rules of every language without rules of its own.</summary>
    public string Code { get; }

    /// <summary>Whether "3." is an ordinal ("3. Juni", "der 2. Platz").</summary>
    public bool HasOrdinalDot { get; init; }

    /// <summary>Whether a space stands between quotation marks and what they enclose, and before "!" and "?".</summary>
    public bool SpacesMarks { get; init; }

    /// <summary>Lower-case words that begin a sentence in text written without capitals.</summary>
    public FrozenSet<string> CasualStarters { get; init; } = [];

    /// <summary>Abbreviations with their final dot, and how they behave before it.</summary>
    public FrozenDictionary<string, AbbreviationTypes> Abbreviations => abbreviations.Value;

    /// <summary>Capitalised words that, after an abbreviation, begin a new sentence.</summary>
    public FrozenSet<string> SentenceStarters => sentenceStarters.Value;

    /// <summary>Names of months, full and short, without dot.</summary>
    public FrozenSet<string> Months => months.Value;

    /// <summary>Finite forms of verbs of saying, in lower case.</summary>
    public FrozenSet<string> SayingVerbs => sayingVerbs.Value;

    /// <summary>Languages without rules of their own: the titles and abbreviations that do not depend on the language.</summary>
    public static LanguageRules Other { get; } = new("und");

    /// <summary>The rules for an ISO 639-1 code, with or without region ("de-CH").</summary>
    public static LanguageRules For(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return Known.GetValueOrDefault(dash < 0 ? language : language[..dash], Other);
    }
}
