using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Sentences;

/// <summary>One sentence, without the white space around it.</summary>
/// <param name="Span">Into <c>Article.Text</c>.</param>
/// <param name="Block">Index into <c>Article.Blocks</c>.</param>
public sealed record Sentence(TextSpan Span, int Block);
