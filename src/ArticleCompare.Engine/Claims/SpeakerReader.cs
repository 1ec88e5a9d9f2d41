using System.Collections.Concurrent;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Sentences;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Claims;

/// <summary>Finds who says each sentence of an article, block by block; remembers who spoke last for "she said".</summary>
internal sealed class SpeakerReader(Article article)
{
    private static readonly ConcurrentDictionary<string, HashSet<string>> Common = new(StringComparer.Ordinal);

    /// <summary>Up to this place in a sentence a name is taken for its subject, behind a title: "The French prime minister Anne Petit".</summary>
    private const int LastOfSubject = 6;

    private readonly string text = article.ReadingText;
    private TextSpan? lastNamed;

    /// <summary>Two capitalised words in a row that are no common words: who "he" is, where nobody has spoken yet.</summary>
    private TextSpan? lastPerson;

    /// <summary>Such words at the beginning of a sentence: who "he" is, unless somebody has spoken since.</summary>
    private TextSpan? lastSubject;

    /// <summary>The speaker of each sentence of a block.</summary>
    /// <param name="block">The block; a turn of an interview has its speaker.</param>
    /// <param name="language">Of the block.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations: what is quoted together is said by one.</param>
    public Speaker[] Read(Block block, string language, List<ReadSentence> sentences, List<TextSpan> quotations)
    {
        var own = block.Speaker is { Length: > 0 } name ? new Speaker(SpeakerKind.Named, Place(name, block.Span)) : Speaker.Narrator;
        var result = new Speaker[sentences.Count];
        for (var s = 0; s < sentences.Count; s++)
        {
            result[s] = Attributed(sentences[s], language) ?? own;
        }
        var first = 0;
        foreach (var quotation in quotations)
        {
            while (first < sentences.Count && sentences[first].Span.End <= quotation.Start) first++;
            var end = first;
            while (end < sentences.Count && sentences[end].Span.Start < quotation.End) end++;
            var speaker = Array.FindIndex(result, first, end - first, s => s.Kind != SpeakerKind.Narrator);
            for (var s = first; speaker >= 0 && s < end; s++)
            {
                result[s] = result[s].Kind == SpeakerKind.Narrator ? result[speaker] : result[s];
            }
        }
        return result;
    }

    private Speaker? Attributed(ReadSentence sentence, string language)
    {
        if (AttributionCues.For(language) is not { } cues || ClauseWords.For(language) is not { } words)
        {
            return null;
        }
        var attributions = AttributionFinder.Find(sentence.Tokens, cues, words)
            // "..., stellte sie fest, ...": whatever the verb means, it interrupts what is said
            .Select(a => sentence.IsInserted(a.Cue.Start) ? a with { IsInserted = true } : a)
            .Where(a => a.IsSpeech || a.Kind is AttributionKind.Think or AttributionKind.Estimate).ToList();
        var before = Later(lastNamed, lastSubject) ?? lastPerson;
        FindPerson(sentence.Tokens, language);
        // "I think", "denken Sie": whoever speaks anyway.
        attributions.RemoveAll(a => a.Speaker is { } s && IsOneself(s.Slice(text)));
        // What somebody thinks is told of people, not of things.
        attributions.RemoveAll(a => !a.IsSpeech && a.Speaker is { } s && !sentence.Tokens.Exists(t => s.Contains(t.Start) && (words.IsPersonal(t.Lower) || IsName(t, sentence.Tokens[0], language))));
        if (attributions.Find(a => a.Speaker is not null) is not { Speaker: { } span })
        {
            return attributions.Exists(a => a.IsSpeech) ? new Speaker(SpeakerKind.Unnamed, null) : null;
        }
        var tokens = sentence.Tokens.FindAll(t => t.Start >= span.Start && t.End <= span.End);
        if (tokens.Exists(t => IsName(t, sentence.Tokens[0], language)))
        {
            lastNamed = span;
            return new Speaker(SpeakerKind.Named, span);
        }
        if (NameBehind(sentence.Tokens, span, language) is { } apposition)
        {
            lastNamed = apposition;
            return new Speaker(SpeakerKind.Named, apposition);
        }
        var isPronoun = tokens.TrueForAll(t => words.IsPersonal(t.Lower) || t.Lower is "sie" or "er" or "he" or "she" or "il" or "elle" or "dia" or "nya" or "ia" or "t");
        return isPronoun && before is { } named ? new Speaker(SpeakerKind.Named, named) : new Speaker(SpeakerKind.Unnamed, span);
    }

