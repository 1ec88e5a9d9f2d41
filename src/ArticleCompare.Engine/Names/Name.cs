using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Names;

/// <summary>One word of the name of a person, place, organisation or product.</summary>
/// <param name="Span">Into the text that was read.</param>
/// <param name="Folded">Lower case without accents: the same for Müller and Muller.</param>
/// <param name="Evidence">How it shows that it is a name.</param>
public readonly record struct Name(TextSpan Span, string Folded, NameEvidence Evidence);

public enum NameEvidence
{
    /// <summary>An ordinary word with a capital inside a sentence: Rangers, Apple. Often only a title or a headline.</summary>
    Capital,
    /// <summary>A word that no dictionary has, with a capital: Menga, Anthropic.</summary>
    Unknown,
    /// <summary>In the lexicon of names: Berlin, Merkel.</summary>
    Known,
}
