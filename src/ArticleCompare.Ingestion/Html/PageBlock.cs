using AngleSharp.Dom;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Html;

/// <summary>A run of text of a page that is set as one block.</summary>
/// <param name="Text">As a browser shows it: white space single, a line break for br.</param>
/// <param name="Element">The block element it stands in.</param>
/// <param name="Hint">What the element says.</param>
/// <param name="Level">Of a heading, else 0.</param>
/// <param name="LinkedLetters">How many characters of the text are inside links.</param>
/// <param name="IsBold">All of it is bold.</param>
/// <param name="Aside">The innermost element around it that should hold no article text; null when there is none.</param>
internal sealed record PageBlock(string Text, IElement Element, PieceHint Hint, int Level, int LinkedLetters, bool IsBold, AsideElement? Aside)
{
    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkedLetters / Text.Length;
}

/// <summary>An element that by its name or class holds no article text, and the next such one around it.</summary>
internal sealed record AsideElement(IElement Element, string Reason, AsideElement? Outer);
