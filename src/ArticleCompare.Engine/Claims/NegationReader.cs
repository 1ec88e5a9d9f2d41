using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>A word that negates, or words that only look so.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Token">Index into the tokens that were read.</param>
/// <param name="Length">How many tokens it takes.</param>
/// <param name="Strength">How surely it makes the claim the contrary of the same claim without it.</param>
/// <param name="Denies">A negating word of the language, whatever it does to the claim here.</param>
public readonly record struct Negation(TextSpan Span, int Token, int Length, NegationStrength Strength, bool Denies)
{
    public bool IsPlain => Strength == NegationStrength.Plain;
}

public enum NegationStrength
{
    /// <summary>Negates nothing: not only, no doubt.</summary>
    Idiom,
    /// <summary>Goes along with what another language says with a negation: only, before, too.</summary>
    Hint,
    /// <summary>Amounts to a negation: fail, hardly, unable, unclear.</summary>
    Implied,
    /// <summary>Not, no, never and the like.</summary>
    Plain,
}

/// <summary>Finds the words that negate, by the forms of <c>Lists/polarity.tsv</c>: one reader for claims and for differences.</summary>
public static class NegationReader
{
    private const int RestrictionReach = 5;

    /// <summary>How many tokens behind a German verb its particle may stand.</summary>
    private const int ParticleReach = 24;

    /// <summary>How many tokens before "nie" its "so" may stand.</summary>
    private const int RecordReach = 12;

    private const string Gap = " … ";

    private static readonly ConcurrentDictionary<string, Forms> Known = new(StringComparer.Ordinal);

    /// <param name="Negating">The words of every class, plain negations first: of two meanings of one length the first one counts.</param>
    /// <param name="Clauses">The words that begin a clause.</param>
    /// <param name="Separated">Verbs that amount to a negation with a particle of theirs at the end of the clause: "schloss … aus".</param>
    private sealed record Forms(PhraseTable<string> Negating, PhraseTable<string> Clauses, HashSet<(string Verb, string Particle)> Separated);

    /// <summary>The negations of a stretch of text, in text order.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="language">ISO 639-1 code; other than de, en, fr and id give none.</param>
    public static ImmutableArray<Negation> Read(string text, TextSpan within, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Read(ValueTokenizer.Split(text, within, language), language);
    }

    internal static ImmutableArray<Negation> Read(IReadOnlyList<ValueToken> tokens, string language)
    {
        var forms = Known.GetOrAdd(language, Load);
        var found = ImmutableArray.CreateBuilder<Negation>();
        for (var i = 0; i < tokens.Count;)
        {
            var (strength, length, denies) = At(forms, tokens, i, language);
            if (strength is { } known)
            {
                var negation = new Negation(TextSpan.FromBounds(tokens[i].Start, tokens[i + length - 1].End), i, length, known, denies);
                found.Add(known == NegationStrength.Plain && (IsRestricted(tokens, negation) || IsHesitation(tokens, negation) || IsRecord(tokens, negation)) ? negation with { Strength = NegationStrength.Hint } : negation);
            }
            i += length;
        }
        return found.ToImmutable();
    }

    /// <summary>Whether a new clause begins at a token: a negation does not reach over it.</summary>
    internal static bool BeginsClause(IReadOnlyList<ValueToken> tokens, int at, string language) =>
        tokens[at].Kind == TokenKind.Mark
            ? tokens[at].Text is "," or "." or ";" or ":" or "?" or "!" or "(" or ")" or "\u2013" or "\u2014"
            : Known.GetOrAdd(language, Load).Clauses.Longest(tokens, at).Count > 0;

