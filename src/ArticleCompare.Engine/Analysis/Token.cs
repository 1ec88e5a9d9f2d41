using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Analysis;

/// <summary>A word or a number of a text.</summary>
/// <param name="Span">Into the text.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Hyphened">Joined to the token before it by a hyphen.</param>
/// <param name="EndsClause">Followed by punctuation or the end of the text.</param>
internal readonly record struct Token(TextSpan Span, TokenKind Kind, bool Hyphened, bool EndsClause);

internal enum TokenKind : byte
{
    Word,
    /// <summary>Digits with their separators.</summary>
    Number,
    /// <summary>Letters and digits: o3, 4o, 20th.</summary>
    Mixed,
}

internal enum WordCase : byte
{
    Lower,
    Initial,
    Capitals,
}
