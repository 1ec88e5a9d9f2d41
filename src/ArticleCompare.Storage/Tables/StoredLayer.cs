namespace ArticleCompare.Storage.Tables;

/// <summary>A layer of word pairs over the shipped lexicon.</summary>
public sealed class StoredLayer
{
    public int Id { get; set; }

    public DictionaryKind Kind { get; set; }

    /// <summary>What a person called it; empty for those that the program keeps itself.</summary>
    public required string Name { get; set; }

    public DateTime Added { get; set; }

    public required string Who { get; set; }

    /// <summary>Rises with every change of what the comparison gets from it.</summary>
    public int Version { get; set; }

    /// <summary>When a person removed it; null while it counts.</summary>
    public DateTime? Removed { get; set; }

    public List<StoredPair> Pairs { get; } = [];
}

public enum DictionaryKind
{
    /// <summary>Taken from confirmed rows.</summary>
    Learned,
    /// <summary>Written by people here.</summary>
    Own,
    Imported,
}
