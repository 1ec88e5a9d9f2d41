namespace ArticleCompare.Cli.Languages;

/// <summary>A line of known language.</summary>
/// <param name="Language">The code that the detector answers.</param>
/// <param name="Text">A sentence or a few words.</param>
/// <param name="Block">Which of twenty parts of its source it belongs to; whole parts are held out, so that no article is on both sides.</param>
internal sealed record TrainingText(string Language, string Text, int Block);
