namespace ArticleCompare.Storage.Tables;

/// <summary>A word pair of a dictionary, its sides in ordinal order.</summary>
public sealed class StoredPair
{
    public int Id { get; set; }

    public int DictionaryId { get; set; }

    public StoredLayer? Dictionary { get; set; }

    public required string Language { get; set; }

    public required string Words { get; set; }

    public required string OtherLanguage { get; set; }

    public required string OtherWords { get; set; }

    /// <summary>Above 0 up to 1.</summary>
    public double Weight { get; set; }

    /// <summary>Both sides in lower case, for searching.</summary>
    public required string Search { get; set; }

    /// <summary>When a person removed it; a removed pair is kept, so that it is not learned again and can come back.</summary>
    public DateTime? Removed { get; set; }

    /// <summary>JSON of <see cref="Dictionaries.PairEvidence"/>: why it was learned; null for other pairs.</summary>
    public string? Evidence { get; set; }
}