    private static (NegationStrength? Strength, int Length, bool Denies) At(Forms forms, IReadOnlyList<ValueToken> tokens, int at, string language)
    {
        var table = forms.Negating;
        var (kind, count) = table.Longest(tokens, at);
        var length = Math.Max(1, count);
        switch (kind)
        {
            case "not":
                return (length == 1 && (IsAnswer(tokens, at) || IsAlso(tokens, at)) ? NegationStrength.Implied : IsPrevented(tokens, at) ? NegationStrength.Hint : NegationStrength.Plain, length, !IsWithout(tokens[at]));
            case "nor":
                return (NegationStrength.Implied, length, true);
            case "soft":
                return (NegationStrength.Implied, length, false);
            case "hint":
                return (NegationStrength.Hint, length, false);
            case "idiom" when tokens[at].Lower == "n'" && at + length < tokens.Count && tokens[at + length].Kind == TokenKind.Word && tokens[at + length - 1].Lower == "pas":
                // "N'est-ce pas un beau jardin ?" asks, "n'est-ce pas ?" only hangs on.
                return (NegationStrength.Plain, length, true);
            case "idiom":
                return (NegationStrength.Idiom, length, false);
            case "ne":
                var second = FrenchNegation.SecondHalf(table, tokens, at);
                return second > 0 ? (NegationStrength.Plain, second - at + 1, true) : (NegationStrength.Hint, 1, false);
            case "pas" when FrenchNegation.IsBeforeNe(table, tokens, at):
                // "rien ne", "aucun juge n'a": the "ne" that follows belongs to it.
                return (NegationStrength.Plain, FrenchNegation.NextNe(table, tokens, at) - at + 1, true);
            case "pas" when tokens[at].Lower == "pas":
                // "..., pas avec lui": the rest of a denied clause. Elsewhere as likely a step, or spoken.
                return (at > 0 && tokens[at - 1].Text is "," or ";" or "–" or "et" or "mais" ? NegationStrength.Plain : NegationStrength.Hint, 1, true);
            case "pas" when tokens[at].Lower is "ni" or "nullement":
                return (NegationStrength.Implied, length, true);
            default:
                return EndsInNt(tokens, at) ? (NegationStrength.Plain, 1, true)
                    : NegatingForms.IsPrefixed(tokens[at], language) || (forms.Separated.Count > 0 && IsSeparated(forms, tokens, at)) ? (NegationStrength.Implied, 1, false)
                    : (null, 1, false);
        }
    }

