using System.Runtime.InteropServices;
using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;

namespace ArticleCompare.Engine.Lexicon;

/// <summary>What a filed entry stands for.</summary>
/// <param name="Concept">Number of the row.</param>
/// <param name="Kind">Part of speech, as in the tables.</param>
/// <param name="Case">How a word must be written to be meant.</param>
/// <param name="Weight">0 to 1: how surely the word has the meaning; 1 for a row of the tables.</param>
/// <param name="Written">The word as the row has it, in lower case; empty for an entry of several words.</param>
internal readonly record struct Entry(int Concept, char Kind, EntryCase Case, float Weight = 1, string Written = "")
{
    public bool Fits(WordCase written) => Case switch
    {
        EntryCase.Capitals => written == WordCase.Capitals,
        EntryCase.Initial => written != WordCase.Lower,
        _ => true,
    };
}

internal enum EntryCase : byte
{
    Any,
    /// <summary>A name: May, Nice, Mark.</summary>
    Initial,
    /// <summary>An acronym: US, WHO, IT.</summary>
    Capitals,
}

/// <summary>One language's side of the lexicon: words by light stem and by family, multi-word entries as a trie of light stems, separable verbs.</summary>
internal sealed class LanguageLexicon(string language)
{
    private readonly Dictionary<string, Entry[]> words = new(32_000, StringComparer.Ordinal);
    private readonly Dictionary<string, Entry[]> families = new(16_000, StringComparer.Ordinal);
    private readonly Dictionary<string, int> phraseWords = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> phraseSteps = [];
    private readonly List<List<Entry>?> phraseEntries = [null];
    private readonly Dictionary<int, float> frequencies = [];

    public string Language { get; } = language;

    public bool Knows(string light) => words.ContainsKey(light);

    public ReadOnlySpan<Entry> Words(string light) => words.TryGetValue(light, out var entries) ? entries : [];

    public ReadOnlySpan<Entry> FamilyOf(string root) => families.TryGetValue(root, out var entries) ? entries : [];

    /// <summary>Share of background sentences that have one of the row's single words, estimated.</summary>
    public float Frequency(int concept) => frequencies.GetValueOrDefault(concept);

    /// <summary>The number of a light stem in multi-word entries; 0 when none has it.</summary>
    public int PhraseWord(string light) => phraseWords.GetValueOrDefault(light);

    /// <summary>The next node of the trie, 0 when there is none. The root is node 0.</summary>
    public int Step(int node, int phraseWord) => phraseSteps.GetValueOrDefault(((long)node << 32) | (uint)phraseWord);

    /// <summary>The multi-word entries that end at a node.</summary>
    public ReadOnlySpan<Entry> PhrasesAt(int node) => phraseEntries[node] is { } entries ? CollectionsMarshal.AsSpan(entries) : [];

    /// <summary>The rows whose entries are these words, as they are or inflected lightly.</summary>
    public SortedSet<int> ConceptsOf(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.TokenizeEntry(text, Language, tokens);
        var found = new SortedSet<int>();
        var node = 0;
        foreach (var token in tokens)
        {
            var light = WordForms.Of(Tokenizer.Normalise(token.Span.Slice(text.AsSpan())), Language).Light;
            if (tokens.Count == 1)
            {
                found.UnionWith(Words(light).ToArray().Select(e => e.Concept));
                return found;
            }
            node = Step(node, PhraseWord(light));
            if (node == 0)
            {
                return found;
            }
        }
        found.UnionWith(PhrasesAt(node).ToArray().Select(e => e.Concept));
        return found;
    }

    /// <summary>Files one column of the tables.</summary>
    public void File(IReadOnlyList<LexiconRow> rows, int column)
    {
        var tokens = new List<Token>();
        foreach (var row in rows)
        {
            foreach (var range in row.Cells[column].AsSpan().Split('|'))
            {
                var alternative = row.Cells[column].AsSpan()[range].TrimStart('~').ToString();
                File(alternative, new Entry(row.Concept, row.Kind, CaseOf(alternative, row.Kind)), tokens);
            }
        }
    }

