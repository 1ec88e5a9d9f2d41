namespace ArticleCompare.Engine.Articles;

/// <summary>What a block is in its article. <see cref="CrossLink"/> and <see cref="Boilerplate"/> are set aside: kept, shown folded, not compared.</summary>
public enum BlockKind
{
    Title,
    Lead,
    Paragraph,
    Heading,
    Bullet,
    Quote,
    Question,
    Answer,
    Caption,
    /// <summary>"Read also ..." and the like: a pointer to another article.</summary>
    CrossLink,
    /// <summary>Debris of the site: navigation, cookie notes, share lines, tickers, a second copy of the title, a foreign tail.</summary>
    Boilerplate,
    /// <summary>Place, day and agency in front of the first sentence: read with the article, but no claim of it.</summary>
    Dateline,
}
