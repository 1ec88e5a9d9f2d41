namespace ArticleCompare.Ingestion.Debris;

/// <summary>A row of Lists/boilerplate_cues.tsv.</summary>
/// <param name="Category">share, cookie, credit ...</param>
/// <param name="Match">exact, prefix, contains or regex.</param>
/// <param name="Text">The words or the pattern.</param>
internal sealed record Cue(string Category, string Match, string Text);
