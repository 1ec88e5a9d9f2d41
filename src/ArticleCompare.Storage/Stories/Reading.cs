using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;

namespace ArticleCompare.Storage.Stories;

/// <summary>What the reader made of an upload: derived, and made again from the bytes by a newer reader.</summary>
/// <param name="Article">As the engine gets it, with the corrections applied.</param>
/// <param name="Format">Name of the format the bytes were read as.</param>
/// <param name="Encoding">IANA name.</param>
/// <param name="DetectedLanguage">Also where a person chose otherwise.</param>
/// <param name="LanguageConfidence">0 to 1.</param>
/// <param name="Notes">Names of the reader's notes.</param>
/// <param name="Reader">Names the state of the reader: another one may read otherwise.</param>
public sealed record Reading(
    Article Article,
    string Format,
    string Encoding,
    string DetectedLanguage,
    double LanguageConfidence,
    ImmutableArray<string> Notes,
    string Reader);
