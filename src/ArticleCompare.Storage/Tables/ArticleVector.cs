namespace ArticleCompare.Storage.Tables;

/// <summary>Derived: an article as the index of stories wants it. May be dropped at any time; it is made again.</summary>
public sealed class ArticleVector
{
    public int ArticleId { get; set; }

    /// <summary>The <see cref="StoredArticle.ContentHash"/> of the article it was made of: another value means out of date.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The build of the engine that made it: what another one made cannot be compared with.</summary>
    public required string Engine { get; set; }

    /// <summary>The engine's <c>StoryVector</c>, as it writes itself.</summary>
    public required byte[] Vector { get; set; }
}
