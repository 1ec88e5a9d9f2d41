using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Articles;

/// <summary>
/// A recorded mending of a damaged place (a mangled entity, a stray " ."). The text itself stays as it was uploaded:
/// the engine reads <see cref="Article.ReadingText"/>, which has the replacement at the same place.
/// </summary>
/// <param name="Span">The damaged place; never shorter than <paramref name="Replacement"/>.</param>
/// <param name="Replacement">What is read instead; empty to read nothing.</param>
public sealed record Repair(TextSpan Span, string Replacement);
