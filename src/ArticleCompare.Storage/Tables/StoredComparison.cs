namespace ArticleCompare.Storage.Tables;

/// <summary>Derived: what the engine found in a story. May be dropped at any time; it is made again.</summary>
public sealed class StoredComparison
{
    public int StoryId { get; set; }

    /// <summary>Hash of the inputs and the engine: another value means out of date.</summary>
    public required string InputHash { get; set; }

    /// <summary>What it was made of: a line with key and content hash for every article.</summary>
    public required string Inputs { get; set; }

    public DateTime Made { get; set; }

    /// <summary>The engine's <c>Comparison</c> without the articles' texts, compressed JSON.</summary>
    public required byte[] Result { get; set; }

    public int Claims { get; set; }

    public int Rows { get; set; }

    /// <summary>Rows with a difference that nobody dismissed; what is missing or only in one is not counted.</summary>
    public int OpenDifferences { get; set; }

    /// <summary>Who tells how much: a line for every article, see <see cref="Stories.ArticleFigures"/>; empty when nobody counted yet.</summary>
    public string Coverage { get; set; } = "";
}
