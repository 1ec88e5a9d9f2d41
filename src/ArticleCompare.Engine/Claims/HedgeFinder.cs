using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>How a statement is made less than certain, or more.</summary>
public enum HedgeStrength
{
    /// <summary>May, could, perhaps.</summary>
    Possible,
    /// <summary>Probably, is likely to.</summary>
    Probable,
    /// <summary>Apparently, seems.</summary>
    Evidential,
    /// <summary>Reportedly, angeblich, soll: somebody says so.</summary>
    Reported,
    /// <summary>Would, wäre.</summary>
    Hypothetical,
    /// <summary>Should, must.</summary>
    Should,
    /// <summary>Will, is going to.</summary>
    Prediction,
    /// <summary>Certainly, clearly.</summary>
    Certain,
}

/// <summary>Words that say how certain something is.</summary>
public readonly record struct Hedge(TextSpan Span, HedgeStrength Strength)
{
    /// <summary>The statement is less than certain.</summary>
    public bool Weakens => Strength is HedgeStrength.Possible or HedgeStrength.Probable or HedgeStrength.Evidential or HedgeStrength.Reported or HedgeStrength.Hypothetical;
}

/// <summary>Finds modal verbs, adverbs and moods that say how certain a statement is: <c>Lists/certainty_words.tsv</c>.</summary>
public static class HedgeFinder
{
    private static readonly ConcurrentDictionary<string, PhraseTable<HedgeStrength?>> Tables = new(StringComparer.Ordinal);

    /// <summary>The hedges of a stretch of text, in text order.</summary>
    /// <param name="text">A reading text.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="language">ISO 639-1 code; other than de, en, fr and id give none.</param>
    public static ImmutableArray<Hedge> Find(string text, TextSpan within, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Find(ValueTokenizer.Split(text, within, language), language);
    }

    internal static ImmutableArray<Hedge> Find(List<ValueToken> tokens, string language)
    {
        var table = Tables.GetOrAdd(language, Load);
        var result = ImmutableArray.CreateBuilder<Hedge>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (strength, count) = table.Longest(tokens, i);
            if (count == 0 && tokens[i].Kind == TokenKind.Word)
            {
                (strength, count) = (Mood(tokens[i].Lower, language), 1);
            }
            if (strength is { } found && !IsName(tokens, i, language))
            {
                result.Add(new Hedge(TextSpan.FromBounds(tokens[i].Start, tokens[i + count - 1].End), found));
                i += count - 1;
            }
        }
        return result.ToImmutable();
    }

    /// <summary>The French conditional and future, by their endings: "aurait", "sera".</summary>
    private static HedgeStrength? Mood(string word, string language)
    {
        if (language != "fr" || word.Length < 6)
        {
            return null;
        }
        if (word.EndsWith("erait", StringComparison.Ordinal) || word.EndsWith("eraient", StringComparison.Ordinal)
            || word.EndsWith("drait", StringComparison.Ordinal) || word.EndsWith("draient", StringComparison.Ordinal) || word.EndsWith("irait", StringComparison.Ordinal) || word.EndsWith("iraient", StringComparison.Ordinal)
            || word.EndsWith("ttrait", StringComparison.Ordinal) || word.EndsWith("ttraient", StringComparison.Ordinal))
        {
            return HedgeStrength.Hypothetical;
        }
        return word.EndsWith("eront", StringComparison.Ordinal) || word.EndsWith("iront", StringComparison.Ordinal) || word.EndsWith("dront", StringComparison.Ordinal) ? HedgeStrength.Prediction : null;
    }

    /// <summary>"May", "Will" as a month or a name inside a sentence; German nouns such as "der Wille".</summary>
    private static bool IsName(List<ValueToken> tokens, int at, string language) =>
        language is "en" or "de" && at > 0 && char.IsUpper(tokens[at].Text[0]) && tokens[at - 1].Kind != TokenKind.Mark;

    private static PhraseTable<HedgeStrength?> Load(string language)
    {
        var table = new PhraseTable<HedgeStrength?>();
        foreach (var row in FactList.Rows("certainty_words", language))
        {
            foreach (var form in row.Items("forms"))
            {
                table.Add(form, language, Enum.Parse<HedgeStrength>(row["strength"], ignoreCase: true));
            }
        }
        return table;
    }
}
