using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Names;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;
using TokenKind = ArticleCompare.Engine.Values.TokenKind;

namespace ArticleCompare.Engine.Differences;

/// <summary>Whether the other passage says a name: by the lexicon, in another spelling, or translated.</summary>
internal static class NameAnswers
{
    /// <summary>From so many letters on, words that begin alike may be one name, whatever their capitals.</summary>
    private const int SameBeginning = 4;

    /// <summary>Words of one family are not enough.</summary>
    private const float SameMeaning = 0.7f;

    public static bool Has(PassagePair pair, Passage of, Name name)
    {
        var other = pair.Other(of);
        // Two names that the lexicon knows are one only when it says so, however alike they are spelled: Iran, Irak.
        var foreign = name.Evidence == NameEvidence.Known
            ? other.Names.Where(m => m.Evidence == NameEvidence.Known && m.Folded != name.Folded && AreTwo(of, name, other, m)).Select(m => m.Span).ToList()
            : [];
        return pair.Counterparts(of, name.Span, name.Evidence == NameEvidence.Unknown || !of.Names.Contains(name) ? SameMeaning : 0).Any(c => !foreign.Contains(c) && !IsOwnName(of, name, other, c))
            || other.Tokens.Any(t => t.Text.Length > 1 && !foreign.Exists(f => f.Start == t.Start) && IsSpelling(pair, of, name, t))
            || (of.Names.Contains(name) && IsTranslatedThere(of, name, other));
    }

    /// <summary>"Norwick East" in a German text, "Norwick Timur" in the Indonesian one: an English word that one language leaves as it is.</summary>
    private static bool IsTranslatedThere(Passage of, Name name, Passage other)
    {
        if (of.Language == "en" || other.Language == "en" || ConceptLexicon.Shipped.For("en") is not { } english || ConceptLexicon.Shipped.For(other.Language) is not { } lexicon)
        {
            return false;
        }
        var concepts = ConceptsOf(english, name.Span.Slice(of.Text), "en");
        return concepts.Count > 0 && other.Tokens.Any(t => t.Kind == TokenKind.Word && ConceptsOf(lexicon, t.Text, other.Language).Overlaps(concepts));
    }

    private static HashSet<int> ConceptsOf(LanguageLexicon lexicon, string word, string language)
    {
        var concepts = new HashSet<int>();
        foreach (var form in NameFinder.Forms(Tokenizer.Normalise(word), language))
        {
            foreach (var entry in lexicon.Words(form))
            {
                concepts.Add(entry.Concept);
            }
        }
        return concepts;
    }

    /// <summary>
    /// The name itself, or another spelling of it: with a capital as well (Madrid is no "masjid"), unless it begins alike ("russisch"),
    /// and none that this side has besides (Kenny Holm, where the other has Kent Holm too).
    /// </summary>
    private static bool IsSpelling(PassagePair pair, Passage of, Name name, ValueToken token)
    {
        var folded = Folding.Fold(token.Lower);
        return folded == name.Folded
            || (NameMatch.IsSame(folded, name.Folded)
                && (char.IsUpper(token.Text[0]) || folded.AsSpan().CommonPrefixLength(name.Folded) >= SameBeginning)
                && !pair.Other(of).Values.Any(v => v.Date is not null && v.Span.Start <= token.Start && token.End <= v.Span.End)
                && !StandsForAnother(pair, of, name, token)
                && (IsGenitive(folded, name.Folded) || !of.Tokens.Any(t => t.Start != name.Span.Start && t.Lower == token.Lower && Folding.Fold(t.Lower) != name.Folded)));
    }

    /// <summary>"Russian" is "russisch" here, and so no spelling of "Ryan".</summary>
    private static bool StandsForAnother(PassagePair pair, Passage of, Name name, ValueToken token)
    {
        var answers = pair.Counterparts(pair.Other(of), TextSpan.FromBounds(token.Start, token.End), SameMeaning).ToList();
        return answers.Count > 0 && !answers.Exists(a => NameMatch.IsSame(Folding.Fold(a.Slice(of.Text).ToLowerInvariant()), name.Folded));
    }

    /// <summary>"Manitoba", "Manitobas".</summary>
    private static bool IsGenitive(string a, string b) => a.Length > b.Length ? IsGenitive(b, a) : b.Length == a.Length + 1 && b[^1] == 's' && b.StartsWith(a, StringComparison.Ordinal);

    /// <summary>"Donald Trump" as a whole is answered by "Trump", which leaves the first name open.</summary>
    private static bool IsOwnName(Passage of, Name name, Passage other, TextSpan counterpart) =>
        Folding.Fold(counterpart.Slice(other.Text).ToLowerInvariant()) is var folded && folded != name.Folded
        && of.Names.Any(n => n.Span != name.Span && (n.Folded == folded || IsGenitive(folded, n.Folded)));

    private static bool AreTwo(Passage a, Name x, Passage b, Name y)
    {
        var (left, right) = (NameFinder.Concepts(x.Span.Slice(a.Text), a.Language), NameFinder.Concepts(y.Span.Slice(b.Text), b.Language));
        return left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
    }
}
