using System.Runtime.CompilerServices;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;
using TokenKind = ArticleCompare.Engine.Values.TokenKind;

namespace ArticleCompare.Engine.Differences;

/// <summary>How much a word that is left over looks like a name.</summary>
internal enum NameLook
{
    /// <summary>In the lexicon of names.</summary>
    Known,
    /// <summary>In no dictionary, with a capital inside a sentence.</summary>
    Unknown,
    /// <summary>In no dictionary, at the beginning of a sentence, where everything has a capital.</summary>
    UnknownAtStart,
    /// <summary>A German word that no dictionary has, and that is long or looks like a form of another: as likely a noun.</summary>
    Guess,
    /// <summary>Letters: BBC.</summary>
    Letters,
    /// <summary>An ordinary word with a capital of its own: Rangers.</summary>
    Alone,
    /// <summary>What belongs to a place: Danish. Other texts name the place, or its capital.</summary>
    Adjective,
    /// <summary>An ordinary word with a capital among others: Supreme Court, which other languages translate.</summary>
    InRun,
    /// <summary>An ordinary word at the beginning of a sentence: Rose said.</summary>
    Start,
    /// <summary>A German noun beside a name.</summary>
    Noun,
    /// <summary>Any other noun of the German dictionary: a name only beside one ("Brett Halvorsen").</summary>
    AnyNoun,
}

/// <param name="Name">The word.</param>
/// <param name="Look">How much it looks like a name.</param>
/// <param name="IsForeign">An English word in a text of another language: "les Rangers".</param>
/// <param name="IsBare">A German word with neither article nor adjective in front of it, as names stand: "sagte Stein".</param>
internal readonly record struct Leftover(Name Name, NameLook Look, bool IsForeign, bool IsBare);

/// <summary>The names of one passage that no word of the other one can stand for.</summary>
internal static class LeftoverNames
{
    private const int LongestAcronym = 5;
    private const int LongUnknown = 8;

    public static List<Leftover> Of(PassagePair pair, Passage of)
    {
        var other = pair.Other(of);
        return [.. of.Names.Concat(Ordinary(of)).Where(n => !IsSmallElsewhere(of, n) && !NameAnswers.Has(pair, of, n) && !IsAcronym(pair, of, n, other)).Select(n => Describe(of, n))];
    }

    private static Leftover Describe(Passage of, Name name)
    {
        var at = of.TokenAt(name.Span.Start);
        return new Leftover(name, Look(of, name),
            name.Evidence == NameEvidence.Capital && of.Names.Contains(name) && NameFinder.IsForeign(of.Tokens[at], of.Language),
            of.Language == "de" && GermanArticles.IsBare(of.Tokens, at));
    }

