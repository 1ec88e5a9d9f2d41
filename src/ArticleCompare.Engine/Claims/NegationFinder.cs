using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>A negating word.</summary>
/// <param name="Span">The word or the fixed group of words.</param>
/// <param name="Negates">False where the words only look so: "not only", "no doubt", "non seulement", "tidak hanya".</param>
public readonly record struct Negation(TextSpan Span, bool Negates);

/// <summary>Finds the words that negate a statement: not, no, never, nobody and the like, with their correlatives (ne ... pas, weder ... noch).</summary>
public static class NegationFinder
{
    /// <summary>How far "pas" may stand from "ne", in words.</summary>
    private const int FrenchReach = 8;

    private static readonly ConcurrentDictionary<string, PhraseTable<bool>> Tables = new(StringComparer.Ordinal);

    /// <summary>The negating words of a stretch of text, in text order. "Ne ... que" (only) is none.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="language">ISO 639-1 code; other than de, en, fr and id give none.</param>
    public static ImmutableArray<Negation> Find(string text, TextSpan within, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Find(ValueTokenizer.Split(text, within, language), language);
    }

    internal static ImmutableArray<Negation> Find(List<ValueToken> tokens, string language)
    {
        var table = Tables.GetOrAdd(language, Load);
        var result = ImmutableArray.CreateBuilder<Negation>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (negates, count) = (false, 0);
            foreach (var (meaning, length) in table.At(tokens, i))
            {
                if (length > count)
                {
                    (negates, count) = (meaning, length);
                }
            }
            if (count == 0 && language == "en" && IsContraction(tokens, i))
            {
                (negates, count) = (true, 1);
            }
            if (count > 0 && !(negates && IsOther(tokens, i, language)))
            {
                result.Add(new Negation(TextSpan.FromBounds(tokens[i].Start, tokens[i + count - 1].End), negates));
            }
            i += Math.Max(0, count - 1);
        }
        return result.ToImmutable();
    }

    /// <summary>didn't, won't: the tokens are "didn", "'", "t".</summary>
    private static bool IsContraction(List<ValueToken> tokens, int at) =>
        tokens[at].Lower == "t" && at >= 2 && tokens[at].Glued && tokens[at - 1].Text is "'" or "’" && tokens[at - 1].Glued
        && (tokens[at - 2].Lower.EndsWith('n') || tokens[at - 2].Lower == "ca");

    /// <summary>A word of the list that does not negate here.</summary>
    private static bool IsOther(List<ValueToken> tokens, int at, string language)
    {
        var word = tokens[at].Lower;
        switch (language)
        {
            case "en":
                // "No. 1", and the answer "No, ..." which is one
                return word == "no" && at + 2 < tokens.Count && tokens[at + 1].Text == "." && tokens[at + 2].Kind == TokenKind.Number;
            case "fr":
                return word is "plus" or "personne" or "point" or "rien" or "jamais" or "guère" or "nul" or "nulle" && !IsNearNe(tokens, at, word);
            case "id":
                // The question tag "bukan?"
                return word is "bukan" or "kan" && at + 1 < tokens.Count && tokens[at + 1].Text == "?";
            default:
                return false;
        }
    }

    /// <summary>"ne ... plus" negates, "plus" alone does not; "ne ... plus que" means only.</summary>
    private static bool IsNearNe(List<ValueToken> tokens, int at, string word)
    {
        for (var i = at - 1; i >= Math.Max(0, at - FrenchReach) && !(tokens[i].Kind == TokenKind.Mark && tokens[i].Text is "." or ";" or "?" or "!"); i--)
        {
            if (tokens[i].Lower is "ne" or "n'")
            {
                return !(word == "plus" && at + 1 < tokens.Count && tokens[at + 1].Lower is "que" or "qu'");
            }
        }
        for (var i = at + 1; i < Math.Min(tokens.Count, at + FrenchReach) && word != "plus" && word != "point"; i++)
        {
            if (tokens[i].Lower is "ne" or "n'")
            {
                return true;
            }
        }
        // "rien de plus", "pour rien"
        return word == "rien" && (at + 1 < tokens.Count && tokens[at + 1].Lower is "de" or "d'" || at > 0 && tokens[at - 1].Lower is "de" or "pour");
    }

    /// <summary>true for a form that negates, false for one that only looks so.</summary>
    private static PhraseTable<bool> Load(string language)
    {
        var table = new PhraseTable<bool>();
        foreach (var row in FactList.Rows("negation_words", language))
        {
            foreach (var form in row.Items("forms"))
            {
                table.Add(form, language, row["negates"] == "yes");
            }
        }
        return table;
    }
}
