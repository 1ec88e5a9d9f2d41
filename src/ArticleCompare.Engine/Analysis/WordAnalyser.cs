using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Turns the written words of one language into <see cref="Word"/>s. Keeps what it has worked out; results do not depend on what came before.</summary>
internal sealed class WordAnalyser
{
    /// <summary>About as many written forms as a newsroom's day has, in 30 MB; then the memory is emptied and fills again.</summary>
    private const int Remembered = 50_000;

    private const int ShortestGenitive = 3;

    private const float AlternateWeight = 0.92f;
    private const float BesideWrittenWeight = 0.75f;
    private const float FamilyWeight = 0.65f;
    private const float RelatedWeight = 0.6f;

    private readonly ConcurrentDictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly string language;
    private readonly ConceptLexicon concepts;

    public WordAnalyser(string language, ConceptLexicon concepts)
    {
        this.language = language;
        this.concepts = concepts;
        Lexicon = concepts.For(language);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public LanguageLexicon? Lexicon { get; }

    public Word Analyse(ReadOnlySpan<char> written, TokenKind kind)
    {
        if (lookup.TryGetValue(written, out var word))
        {
            return word;
        }
        if (words.Count >= Remembered)
        {
            words.Clear();
        }
        word = kind == TokenKind.Number ? Number(written)
            : language == "en" && EnglishContractions.Split(Tokenizer.Normalise(written)) is { Length: > 0 } contracted ? Contraction(written, contracted)
            : Analyse(Tokenizer.Normalise(written), Tokenizer.CaseOf(written), kind, allowParts: true);
        lookup[written] = word;
        return word;
    }

    /// <summary>The different light stems of a text, those of compounds' parts included.</summary>
    public SortedSet<string> LightStems(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new(0, text.Length), language, tokens);
        var stems = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens.Where(t => t.Kind != TokenKind.Number))
        {
            var word = Tokenizer.Normalise(token.Span.Slice(text.AsSpan()));
            stems.Add(WordForms.Of(word, language).Light);
            if (language == "de" && token.Kind == TokenKind.Word && Lexicon is not null)
            {
                stems.UnionWith(CompoundSplitter.Split(word, Lexicon).Select(p => WordForms.Of(p, language).Light));
            }
        }
        return stems;
    }

    private Word Contraction(ReadOnlySpan<char> written, string[] contracted) => new()
    {
        Key = StableHash.Of(string.Concat(language, ":", Tokenizer.Normalise(written))),
        Features = [],
        Parts = [.. contracted.Select(word => Analyse(word, WordCase.Lower, TokenKind.Word, allowParts: false))],
        Frequency = 0,
        IsKnown = true,
    };

    /// <summary>A number in one notation, by its likeliest reading; digits that are no number (1.0.2) as they are written.</summary>
    private string Canonical(ReadOnlySpan<char> written)
    {
        var digits = string.Create(written.Length, written, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = char.IsDigit(from[i]) ? (char)('0' + (int)char.GetNumericValue(from[i])) : from[i];
            }
        });
        return DigitReader.Read(digits, language) is [var amount, ..] ? amount.ToString("0.##########", CultureInfo.InvariantCulture) : digits;
    }

    private Word Number(ReadOnlySpan<char> written)
    {
        var canonical = Canonical(written);
        var features = new FeatureSet();
        AddEntries(features, canonical, WordCase.Lower, 1);
        features.Add(Feature.Of(FeatureKind.Value, canonical), 1);
        return new Word
        {
            Key = Feature.Of(FeatureKind.Value, canonical),
            Features = features.ToFeatures(),
            Frequency = canonical.Length == 1 ? 0.01f : 0.003f,
            IsKnown = true,
            PhraseWords = PhraseWords([canonical]),
        };
    }

    private Word Analyse(string word, WordCase written, TokenKind kind, bool allowParts)
    {
        var forms = WordForms.Of(word, language);
        var features = new FeatureSet();
        var stems = new List<string> { forms.Light };
        if (Lexicon is not null)
        {
            AddWritten(features, word, forms.Light, written);
            var direct = features.Count > 0;
            foreach (var alternate in WordForms.Alternates(word, language))
            {
                stems.Add(alternate);
                AddEntries(features, alternate, written, AlternateWeight, inflected: direct);
            }
            foreach (var entry in Lexicon.FamilyOf(forms.Family))
            {
                if (entry.Fits(written))
                {
                    features.Add(Feature.Concept(entry.Concept), FamilyWeight * entry.Weight);
                }
            }
        }
        var known = features.Count > 0;
        var frequency = Math.Max(Background.Frequency(language, forms.Light), MeaningFrequency(features));
        if (word.Length > 0 && UnspacedScript.Contains(word[0]))
        {
            frequency = Math.Max(frequency, UnspacedScript.Frequency(word[0]));
        }
        AddRelated(features);
        ImmutableArray<Word> parts = [];
        if (allowParts && language == "de" && kind == TokenKind.Word && Lexicon is not null)
        {
            parts = [.. CompoundSplitter.Split(word, Lexicon).Select(p => Analyse(p, WordCase.Lower, TokenKind.Word, allowParts: false))];
        }
        SpellingFeatures.Add(features, language == "en" ? EnglishStemmer.WithoutGenitive(word) : word, kind, written, known, !parts.IsEmpty);
        if (language == "de" && !known && written != WordCase.Lower && word.Length > ShortestGenitive && word.EndsWith('s'))
        {
            // the genitive of a name: Haringtons
            features.Add(Feature.Of(FeatureKind.Spelling, Folding.Fold(word[..^1])), AlternateWeight);
        }
        return new Word
        {
            Key = StableHash.Of(string.Concat(language, ":", forms.Light)),
            Features = features.ToFeatures(),
            Parts = parts,
            PhraseWords = PhraseWords(stems),
            Stems = language == "de" ? [.. stems] : [],
            Frequency = frequency,
            IsKnown = known,
        };
    }

    /// <summary>What a word that a row has as it is written may mean otherwise (Spieler, player, beside Spiel, game) is less likely.</summary>
    private void AddWritten(FeatureSet features, string word, string light, WordCase written)
    {
        var entries = Lexicon!.Words(light);
        var exact = false;
        foreach (var entry in entries)
        {
            exact |= entry.Fits(written) && entry.Written == word;
        }
        foreach (var entry in entries)
        {
            if (entry.Fits(written))
            {
                features.Add(Feature.Concept(entry.Concept), (exact && entry.Written != word ? BesideWrittenWeight : 1) * entry.Weight);
            }
        }
    }

    private void AddEntries(FeatureSet features, string light, WordCase written, float weight, bool inflected = false)
    {
        if (Lexicon is null)
        {
            return;
        }
        foreach (var entry in Lexicon.Words(light))
        {
            // beside a direct hit, an alternate is worth a look only as another form of a verb, noun or adjective
            if (entry.Fits(written) && !(inflected && entry.Kind is 'f' or 'p'))
            {
                features.Add(Feature.Concept(entry.Concept), weight * entry.Weight);
            }
        }
    }

    /// <summary>
    /// How often what the word means is said, on average over its rows: a rare form or synonym ("stated") tells no more than the usual word ("said"),
    /// since the other language may use either.
    /// </summary>
    private float MeaningFrequency(FeatureSet features)
    {
        var sum = 0f;
        var count = 0;
        foreach (var id in features.Ids.Where(id => features[id] >= AlternateWeight))
        {
            sum += Lexicon!.Frequency((int)id) * features[id];
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private void AddRelated(FeatureSet features)
    {
        foreach (var concept in features.Ids.Where(id => features[id] >= AlternateWeight).ToList())
        {
            foreach (var related in concepts.RelatedTo((int)concept))
            {
                features.Add(Feature.Concept(related), RelatedWeight);
            }
        }
    }

    private ImmutableArray<int> PhraseWords(List<string> stems)
    {
        if (Lexicon is null)
        {
            return [];
        }
        var numbers = ImmutableArray.CreateBuilder<int>();
        foreach (var stem in stems)
        {
            if (Lexicon.PhraseWord(stem) is > 0 and var number && !numbers.Contains(number))
            {
                numbers.Add(number);
            }
        }
        return numbers.ToImmutable();
    }
}
