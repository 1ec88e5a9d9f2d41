namespace ArticleCompare.Storage.Tables;

/// <summary>One uploaded state of an article's text.</summary>
public sealed class Revision
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public StoredArticle? Article { get; set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; set; }

    public required string UploadHash { get; set; }

    public Upload? Upload { get; set; }

    public string? FileName { get; set; }

    public DateTime Uploaded { get; set; }

    public required string Who { get; set; }

    /// <summary>Derived from the upload and the corrections: <see cref="Stories.Reading"/>, compressed JSON.</summary>
    public required byte[] Reading { get; set; }

    /// <summary>The reader that made <see cref="Reading"/>; what another one made is read again.</summary>
    public required string Reader { get; set; }
}