    /// <summary>
    /// Words that are no names by themselves but may stand for one: the first of a sentence, and in German, where nouns have capitals too,
    /// only beside a name ("Luke Brandt").
    /// </summary>
    private static IEnumerable<Name> Ordinary(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Length; i++)
        {
            var token = passage.Tokens[i];
            var span = TextSpan.FromBounds(token.Start, token.End);
            if (token.Kind == TokenKind.Word && token.Text.Length > 2 && char.IsUpper(token.Text[0])
                && (passage.Language == "de" || IsStart(passage, i) || IsCapital(passage, i - 1) || IsCapital(passage, i + 1))
                && passage.IsContent(span) && !NameFinder.IsTitle(passage.Tokens, i, passage.Language) && !passage.Names.Any(n => n.Span == span) && !passage.Values.Any(v => v.Span.Overlaps(span))
                && !token.Hyphenated && !(i + 1 < passage.Tokens.Length && passage.Tokens[i + 1].Hyphenated)
                && (passage.Claims.IsEmpty || IsNamedElsewhere(passage, token)))
            {
                yield return new Name(span, Folding.Fold(token.Lower), NameEvidence.Capital);
            }
        }
    }

    /// <summary>A story shows whether "Rose" is a name: it stands with its capital inside a sentence too, and never without.</summary>
    private static bool IsNamedElsewhere(Passage passage, ValueToken token)
    {
        if (passage.Language == "de")
        {
            // every noun has its capital
            return false;
        }
        return InText.GetValue(passage.Text, Read).Named.Contains(token.Lower);
    }

    /// <summary>"Nasal spray" at the beginning of a sentence, "a nasal spray" elsewhere in the article: no name, even if no dictionary has the word.</summary>
    private static bool IsSmallElsewhere(Passage passage, Name name) =>
        !passage.Claims.IsEmpty && passage.Language != "de" && IsStart(passage, passage.TokenAt(name.Span.Start))
        && InText.GetValue(passage.Text, Read).Small.Contains(name.Span.Slice(passage.Text).ToLowerInvariant());

    /// <summary>"Appliance maker": a word that the article has at the beginning of a sentence only, with no other name behind it.</summary>
    private static bool IsNowhereElse(Passage passage, int at) => !passage.Claims.IsEmpty && passage.Language != "de"
        && !InText.GetValue(passage.Text, Read).Named.Contains(passage.Tokens[at].Lower)
        && !(at + 1 < passage.Tokens.Length && passage.Tokens[at + 1].Kind == TokenKind.Word && char.IsUpper(passage.Tokens[at + 1].Text[0]));

    /// <summary>What each article has as a name, found in one walk over its text; kept as long as the text is.</summary>
    private static readonly ConditionalWeakTable<string, WrittenWords> InText = [];

    /// <param name="Named">The words that stand with a capital inside a sentence and never without one; lower case.</param>
    /// <param name="Small">The words that stand without a capital somewhere.</param>
    private sealed record WrittenWords(HashSet<string> Named, HashSet<string> Small);

    private static WrittenWords Read(string text)
    {
        var (named, small) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }
            if (end > at)
            {
                var isInside = at > 1 && text[at - 1] == ' ' && char.IsLower(text[at - 2]);
                if (char.IsLower(text[at]))
                {
                    small.Add(text[at..end].ToLowerInvariant());
                }
                else if (isInside)
                {
                    named.Add(text[at..end].ToLowerInvariant());
                }
            }
            at = Math.Max(end, at + 1);
        }
        named.ExceptWith(small);
        return new WrittenWords(named, small);
    }

    /// <summary>"Justizminister Brandt": in front of a name a title rather than a first name; behind it ("Norman Eisen") the last name.</summary>
    private static bool IsDictionaryNoun(ValueToken token)
    {
        if (ConceptLexicon.Shipped.For("de") is { } lexicon)
        {
            foreach (var entry in lexicon.Words(WordForms.Of(token.Lower, "de").Light))
            {
                if (entry.Kind == 'n')
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static NameLook GermanNoun(Passage passage, int at)
    {
        var isKnown = IsDictionaryNoun(passage.Tokens[at]);
        if (IsName(passage, at - 1) || (IsName(passage, at + 1) && !isKnown))
        {
            return NameLook.Noun;
        }
        return isKnown || IsFormOfWord(passage.Tokens[at].Lower) ? NameLook.AnyNoun : NameLook.Guess;
    }

    /// <summary>A compound, or a form of a word: "Vorwürfen". With an English plural only by chance: "Rangers".</summary>
    private static bool IsFormOfWord(string word) =>
        ConceptLexicon.Shipped.For("de") is { } lexicon
        && (NameFinder.IsGermanNoun(word, lexicon)
            || (!word.EndsWith('s') && NameFinder.Forms(word, "de").Exists(f => lexicon.Words(f).ToArray().Any(e => e.Kind != 'p'))));

    private static bool IsStart(Passage passage, int at) => at == 0 || passage.Tokens[at - 1].Text is "." or "\u201c" or "\u00ab" or "\"" or ":";

    private static bool IsName(Passage passage, int at) =>
        at >= 0 && at < passage.Tokens.Length && passage.Names.Any(n => n.Span.Start == passage.Tokens[at].Start && n.Evidence != NameEvidence.Capital);

    private static NameLook Look(Passage passage, Name name)
    {
        var at = passage.TokenAt(name.Span.Start);
        var atStart = IsStart(passage, at);
        if (IsLetters(passage, name))
        {
            return NameLook.Letters;
        }
        switch (name.Evidence)
        {
            case NameEvidence.Known:
                return NameLook.Known;
            case NameEvidence.Unknown:
                return passage.Language == "de" && name.Folded.Length >= LongUnknown ? NameLook.Guess : !atStart ? NameLook.Unknown : IsNowhereElse(passage, at) ? NameLook.Start : NameLook.UnknownAtStart;
            default:
                return passage.Language == "de" && !passage.Names.Contains(name) ? GermanNoun(passage, at) : IsInRun(passage, at) ? NameLook.InRun : IsAdjective(passage, name) ? NameLook.Adjective : atStart ? NameLook.Start : NameLook.Alone;
        }
    }

    private static bool IsAdjective(Passage passage, Name name)
    {
        if (passage.Language == "en" && ConceptLexicon.Shipped.For("en") is { } lexicon)
        {
            foreach (var entry in lexicon.Words(WordForms.Of(Tokenizer.Normalise(name.Span.Slice(passage.Text)), "en").Light))
            {
                if (entry is { Kind: 'a', Case: EntryCase.Initial })
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsLetters(Passage passage, Name name) =>
        name.Span.Slice(passage.Text) is var written && written.Length <= LongestAcronym && written.All(c => char.IsUpper(c) || c == '.');

    /// <summary>Beside another ordinary word with a capital.</summary>
    private static bool IsInRun(Passage passage, int at) => IsCapital(passage, at - 1) || IsCapital(passage, at + 1)
        || (IsSmallLink(passage, at + 1) && IsCapital(passage, at + 2)) || (IsSmallLink(passage, at - 1) && IsCapital(passage, at - 2));

    private static bool IsCapital(Passage passage, int at) =>
        at >= 0 && at < passage.Tokens.Length && passage.Tokens[at] is { Kind: TokenKind.Word } token && char.IsUpper(token.Text[0])
        && !passage.Names.Any(n => n.Span.Start == token.Start && n.Evidence != NameEvidence.Capital);

    private static bool IsSmallLink(Passage passage, int at) =>
        at > 0 && at < passage.Tokens.Length && passage.Tokens[at].Lower is "of" or "the" or "for" or "and" or "de" or "du" or "des" or "d'" or "la" or "et" or "dan" or "untuk" or "&";

    /// <summary>BDI for Bundesverband der Deutschen Industrie: the letters begin a word of the other side, which has no counterpart either.</summary>
    private static bool IsAcronym(PassagePair pair, Passage of, Name name, Passage other) =>
        other.Names.Any(n => IsLetters(of, name) != IsLetters(other, n) && char.ToUpperInvariant(n.Folded[0]) == char.ToUpperInvariant(name.Folded[0])
            && (IsLetters(of, name) ? n : name).Evidence == NameEvidence.Capital && !pair.IsAnswered(other, n.Span));
}
