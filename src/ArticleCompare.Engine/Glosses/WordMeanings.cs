using ArticleCompare.Engine.Analysis;
using ArticleCompare.Engine.Languages.Stemming;
using ArticleCompare.Engine.Lexicon;

namespace ArticleCompare.Engine.Glosses;

/// <summary>Chooses for a word of one language the word of another that most likely says what is meant.</summary>
/// <param name="lexicon">Where its meanings stand.</param>
/// <param name="from">Language of the word, one of the lexicon's.</param>
/// <param name="to">Language of the reader, one of the lexicon's.</param>
/// <param name="beside">The concepts of each text that says the same in another language, with how surely they are meant.</param>
internal sealed class WordMeanings(ConceptLexicon lexicon, string from, string to, IReadOnlyList<Dictionary<uint, float>> beside)
{
    /// <summary>Weights of a word's own concepts differ by less; those of its word family lie lower.</summary>
    private const float NearlyAsSure = 0.1f;

    private readonly WordAnalyser analyser = lexicon.AnalyserOf(from);
    private readonly int source = Array.IndexOf(LexiconRow.Languages, from);
    private readonly int target = Array.IndexOf(LexiconRow.Languages, to);

    /// <summary>Null when the lexicon has none. A compound that it lacks is explained by its parts.</summary>
    /// <param name="written">As it stands in the text.</param>
    public string? Of(string written) => Of(analyser.Analyse(written, TokenKind.Word), FormsOf(Tokenizer.Normalise(written)));

    private string? Of(Word word, HashSet<string> forms)
    {
        var meanings = word.Features
            .Where(f => f.Kind == FeatureKind.Concept)
            .Select(f => new Meaning(f.Weight, f.Weight * beside.Sum(b => b.GetValueOrDefault(f.Id)), f.Id, First((int)f.Id, target)))
            .Where(m => m.Text is not null)
            .ToList();
        if (meanings.Count > 0)
        {
            var surest = meanings.Max(m => m.Weight) - NearlyAsSure;
            // What a counterpart says, too; else what the word is the usual word for; else the most usual word of the reading language.
            return meanings
                .Where(m => m.Support > 0 || m.Weight >= surest)
                .OrderByDescending(m => m.Support)
                .ThenByDescending(m => IsUsualWord((int)m.Concept, forms))
                .ThenByDescending(m => Background.Frequency(to, WordForms.Of(Tokenizer.Normalise(m.Text), to).Light))
                .ThenBy(m => m.Text, StringComparer.Ordinal)
                .First().Text;
        }
        var parts = word.Parts.Select(p => Of(p, [])).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(" + ", parts);
    }

    /// <param name="Weight">How surely the word has it, 0 to 1.</param>
    /// <param name="Support">How surely it and counterparts have it, 0 when none has.</param>
    private readonly record struct Meaning(float Weight, float Support, uint Concept, string? Text);

    /// <summary>The row names the word first, others behind it.</summary>
    private bool IsUsualWord(int concept, HashSet<string> forms) =>
        First(concept, source) is { } first && forms.Contains(WordForms.Of(Tokenizer.Normalise(first), from).Light);

    private HashSet<string> FormsOf(string word) => [WordForms.Of(word, from).Light, .. WordForms.Alternates(word, from)];

    private string? First(int concept, int column)
    {
        if (lexicon.PairOf(concept) is { } pair)
        {
            return pair.Language == LexiconRow.Languages[column] ? pair.Words : pair.OtherLanguage == LexiconRow.Languages[column] ? pair.OtherWords : null;
        }
        var word = lexicon.Rows[concept].Cells[column].Split('|').FirstOrDefault(w => w.Length > 0 && w[0] != '~');
        return string.IsNullOrWhiteSpace(word) ? null : word;
    }
}
