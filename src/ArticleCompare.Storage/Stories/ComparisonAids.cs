namespace ArticleCompare.Storage.Stories;

/// <summary>What helps comparisons beside the engine and the dictionaries.</summary>
/// <param name="State">Names it: comparisons made with another state are out of date.</param>
public sealed record ComparisonAids(string State);
