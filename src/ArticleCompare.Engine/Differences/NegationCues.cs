using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>A word that negates.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Token">Index into the passage's tokens.</param>
/// <param name="Length">How many tokens it takes.</param>
/// <param name="Strength">How surely it negates.</param>
internal readonly record struct Cue(TextSpan Span, int Token, int Length, CueStrength Strength)
{
    public bool IsPlain => Strength == CueStrength.Plain;
}

internal enum CueStrength
{
    /// <summary>Goes along with what another language says with a negation: only, before, too.</summary>
    Hint,
    /// <summary>Amounts to a negation: fail, hardly, unable, unclear.</summary>
    Implied,
    /// <summary>Not, no, never and the like.</summary>
    Plain,
}

/// <summary>Finds the words of a passage that negate, by the forms of <c>Lists/polarity.tsv</c>.</summary>
internal static class NegationCues
{
    private const int FrenchReach = 7;
    private const int RestrictionReach = 5;

    private static readonly string[] Prefixes = ["non", "in", "im", "ir", "il", "dis", "mal"];
    private static readonly string[] Suffixes = ["less", "los", "lose", "losen"];

    /// <summary>Beginnings of words in which "un" negates nothing.</summary>
    private static readonly string[] Unprefixed = ["under", "union", "unit", "univers", "until", "uniform", "unter", "unser", "unfall", "unfälle", "ungefähr", "ungar", "uns"];

    private static readonly ConcurrentDictionary<string, PhraseTable<string>> Tables = new(StringComparer.Ordinal);

    public static ImmutableArray<Cue> Find(Passage passage)
    {
        var table = Tables.GetOrAdd(passage.Language, Load);
        var tokens = passage.Tokens;
        var cues = ImmutableArray.CreateBuilder<Cue>();
        var i = 0;
        while (i < tokens.Length)
        {
            i += Take(table, tokens, i, passage.Language, cues);
        }
        return [.. cues.Select(c => c.IsPlain && (IsRestricted(tokens, c) || IsFollowedByHesitation(tokens, c)) ? c with { Strength = CueStrength.Hint } : c)];
    }

    /// <summary>"Does not get better merely because": what is denied is that it is the only reason.</summary>
    private static bool IsRestricted(ImmutableArray<ValueToken> tokens, Cue cue)
    {
        for (var i = cue.Token + cue.Length; i < Math.Min(tokens.Length, cue.Token + cue.Length + RestrictionReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Lower is "merely" or "only" or "just" or "simply" or "solely" or "nur" or "bloß" or "allein" or "lediglich"
                or "seulement" or "uniquement" or "simplement" or "hanya" or "sekadar" or "semata")
            {
                return true;
            }
            if (tokens[i].Lower == "einfach" && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Lower != "zu")
            {
                // "nicht einfach durch ...", not "nicht einfach zu lösen".
                return true;
            }
        }
        return false;
    }

    /// <summary>"Did not hesitate to": did it.</summary>
    private static bool IsFollowedByHesitation(ImmutableArray<ValueToken> tokens, Cue cue) =>
        cue.Token + cue.Length < tokens.Length && tokens[cue.Token + cue.Length].Lower is "hesitate" or "hesitated" or "hésité" or "hésiter" or "gezögert" or "zögern" or "ragu" or "segan";

    private static int Take(PhraseTable<string> table, ImmutableArray<ValueToken> tokens, int at, string language, ImmutableArray<Cue>.Builder cues)
    {
        var (kind, count) = ("", 1);
        foreach (var (meaning, length) in table.At(tokens, at))
        {
            if (meaning == "clause")
            {
                continue;
            }
            // The longest phrase counts; of one length a plain negation before a soft one.
            if (length > count || kind.Length == 0 || (length == count && meaning == "not"))
            {
                (kind, count) = (meaning, Math.Max(length, 1));
            }
        }
        switch (kind)
        {
            case "not":
                Add(count, count == 1 && IsAnswer(tokens, at) ? CueStrength.Implied : IsPrevented(tokens, at) ? CueStrength.Hint : CueStrength.Plain);
                return count;
            case "soft":
                Add(count, CueStrength.Implied);
                return count;
            case "hint":
                Add(count, CueStrength.Hint);
                return count;
            case "ne":
                var second = SecondHalf(table, tokens, at);
                if (second > 0)
                {
                    cues.Add(new Cue(TextSpan.FromBounds(tokens[at].Start, tokens[second].End), at, second - at + 1, CueStrength.Plain));
                    return second - at + 1;
                }
                Add(1, CueStrength.Hint);
                return 1;
            case "pas" when IsBeforeNe(table, tokens, at):
                // "rien ne", "aucun juge n'a": the "ne" that follows belongs to it.
                Add(1, CueStrength.Plain);
                return NextNe(table, tokens, at) - at + 1;
            case "pas" when tokens[at].Lower == "pas" && at > 0 && tokens[at - 1].Text is "," or ";" or "–" or "et" or "mais":
                // "..., pas avec lui": the rest of a denied clause.
                Add(1, CueStrength.Plain);
                return 1;
            case "idiom" when tokens[at].Lower == "n'" && at + count < tokens.Length && tokens[at + count].Kind == TokenKind.Word && tokens[at + count - 1].Lower == "pas":
                // "N'est-ce pas merveilleux ?" asks, "n'est-ce pas ?" only hangs on.
                Add(count, CueStrength.Plain);
                return count;
            case "idiom":
                return count;
            default:
                if (EndsInNt(tokens, at))
                {
                    Add(1, CueStrength.Plain);
                }
                else if (IsPrefixed(tokens[at], language))
                {
                    Add(1, CueStrength.Implied);
                }
                return 1;
        }

        void Add(int length, CueStrength strength) =>
            cues.Add(new Cue(TextSpan.FromBounds(tokens[at].Start, tokens[at + length - 1].End), at, length, strength));
    }