    /// <summary>The particle ends its clause: "schloss das Bündnis aus", not "schloss aus Angst die Tür".</summary>
    private static bool IsSeparated(Forms forms, IReadOnlyList<ValueToken> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Count, at + ParticleReach) && tokens[i].Text is not ("." or ";" or "?" or "!"); i++)
        {
            if ((i + 1 == tokens.Count || tokens[i + 1].Kind == TokenKind.Mark || tokens[i + 1].Lower is "und" or "oder") && forms.Separated.Contains((tokens[at].Lower, tokens[i].Lower)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"Without" denies a circumstance, not the claim.</summary>
    internal static bool IsWithout(ValueToken token) => token.Lower is "without" or "ohne" or "sans" or "tanpa";

    /// <summary>"Does not get better merely because": what is denied is that it is the only reason.</summary>
    private static bool IsRestricted(IReadOnlyList<ValueToken> tokens, Negation negation)
    {
        var end = negation.Token + negation.Length;
        for (var i = end; i < Math.Min(tokens.Count, end + RestrictionReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Lower is "merely" or "only" or "just" or "simply" or "solely" or "nur" or "bloß" or "lediglich"
                or "seulement" or "uniquement" or "simplement" or "hanya" or "sekadar" or "semata")
            {
                return true;
            }
            if (tokens[i].Lower == "allein" && i + 1 < tokens.Count && !(tokens[i + 1].Lower is var next && (next.Contains("lass", StringComparison.Ordinal) || next.Contains("ließ", StringComparison.Ordinal) || next.StartsWith("bleib", StringComparison.Ordinal))))
            {
                // "nicht allein durch ...", not "niemanden allein lassen"
                return true;
            }
            if (tokens[i].Lower == "einfach" && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && tokens[i + 1].Lower != "zu")
            {
                // "nicht einfach durch ...", not "nicht einfach zu lösen".
                return true;
            }
        }
        return false;
    }

    /// <summary>"Not so high for years", "so hoch wie seit Jahren nicht": higher than for years, which denies nothing.</summary>
    private static bool IsRecord(IReadOnlyList<ValueToken> tokens, Negation negation)
    {
        var end = negation.Token + negation.Length;
        if (tokens[negation.Token].Lower is "nie" or "niemals" && Enumerable.Range(Math.Max(0, negation.Token - RecordReach), Math.Min(RecordReach, negation.Token)).Any(i => tokens[i].Lower is "so" or "derart" && tokens[i + 1].Lower is not ("etwas" or "was" or "ein" or "eine" or "einen" or "viele")))
        {
            // "so schlecht schnitt sie noch nie ab", but not "so etwas gab es noch nie"
            return true;
        }
        if (tokens[negation.Token].Lower is "nicht" or "nie")
        {
            return Enumerable.Range(Math.Max(0, negation.Token - RestrictionReach), Math.Min(RestrictionReach, negation.Token))
                .Any(i => tokens[i].Lower == "wie" && i + 1 < tokens.Count && tokens[i + 1].Lower is "seit" or "lange" or "noch");
        }
        var so = Enumerable.Range(end, Math.Min(3, tokens.Count - end)).FirstOrDefault(i => tokens[i].Lower is "so" or "as" or "si" or "aussi" or "autant", -1);
        return so > 0 && Enumerable.Range(so, Math.Min(RestrictionReach, tokens.Count - so)).Any(i => tokens[i].Lower is "since" or "depuis"
            || (tokens[i].Lower is "in" or "for" && i + 1 < tokens.Count && tokens[i + 1].Lower is "years" or "decades" or "months" or "weeks" or "centuries"));
    }

    /// <summary>"Did not hesitate to": did it.</summary>
    private static bool IsHesitation(IReadOnlyList<ValueToken> tokens, Negation negation) =>
        negation.Token + negation.Length < tokens.Count
        && tokens[negation.Token + negation.Length].Lower is "hesitate" or "hesitated" or "hésité" or "hésiter" or "gezögert" or "zögern" or "ragu" or "segan";

    /// <summary>"No, we did": an answer, which other languages leave out or word otherwise.</summary>
    private static bool IsAnswer(IReadOnlyList<ValueToken> tokens, int at) =>
        tokens[at].Lower is "no" or "nein" or "tidak" or "nope"
        && (at + 1 >= tokens.Count || tokens[at + 1].Kind == TokenKind.Mark) && (at == 0 || tokens[at - 1].Kind == TokenKind.Mark || tokens[at - 1].Lower is "oh" or "said" or "sagte" or "kata");

    /// <summary>", auch nicht heute": carries on what was denied before.</summary>
    private static bool IsAlso(IReadOnlyList<ValueToken> tokens, int at) =>
        at > 2 && tokens[at].Lower == "nicht" && tokens[at - 1].Lower == "auch" && (tokens[at - 2].Text == "," || tokens[at - 2].Lower == "und")
        && Enumerable.Range(0, at - 2).Any(i => tokens[i].Lower is "nicht" or "nie" or "niemals" or "niemand" || tokens[i].Lower.StartsWith("kein", StringComparison.Ordinal));

    /// <summary>"mencegah supaya tidak": to prevent it, where the verb denies already.</summary>
    private static bool IsPrevented(IReadOnlyList<ValueToken> tokens, int at) =>
        at > 1 && tokens[at - 1].Lower is "agar" or "supaya"
        && Enumerable.Range(Math.Max(0, at - 5), Math.Min(5, at)).Any(i => tokens[i].Lower is "mencegah" or "menghindari" or "dicegah" or "menghalangi" or "melarang");

    /// <summary>didn't, won't: the tokens are "didn", "'", "t".</summary>
    private static bool EndsInNt(IReadOnlyList<ValueToken> tokens, int at) =>
        tokens[at].Lower == "t" && at >= 2 && tokens[at].Glued && tokens[at - 1].Text is "'" or "\u2019" && tokens[at - 1].Glued
        && (tokens[at - 2].Lower.EndsWith('n') || tokens[at - 2].Lower == "ca");

    private static Forms Load(string language)
    {
        var forms = new Forms(new PhraseTable<string>(), new PhraseTable<string>(), []);
        foreach (var row in FactList.Rows("polarity", language).OrderBy(row => row["class"] != "not"))
        {
            if (row["form"].Split(Gap) is [var verb, var particle])
            {
                forms.Separated.Add((verb, particle));
                continue;
            }
            (row["class"] == "clause" ? forms.Clauses : forms.Negating).Add(row["form"], language, row["class"]);
        }
        return forms;
    }
}
