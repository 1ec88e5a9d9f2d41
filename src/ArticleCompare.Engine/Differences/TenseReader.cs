using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArticleCompare.Engine.Claims;
using ArticleCompare.Engine.Lists;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>
/// Finds the verbs of a passage that are planned, coming or done by the signs of <c>Lists/tense_words.tsv</c>. The present tense and
/// the simple past are none: they stand for all three. Neither is a denied verb or a perfect infinitive ("will have built").
/// </summary>
internal static class TenseReader
{
    /// <summary>How many words may stand between a sign and its verb where they stand together ("has also quickly built").</summary>
    private const int Reach = 3;

    /// <summary>How far off a German infinitive with "zu" may be: "plant, im nächsten Jahr ein Werk zu bauen".</summary>
    private const int LongReach = 20;

    private sealed record Signs(PhraseTable<(Step Step, string Takes)> Words, ImmutableArray<string> Endings);

    private static readonly ConcurrentDictionary<string, Signs> Lists = new(StringComparer.Ordinal);

    public static ImmutableArray<Tense> Read(Passage passage)
    {
        var signs = Lists.GetOrAdd(passage.Language, Load);
        var found = ImmutableArray.CreateBuilder<Tense>();
        for (var i = 0; i < passage.Tokens.Length; i++)
        {
            if (IsConditional(passage, i))
            {
                continue;
            }
            foreach (var ((step, takes), count) in signs.Words.At(passage.Tokens, i))
            {
                Add(step, i, count, passage.Language == "de" ? GermanVerb(passage, i, count, takes) : VerbBehind(passage, i + count, takes));
            }
            if (signs.Endings.Any(e => passage.Tokens[i].Lower.Length > e.Length && passage.Tokens[i].Lower.EndsWith(e, StringComparison.Ordinal)) && char.IsLower(passage.Tokens[i].Text[0]))
            {
                Add(Step.Coming, i, 1, i);
            }
        }
        return found.ToImmutable();

        void Add(Step step, int at, int count, int? verb)
        {
            if (verb is { } v && passage.IsContent(Span(v)) && !IsReporting(passage, v) && !passage.IsNear(Span(v), Reach, NegationStrength.Implied) && !passage.IsNear(Span(at), Reach, NegationStrength.Implied))
            {
                found.Add(new Tense(step, TextSpan.FromBounds(passage.Tokens[at].Start, passage.Tokens[at + count - 1].End), Span(v)));
            }
        }

        TextSpan Span(int token) => TextSpan.FromBounds(passage.Tokens[token].Start, passage.Tokens[token].End);
    }

    /// <summary>"Will say", "has said": when something is said is another matter than when it is done.</summary>
    private static bool IsReporting(Passage passage, int verb) =>
        AttributionCues.For(passage.Language) is { } cues && cues.TryGetValue(passage.Tokens[verb].Lower, out var forms) && forms.Exists(f => f.Words.Length == 1);

    /// <summary>"Would have thought", "to have built" have not.</summary>
    private static bool IsConditional(Passage passage, int at) =>
        at > 0 && passage.Language == "en" && passage.Tokens[at].Lower == "have"
        && passage.Tokens[at - 1].Lower is "would" or "could" or "should" or "might" or "may" or "must" or "will" or "to" or "d";

    /// <summary>English, French, Indonesian: the first word behind the sign that is no grammar and no adverb, if it has the form that the sign takes.</summary>
    private static int? VerbBehind(Passage passage, int at, string takes)
    {
        for (var i = at; i < passage.Tokens.Length && i <= at + Reach && passage.Tokens[i].Kind == TokenKind.Word; i++)
        {
            var word = passage.Tokens[i].Lower;
            if (word is "have" or "had" or "having" or "avoir")
            {
                return null;
            }
            if (VerbForms.IsAdverb(word, passage.Language))
            {
                continue;
            }
            if (passage.IsContent(TextSpan.FromBounds(passage.Tokens[i].Start, passage.Tokens[i].End)))
            {
                return VerbForms.Is(takes, word, passage.Language) ? i : null;
            }
            if (!VerbForms.IsAuxiliary(word, passage.Language))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>German: the verb closes the clause, or stands in front of a sign that closes it.</summary>
    private static int? GermanVerb(Passage passage, int at, int count, string takes)
    {
        var tokens = passage.Tokens;
        if (takes == "to")
        {
            for (var i = at + count; i + 1 < tokens.Length && i < at + count + LongReach; i++)
            {
                if (tokens[i].Lower == "zu" && VerbForms.Is("infinitive", tokens[i + 1].Lower, "de") && char.IsLower(tokens[i + 1].Text[0]))
                {
                    return i + 1;
                }
            }
            return null;
        }
        var end = at + count;
        while (end < tokens.Length && tokens[end].Kind != TokenKind.Mark && tokens[end].Lower is not ("und" or "oder" or "als" or "wie" or "sowie"))
        {
            end++;
        }
        var last = end == at + count ? at - 1 : end - 1;
        if (last < 1)
        {
            return null;
        }
        var isPassive = tokens[last].Lower == (takes == "infinitive" ? "werden" : "worden");
        var verb = isPassive ? last - 1 : last;
        return verb != at && char.IsLower(tokens[verb].Text[0]) && VerbForms.Is(isPassive ? "participle" : takes, tokens[verb].Lower, "de") ? verb : null;
    }

    private static Signs Load(string language)
    {
        var words = new PhraseTable<(Step, string)>();
        var endings = ImmutableArray.CreateBuilder<string>();
        foreach (var row in FactList.Rows("tense_words", language).Where(r => Enum.TryParse<Step>(r["step"], ignoreCase: true, out _)))
        {
            foreach (var form in row.Items("forms"))
            {
                if (row["takes"] == "ending")
                {
                    endings.Add(form);
                }
                else
                {
                    words.Add(form, language, (Enum.Parse<Step>(row["step"], ignoreCase: true), row["takes"]));
                }
            }
        }
        return new Signs(words, endings.ToImmutable());
    }
}