    private void FindPerson(List<ValueToken> tokens, string language)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (IsPersonName(tokens[i - 1], tokens[0], language) && IsPersonName(tokens[i], tokens[0], language) && tokens[i].Start == tokens[i - 1].End + 1)
            {
                lastPerson = TextSpan.FromBounds(tokens[i - 1].Start, tokens[i].End);
                lastSubject = i <= LastOfSubject && !tokens.Take(i).Any(t => t.Kind != TokenKind.Word) ? lastPerson : lastSubject;
            }
        }
    }

    private static TextSpan? Later(TextSpan? a, TextSpan? b) => a is null || b?.Start > a.Value.Start ? b : a;

    /// <summary>"the leader of the opposition, Rosa Meinert": the full name behind a comma.</summary>
    private static TextSpan? NameBehind(List<ValueToken> tokens, TextSpan speaker, string language)
    {
        var at = tokens.FindIndex(t => t.Start >= speaker.End);
        return at > 0 && at + 2 < tokens.Count && tokens[at].Text == "," && IsPersonName(tokens[at + 1], tokens[0], language) && IsPersonName(tokens[at + 2], tokens[0], language)
            ? TextSpan.FromBounds(tokens[at + 1].Start, tokens[at + 3 < tokens.Count && IsPersonName(tokens[at + 3], tokens[0], language) ? at + 3 : at + 2].End)
            : null;
    }

    private static bool IsPersonName(ValueToken token, ValueToken first, string language) =>
        token.Text.Length > 1 && !char.IsUpper(token.Text[1]) && IsName(token, first, language);

    private static bool IsOneself(string speaker) => speaker is "ich" or "Ich" or "wir" or "Wir" or "Sie" or "du" or "ihr" or "man" or "I" or "we" or "We" or "you" or "You"
        or "je" or "Je" or "j'" or "J'" or "nous" or "Nous" or "vous" or "Vous" or "on" or "On" or "saya" or "Saya" or "kami" or "Kami" or "kita" or "Kita" or "Anda" or "anda";

    /// <summary>A capitalised word that is no common word of the language.</summary>
    private static bool IsName(ValueToken token, ValueToken first, string language)
    {
        if (token.Kind != TokenKind.Word || !char.IsUpper(token.Text[0]))
        {
            return false;
        }
        var common = Common.GetOrAdd(language, CommonWords);
        return !IsCommon(common, token.Lower) && !(language == "de" && IsCommon(common, token.Lower.AsSpan().TrimEnd("sner")))
            && !(token == first && ClauseWords.For(language) is { } words && (words.Determiners.Contains(token.Lower) || words.Pronouns.Contains(token.Lower)));
    }

    /// <summary>A word of the lexicon, perhaps with an s behind it.</summary>
    private static bool IsCommon(HashSet<string> common, ReadOnlySpan<char> word)
    {
        var lookup = common.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.Contains(word) || (word.EndsWith('s') && lookup.Contains(word[..^1]));
    }

    /// <summary>Some twenty thousand, of which a run asks for few: not frozen, which would cost more than all look-ups.</summary>
    private static HashSet<string> CommonWords(string language)
    {
        var common = new HashSet<string>(StringComparer.Ordinal);
        var column = Array.IndexOf(LexiconRow.Languages, language);
        foreach (var row in column < 0 ? [] : ConceptLexicon.Shipped.Rows.Where(row => row.Kind != 'p'))
        {
            var cell = row.Cells[column].AsSpan();
            foreach (var range in cell.Split('|'))
            {
                var form = cell[range].TrimStart('~');
                if (!form.Contains(' '))
                {
                    common.Add(form.ToString().ToLowerInvariant());
                }
            }
        }
        return common;
    }

    /// <summary>Where a name stands nearest before its block's end; null when the article does not write it so.</summary>
    private TextSpan? Place(string name, TextSpan block)
    {
        var at = text.LastIndexOf(name, Math.Max(0, block.End - 1), StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, name.Length);
    }
}