    /// <summary>"No, we did": an answer, which other languages leave out or word otherwise.</summary>
    private static bool IsAnswer(ImmutableArray<ValueToken> tokens, int at) =>
        tokens[at].Lower is "no" or "nein" or "tidak" or "nope"
        && (at + 1 >= tokens.Length || tokens[at + 1].Kind == TokenKind.Mark) && (at == 0 || tokens[at - 1].Kind == TokenKind.Mark || tokens[at - 1].Lower is "oh" or "said" or "sagte" or "kata");

    /// <summary>"Mencegah agar tidak": to prevent it, where the verb denies already.</summary>
    private static bool IsPrevented(ImmutableArray<ValueToken> tokens, int at) =>
        at > 1 && tokens[at - 1].Lower is "agar" or "supaya"
        && Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => tokens[i].Lower is "mencegah" or "menghindari" or "dicegah" or "menghalangi" or "melarang");

    /// <summary>The token of "pas" and the like behind "ne"; -1 for "ne ... que" and a "ne" that negates nothing.</summary>
    private static int SecondHalf(PhraseTable<string> table, ImmutableArray<ValueToken> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + FrenchReach); i++)
        {
            if (table.At(tokens, i).Any(p => p.Meaning == "pas"))
            {
                // "ne ... pas seulement" is "not only", "n'est pas que" too, but not "ne veut pas que"; "plus de 200" is a quantity.
                var next = i + 1 < tokens.Length ? tokens[i + 1].Lower : "";
                var isOnly = next is "que" or "qu'" && (tokens[i].Lower != "pas" || tokens[i - 1].Lower is "est" or "sont" or "était" or "étaient" or "a" or "ont" or "y");
                return isOnly || next is "seulement" or "uniquement" or "simplement" || (tokens[i].Lower == "plus" && next is "de" or "d'") ? -1 : i;
            }
            if (tokens[i].Lower is "que" or "qu'" || tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "." or ";" or "?" or "!")
            {
                return -1;
            }
        }
        return -1;
    }

    private static bool IsBeforeNe(PhraseTable<string> table, ImmutableArray<ValueToken> tokens, int at) =>
        tokens[at].Lower is "rien" or "personne" or "aucun" or "aucune" or "nul" or "nulle" or "jamais" or "ni" && NextNe(table, tokens, at) > 0;

    private static int NextNe(PhraseTable<string> table, ImmutableArray<ValueToken> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + FrenchReach) && tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (table.At(tokens, i).Any(p => p.Meaning == "ne"))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>didn't, won't: the tokens are "didn", "'", "t".</summary>
    private static bool EndsInNt(ImmutableArray<ValueToken> tokens, int at) =>
        tokens[at].Lower == "t" && at >= 2 && tokens[at].Glued && tokens[at - 1].Text is "'" or "\u2019" && tokens[at - 1].Glued
        && (tokens[at - 2].Lower.EndsWith('n') || tokens[at - 2].Lower is "can" or "won");

    /// <summary>Words with a negating beginning or ending that the other language may well say with "not": unclear, dishonest, zwecklos.</summary>
    private static bool IsPrefixed(ValueToken token, string language)
    {
        var word = token.Lower;
        if (token.Kind != TokenKind.Word || word.Length < 5 || char.IsUpper(token.Text[0]) || ConceptLexicon.Shipped.For(language) is not { } lexicon)
        {
            return false;
        }
        return (language is "en" or "de" && word.StartsWith("un", StringComparison.Ordinal) && !Array.Exists(Unprefixed, p => word.StartsWith(p, StringComparison.Ordinal)))
            || (language is "en" or "fr" && word.StartsWith('i') && (word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal)))
            || Array.Exists(Prefixes, p => word.StartsWith(p, StringComparison.Ordinal) && IsAdjective(lexicon, word[p.Length..], language))
            || (language == "id" && word.StartsWith("ketidak", StringComparison.Ordinal))
            || Array.Exists(Suffixes, x => word.EndsWith(x, StringComparison.Ordinal) && language == (x == "less" ? "en" : "de"));
    }

    private static bool IsAdjective(LanguageLexicon lexicon, string rest, string language)
    {
        if (rest.Length < 3)
        {
            return false;
        }
        foreach (var entry in lexicon.Words(WordForms.Of(rest, language).Light))
        {
            if (entry.Kind == 'a')
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Without" denies a circumstance, not the claim.</summary>
    public static bool IsWithout(Passage passage, Cue cue) => passage.Tokens[cue.Token].Lower is "without" or "ohne" or "sans" or "tanpa";

    /// <summary>"No", "kein", "aucun": other languages often word such a claim with a verb.</summary>
    public static bool IsDeterminer(Passage passage, Cue cue) =>
        passage.Tokens[cue.Token].Lower is var word && (word is "no" or "nothing" or "nichts" or "aucun" or "aucune" || word.StartsWith("kein", StringComparison.Ordinal));

    /// <summary>Whether a new clause begins at a token: a negation does not reach over it.</summary>
    public static bool BeginsClause(Passage passage, int token) =>
        passage.Tokens[token].Kind == TokenKind.Mark
            ? passage.Tokens[token].Text is "," or "." or ";" or ":" or "?" or "!" or "(" or ")" or "\u2013" or "\u2014"
            : Tables.GetOrAdd(passage.Language, Load).At(passage.Tokens, token).Any(p => p.Meaning == "clause");

    private static PhraseTable<string> Load(string language)
    {
        var table = new PhraseTable<string>();
        foreach (var row in FactList.Rows("polarity", language))
        {
            table.Add(row["form"], language, row["class"]);
        }
        return table;
    }
}