    /// <summary>Files this language's sides of word pairs.</summary>
    /// <param name="pairs">Of any languages.</param>
    /// <param name="first">The concept that the first pair is.</param>
    public void File(IReadOnlyList<DictionaryPair> pairs, int first)
    {
        var tokens = new List<Token>();
        for (var p = 0; p < pairs.Count; p++)
        {
            // two words match by the product of their weights
            var weight = MathF.Sqrt((float)pairs[p].Weight);
            foreach (var (side, words) in (ReadOnlySpan<(string, string)>)[(pairs[p].Language, pairs[p].Words), (pairs[p].OtherLanguage, pairs[p].OtherWords)])
            {
                if (side == Language)
                {
                    // what German writes small and has a particle may be separated
                    var kind = Language == "de" && Tokenizer.CaseOf(words) == WordCase.Lower ? 'v' : 'n';
                    File(words, new Entry(first + p, kind, CaseOf(words, kind), weight), tokens);
                }
            }
        }
    }

    private void File(string alternative, Entry entry, List<Token> tokens)
    {
        Tokenizer.TokenizeEntry(alternative, Language, tokens);
        if (tokens.Count == 1)
        {
            FileWord(Tokenizer.Normalise(tokens[0].Span.Slice(alternative.AsSpan())), entry);
        }
        else if (tokens.Count > 1)
        {
            FilePhrase(alternative, entry, tokens);
        }
    }

    private void FileWord(string written, Entry entry)
    {
        var forms = WordForms.Of(written, Language);
        ref var filed = ref CollectionsMarshal.GetValueRefOrAddDefault(words, forms.Light, out _);
        if (!HasConcept(filed, entry.Concept))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, entry.Concept, out _) += Background.Frequency(Language, forms.Light);
        }
        Add(ref filed, entry with { Written = written });
        if (entry.Kind is not 'f' and not 'p' && forms.Family is { Length: >= 3 } family)
        {
            Add(ref CollectionsMarshal.GetValueRefOrAddDefault(families, family, out _), entry);
        }
    }

    private void FilePhrase(string alternative, Entry entry, List<Token> tokens)
    {
        var node = 0;
        foreach (var token in tokens)
        {
            var light = WordForms.Of(Tokenizer.Normalise(token.Span.Slice(alternative.AsSpan())), Language).Light;
            if (!phraseWords.TryGetValue(light, out var word))
            {
                phraseWords[light] = word = phraseWords.Count + 1;
            }
            var step = ((long)node << 32) | (uint)word;
            if (!phraseSteps.TryGetValue(step, out var next))
            {
                phraseSteps[step] = next = phraseEntries.Count;
                phraseEntries.Add(null);
            }
            node = next;
        }
        var entries = phraseEntries[node] ??= [];
        if (!entries.Contains(entry))
        {
            entries.Add(entry with { Case = EntryCase.Any });
        }
    }

    private static bool HasConcept(ReadOnlySpan<Entry> entries, int concept)
    {
        foreach (ref readonly var entry in entries)
        {
            if (entry.Concept == concept)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Most words have one entry or two: exact arrays are smaller than lists.</summary>
    private static void Add(ref Entry[]? entries, Entry entry)
    {
        if (entries is null)
        {
            entries = [entry];
        }
        else if (!HasConcept(entries, entry.Concept) || Array.IndexOf(entries, entry) < 0)
        {
            entries = [.. entries, entry];
        }
    }

    private EntryCase CaseOf(string alternative, char kind)
    {
        var written = Tokenizer.CaseOf(alternative);
        if (written == WordCase.Capitals && alternative.Length <= 5)
        {
            return EntryCase.Capitals;
        }
        return written != WordCase.Lower && (Language != "de" || kind == 'p') ? EntryCase.Initial : EntryCase.Any;
    }
}
