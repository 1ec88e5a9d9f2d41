using System.Collections.Immutable;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Names;

/// <summary>
/// Finds the words of names without a model: by their capital, their place in the sentence and by what the lexicon knows.
/// In German, where all nouns have capitals, only words count that the lexicon knows as names or does not know at all, whole or as a compound.
/// </summary>
public static class NameFinder
{
    /// <summary>What makes another noun of a noun: Vorjahr, Rückfahrt, Gegenstimme.</summary>
    private static readonly string[] GermanNounBeginnings = ["vor", "nach", "rück", "gegen", "zwischen", "mit"];

    private static readonly string[] GermanNounEndings =
        ["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "nis", "nisse", "nissen", "tum", "ismus", "enz", "anz", "erin", "erinnen", "igkeit", "lings", "ierung", "stück", "weise", "iker", "ikern"];

    private static readonly string[] GermanCaseEndings = ["en", "n", "es", "s", "ern", "er", "e"];
    private static readonly string[] IndonesianBeginnings = ["me", "pe", "di", "ber", "ter", "ke"];
    private static readonly string[] IndonesianEndings = ["nya", "kan", "an", "i"];
    private static readonly string[] Titles =
        ["mr", "mrs", "ms", "miss", "sir", "dr", "rev", "det", "sen", "sens", "rep", "reps", "gov", "prof", "st", "ste", "saint", "sainte", "san", "santa", "santo", "mme", "mlle", "nn", "ny", "tn", "tuan", "nona", "nyonya", "anda", "herr", "herrn", "frau", "reverend", "detective", "mp", "mps"];

    /// <summary>What stands in front of a name and is translated: Father Arnow, Pendeta Arnow.</summary>
    private static readonly HashSet<string> Offices =
    [
        "father", "brother", "sister", "pastor", "bishop", "archbishop", "cardinal", "rabbi", "imam", "captain", "major", "colonel", "general", "sergeant", "lieutenant", "officer",
        "judge", "justice", "professor", "doctor", "president", "senator", "chancellor", "minister", "secretary", "governor", "mayor", "king", "queen", "prince", "princess", "lord",
        "lady", "dame", "vater", "pater", "bruder", "schwester", "pfarrer", "bischof", "erzbischof", "kardinal", "rabbiner", "kapitän", "oberst", "richter", "doktor", "präsident",
        "präsidentin", "kanzler", "kanzlerin", "ministerin", "gouverneur", "bürgermeister", "könig", "königin", "prinz", "prinzessin", "père", "frère", "sœur", "pasteur", "évêque", "archevêque",
        "rabbin", "capitaine", "commandant", "général", "sergent", "juge", "professeur", "docteur", "président", "présidente", "sénateur", "chancelier", "chancelière", "ministre", "maire", "roi",
        "reine", "princesse", "bapa", "romo", "pendeta", "uskup", "rabi", "kapten", "kolonel", "jenderal", "sersan", "letnan", "hakim", "profesor", "dokter", "presiden",
        "kanselir", "menteri", "gubernur", "raja", "ratu", "pangeran", "putri", "bapak", "pak", "ibu", "bu",
    ];

    /// <summary>The words of names in some stretches of a text, in text order.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="spans">What to read, in text order; each begins a sentence or a part of one.</param>
    /// <param name="language">ISO 639-1; without a lexicon every word with a capital inside a sentence counts.</param>
    public static ImmutableArray<Name> Find(string text, ImmutableArray<TextSpan> spans, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return [.. spans.SelectMany(s => Find(ValueTokenizer.Split(text, s, language), language))];
    }

    internal static IEnumerable<Name> Find(IReadOnlyList<ValueToken> tokens, string language)
    {
        var isHeadline = IsHeadline(tokens, language);
        var words = ValueWords.Of(language);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == Values.TokenKind.Word && token.Text.Length > 1 && char.IsUpper(token.Text[0]) && !IsCalendar(words, tokens, i)
                && !IsTitle(tokens, i, language)
                && Judge(token, language, isHeadline || IsStart(tokens, i) || IsInHeading(tokens, i)) is { } evidence)
            {
                yield return new Name(TextSpan.FromBounds(token.Start, token.End), Folding.Fold(token.Lower), evidence);
            }
        }
    }

    /// <summary>The names of the lexicon that a written name stands for: Iran and Irak are spelled alike and are not one.</summary>
    internal static HashSet<int> Concepts(string written, string language)
    {
        var concepts = new HashSet<int>();
        if (ConceptLexicon.Shipped.For(language) is { } lexicon)
        {
            var lower = Tokenizer.Normalise(written);
            foreach (var form in WordForms.Alternates(lower, language).Prepend(WordForms.Of(lower, language).Light))
            {
                foreach (var entry in lexicon.Words(form))
                {
                    // "Chili" is Chile and what is Chilean.
                    if (entry.Kind is 'p' or 'a')
                    {
                        concepts.Add(entry.Concept);
                    }
                }
            }
        }
        return concepts;
    }

    private static NameEvidence? Judge(ValueToken token, string language, bool atStart)
    {
        var lexicon = ConceptLexicon.Shipped.For(language);
        if (lexicon is null)
        {
            return atStart ? null : NameEvidence.Unknown;
        }
        var (isName, isWord) = LookUp(lexicon, token, language, atStart);
        if (isName && !isWord)
        {
            return NameEvidence.Known;
        }
        if (!isWord)
        {
            if ((language == "de" && IsGermanNoun(token.Lower, lexicon)) || (language == "id" && IsIndonesianForm(token.Lower, lexicon)) || IsOutcry(token.Lower)
                || (language != "en" && Differences.FunctionWords.Contains(token.Lower, "en")))
            {
                return null;
            }
            // An English word in a text of another language is a name that was left as it is, but one whose other texts may translate it.
            return language != "en" && ConceptLexicon.Shipped.For("en") is { } english && LookUp(english, token, "en", atStart: true).IsWord ? NameEvidence.Capital : NameEvidence.Unknown;
        }
        return language == "de" || atStart ? null : NameEvidence.Capital;
    }

    /// <summary>Whether a word with a capital is none of its text's own language: "Rangers" in French.</summary>
    internal static bool IsForeign(ValueToken token, string language) =>
        ConceptLexicon.Shipped.For(language) is { } lexicon && !LookUp(lexicon, token, language, atStart: true).IsWord;

    private static (bool IsName, bool IsWord) LookUp(LanguageLexicon lexicon, ValueToken token, string language, bool atStart)
    {
        var written = Tokenizer.CaseOf(token.Text);
        var (isName, isWord) = (false, Differences.FunctionWords.Contains(token.Lower, language));
        var entries = Forms(token.Lower, language).SelectMany(form => lexicon.Words(form).ToArray()).ToList();
        isName = entries.Exists(e => e.Kind == 'p' && e.Fits(written));
        // Written exactly as a name of the lexicon: "Irak" is not a form of "irakisch" or "Iraker".
        var isExact = isName && !atStart && entries.Exists(e => e.Kind == 'p' && IsWritten(e, token.Text, language));
        // A place that has one name everywhere is no adjective where it is one as well: the Berlin talks, pejabat Pakistan.
        var isPlace = isExact && entries.Exists(e => e.Kind == 'p' && IsWrittenEverywhere(e, token.Text));
        isWord |= entries.Exists(e => e.Kind != 'p' && (!isExact || (IsWritten(e, token.Text, language) && !(isPlace && e.Kind == 'a'))) && (e.Case == EntryCase.Any || (e.Kind == 'a' && e.Fits(written))));
        return (isName, isWord);
    }

    /// <summary>What a word may be filed under, by all its endings.</summary>
    internal static List<string> Forms(string word, string language)
    {
        var forms = WordForms.Alternates(word, language);
        forms.Insert(0, WordForms.Of(word, language).Light);
        if (language == "de")
        {
            // Dative plurals and genitives of nouns: Problemen, Hauses.
            forms.AddRange(GermanCaseEndings.Where(e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal)).Select(e => WordForms.Of(word[..^e.Length], language).Light));
        }
        return forms;
    }

    private static bool IsWritten(Entry entry, string word, string language)
    {
        var cell = ConceptLexicon.Shipped.Rows[entry.Concept].Cells[Array.IndexOf(LexiconRow.Languages, language)];
        return Array.Exists(cell.Split('|'), alternative => alternative.TrimStart('~') == word);
    }

    private static bool IsWrittenEverywhere(Entry entry, string word) => Array.TrueForAll(LexiconRow.Languages, language => IsWritten(entry, word, language));

    internal static bool IsGermanNoun(string word, LanguageLexicon lexicon) =>
        Array.Exists(GermanNounEndings, e => word.Length > e.Length + 3 && word.EndsWith(e, StringComparison.Ordinal))
        || CompoundSplitter.Split(word, lexicon).Count > 0
        || Array.Exists(GermanNounBeginnings, b => word.StartsWith(b, StringComparison.Ordinal) && IsNoun(lexicon.Words(WordForms.Of(word[b.Length..], "de").Light), word[b.Length..]))
        || (word.EndsWith('s') && CompoundSplitter.Split(word[..^1], lexicon).Count > 0);

    private static bool IsNoun(ReadOnlySpan<Entry> entries, string word)
    {
        foreach (var entry in entries)
        {
            if (entry.Kind == 'n' && word.Length >= 4 && entry.Written == word)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Indonesian words with the affixes of verbs and nouns, of which the lexicon has the root or which have affixes on both sides.</summary>
    private static bool IsIndonesianForm(string word, LanguageLexicon lexicon) =>
        Array.Exists(IndonesianBeginnings, b => word.StartsWith(b, StringComparison.Ordinal))
        && ((word.Length >= 8 && Array.Exists(IndonesianEndings, e => word.EndsWith(e, StringComparison.Ordinal)))
            || (word.Length >= 6 && Forms(word, "id").Exists(f => HasWord(lexicon.FamilyOf(WordForms.Of(f, "id").Family)))));

    private static bool HasWord(ReadOnlySpan<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Kind != 'p')
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Uh, noooo.</summary>
    private static bool IsOutcry(string word) =>
        word.Length < 3 || Enumerable.Range(0, word.Length - 2).Any(i => word[i] == word[i + 1] && word[i] == word[i + 2]);

    /// <summary>Mr, Rev., Det., St: titles are translated and abbreviated at will.</summary>
    internal static bool IsTitle(IReadOnlyList<ValueToken> tokens, int at, string language)
    {
        if (Offices.Contains(tokens[at].Lower) && at + 1 < tokens.Count && !tokens[at + 1].Glued && IsCapital(tokens[at + 1]))
        {
            return true;
        }
        var rules = LanguageRules.For(language);
        var word = tokens[at].Text;
        var dotted = at + 1 < tokens.Count && tokens[at + 1].Text == "." && tokens[at + 1].Glued;
        return (dotted && (rules.Abbreviations.ContainsKey(word + ".") || rules.Abbreviations.ContainsKey(tokens[at].Lower + "."))) || Array.IndexOf(Titles, tokens[at].Lower) >= 0;
    }

    /// <summary>Four words and more with capitals in a row are a heading or a quoted title.</summary>
    private static bool IsInHeading(IReadOnlyList<ValueToken> tokens, int at)
    {
        var run = 1;
        for (var i = at - 1; i >= 0 && IsCapital(tokens[i]); i--) run++;
        for (var i = at + 1; i < tokens.Count && IsCapital(tokens[i]); i++) run++;
        return run >= 4;
    }

    private static bool IsCapital(ValueToken token) => token.Kind == Values.TokenKind.Word && char.IsUpper(token.Text[0]);

    private static bool IsCalendar(ValueWords words, IReadOnlyList<ValueToken> tokens, int at) =>
        words.Is("month", tokens, at) || words.Is("weekday", tokens, at) || words.Is("scale", tokens, at);

    /// <summary>The first word of a sentence, a quotation or a part behind a colon has a capital anyway.</summary>
    private static bool IsStart(IReadOnlyList<ValueToken> tokens, int at)
    {
        if (at == 0)
        {
            return true;
        }
        var before = tokens[at - 1];
        if (at > 1 && before.Glued && !tokens[at].Glued && before.Text is "\"" or "\u201d" or "\u201c" or "\u00bb")
        {
            // The mark closes a quotation: “...,” Brandt said.
            return tokens[at - 2].Text is "." or "?" or "!";
        }
        return before.Kind == Values.TokenKind.Mark && before.Text is not ("," or "-" or "\u2013" or "/" or "&" or "'" or "\u2019" or ")")
            && !(before.Text == "." && at > 1 && tokens[at - 2].Text.Length <= 3 && char.IsUpper(tokens[at - 2].Text[0]));
    }

    /// <summary>"Trump Begins a Flurry of Rallies": capitals say nothing there.</summary>
    private static bool IsHeadline(IReadOnlyList<ValueToken> tokens, string language)
    {
        if (language == "de")
        {
            return false;
        }
        var long4 = tokens.Where(t => t.Kind == Values.TokenKind.Word && t.Text.Length >= 4).ToList();
        return long4.Count >= 4 && long4.Count(t => char.IsUpper(t.Text[0])) >= 0.7 * long4.Count;
    }
}
