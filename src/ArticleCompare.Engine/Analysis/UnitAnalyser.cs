using System.Collections.Immutable;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Turns stretches of text into <see cref="UnitVector"/>s. Not for several threads at once.</summary>
/// <param name="language">ISO 639-1 code.</param>
/// <param name="concepts">The lexicon; null for the shipped one.</param>
internal sealed class UnitAnalyser(string language, ConceptLexicon? concepts = null)
{
    private const int SeparationReach = 14;

    private readonly WordAnalyser analyser = (concepts ?? ConceptLexicon.Shipped).AnalyserOf(language);
    private readonly List<Token> tokens = [];
    private readonly List<Atom> atoms = [];
    private readonly List<Item> items = [];
    private readonly List<Hit> hits = [];
    private readonly List<Word> words = [];
    private readonly List<(uint Key, float Frequency, TextSpan Span)> marks = [];
    private readonly List<int> atomOfWord = [];

    /// <param name="text">The text that the spans of atoms point into.</param>
    /// <param name="spans">The unit's stretches, in text order.</param>
    public UnitVector Analyse(string text, ReadOnlySpan<TextSpan> spans)
    {
        tokens.Clear();
        atoms.Clear();
        items.Clear();
        hits.Clear();
        words.Clear();
        atomOfWord.Clear();
        foreach (var span in spans)
        {
            Tokenizer.Tokenize(text, span, language, tokens);
        }
        var length = 0;
        var joined = 0;
        for (var t = 0; t < tokens.Count && atoms.Count < UnitVector.MaxAtoms; t++)
        {
            var span = tokens[t].Span;
            length += span.Length;
            if (Tokenizer.IsRepeat(text, tokens, t))
            {
                continue;
            }
            AddWord(analyser.Analyse(span.Slice(text.AsSpan()), tokens[t].Kind), span);
            joined = t > 0 && UnspacedScript.AreJoined(text, tokens[t - 1], tokens[t]) ? joined + 1 : 1;
            if (joined > 1 && UnspacedScript.WordLength(text[tokens[t - 1].Span.Start], text[span.Start]) is var count && count <= joined)
            {
                AddCharacters(text, t, count);
            }
        }
        if (analyser.Lexicon is { } lexicon)
        {
            AddPhrases(lexicon);
            if (language == "de")
            {
                AddSeparatedVerbs(lexicon, text);
            }
        }
        Marks.Find(text, spans, marks);
        foreach (var (key, frequency, span) in marks)
        {
            atoms.Add(new Atom(span, key, frequency));
            AddItem(atoms.Count - 1, 1, -1, [new Feature(key, 1)]);
        }
        var ordered = hits.ToArray();
        Array.Sort(ordered, static (x, y) => x.Feature != y.Feature ? x.Feature.CompareTo(y.Feature) : x.Item.CompareTo(y.Item));
        return new UnitVector { Atoms = [.. atoms], Items = [.. items], Hits = ordered, Length = (int)(length * TextLength.Factor(language)) };
    }

    private void AddWord(Word word, TextSpan span)
    {
        words.Add(word);
        atomOfWord.Add(atoms.Count);
        if (word.Parts.IsEmpty)
        {
            atoms.Add(new Atom(span, word.Key, word.Frequency));
            AddItem(atoms.Count - 1, 1, -1, word.Features);
            return;
        }
        var first = atoms.Count;
        foreach (var part in word.Parts)
        {
            atoms.Add(new Atom(span, part.Key, part.Frequency));
            AddItem(atoms.Count - 1, 1, -1, part.Features);
        }
        AddItem(first, word.Parts.Length, -1, word.Features);
    }

    /// <summary>The last atoms as one item: what two texts in one script without spaces have in common are words, not single characters.</summary>
    private void AddCharacters(string text, int last, int count)
    {
        var characters = "";
        for (var t = last - count + 1; t <= last; t++)
        {
            characters += Tokenizer.Normalise(tokens[t].Span.Slice(text.AsSpan()));
        }
        AddItem(atoms.Count - count, count, -1, [new Feature(Feature.Of(FeatureKind.Spelling, characters), 1)]);
    }

    private void AddItem(int first, int count, int extra, ImmutableArray<Feature> features)
    {
        foreach (var feature in features)
        {
            hits.Add(new Hit(feature.Id, (short)items.Count, feature.Weight));
        }
        items.Add(new Item((short)first, (short)count, (short)extra));
    }

    private void AddPhrases(LanguageLexicon lexicon)
    {
        for (var start = 0; start < words.Count - 1; start++)
        {
            var (node, last) = Longest(lexicon, 0, start, (0, -1));
            if (last > start)
            {
                var first = atomOfWord[start];
                var end = last + 1 < words.Count ? atomOfWord[last + 1] : atoms.Count;
                AddItem(first, end - first, -1, [.. lexicon.PhrasesAt(node).ToArray().Select(e => new Feature(Feature.Concept(e.Concept), e.Weight))]);
            }
        }
    }

    private (int Node, int Last) Longest(LanguageLexicon lexicon, int node, int at, (int Node, int Last) best)
    {
        if (at >= words.Count)
        {
            return best;
        }
        foreach (var number in words[at].PhraseWords)
        {
            var next = lexicon.Step(node, number);
            if (next == 0)
            {
                continue;
            }
            if (lexicon.PhrasesAt(next).Length > 0 && at > best.Last)
            {
                best = (next, at);
            }
            best = Longest(lexicon, next, at + 1, best);
        }
        return best;
    }

    /// <summary>"kündigte ... an": a particle at the end of a clause makes the verb before it one of its own.</summary>
    private void AddSeparatedVerbs(LanguageLexicon lexicon, string text)
    {
        // tokens and words run in parallel except for repeats, which German does not have
        for (var t = 1; t < Math.Min(tokens.Count, words.Count); t++)
        {
            if (!tokens[t].EndsClause || !SeparableParticles.Contains(tokens[t].Span.Slice(text.AsSpan())))
            {
                continue;
            }
            var particle = Tokenizer.Normalise(tokens[t].Span.Slice(text.AsSpan()));
            for (var v = t - 1; v >= Math.Max(0, t - SeparationReach) && !tokens[v].EndsClause; v--)
            {
                if (TryAddSeparated(lexicon, particle, v, t))
                {
                    break;
                }
            }
        }
    }

    private bool TryAddSeparated(LanguageLexicon lexicon, string particle, int verb, int at)
    {
        foreach (var stem in words[verb].Stems)
        {
            var entries = lexicon.Words(particle + stem).ToArray().Where(e => e.Kind == 'v').ToList();
            if (entries.Count > 0)
            {
                AddItem(atomOfWord[verb], 1, atomOfWord[at], [.. entries.Select(e => new Feature(Feature.Concept(e.Concept), e.Weight))]);
                return true;
            }
        }
        return false;
    }
}
