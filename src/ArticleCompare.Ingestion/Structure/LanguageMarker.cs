using System.Text;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Ingestion.Drafts;

namespace ArticleCompare.Ingestion.Structure;

/// <summary>The article's language, and the blocks that are in another one.</summary>
internal static class LanguageMarker
{
    // Below this confidence a block is taken to be in the article's language.
    private const double SureBlock = 0.8;
    private const int ShortestBlock = 25;
    private const int ShortestTail = 40;
    private const int Sample = 20_000;
    // Enough to be sure; a long paragraph is in one language.
    private const int BlockSample = 160;

    /// <returns>The language that counts and what was detected.</returns>
    public static (string Language, LanguageGuess Guess) Mark(IReadOnlyList<Piece> pieces, string? chosen, string? declared, Deadline deadline)
    {
        var guess = LanguageDetector.Detect(ContentSample(pieces));
        var language = chosen ?? (guess.Language == LanguageDetector.Unknown ? declared ?? guess.Language : guess.Language);
        foreach (var piece in pieces)
        {
            deadline.Check();
            if (piece.Reading.Length < ShortestBlock)
            {
                continue;
            }
            var own = LanguageDetector.Detect(piece.Reading.AsSpan(0, Math.Min(piece.Reading.Length, BlockSample)));
            if (own.Language != language && own.Language != LanguageDetector.Unknown && own.Confidence >= SureBlock)
            {
                piece.Language = own.Language;
            }
        }
        SetAsideForeignTail(pieces);
        return (language, guess);
    }

    /// <summary>What stands behind the last block in the article's own language and is in another one.</summary>
    private static void SetAsideForeignTail(IReadOnlyList<Piece> pieces)
    {
        var own = pieces.Count(p => !p.IsSetAside && p.Language is null);
        for (var i = pieces.Count - 1; i >= 0 && own > 0; i--)
        {
            if (pieces[i].IsSetAside)
            {
                continue;
            }
            // a short line may look foreign for one name in it
            if (pieces[i].Language is null || pieces[i].Reading.Length < ShortestTail)
            {
                return;
            }
            pieces[i].SetAside(SetAsideReasons.OtherLanguage);
        }
    }

    private static string ContentSample(IReadOnlyList<Piece> pieces)
    {
        var sample = new StringBuilder();
        foreach (var piece in pieces.Where(p => !p.IsSetAside))
        {
            sample.Append(piece.Reading).Append('\n');
            if (sample.Length > Sample)
            {
                break;
            }
        }
        return sample.ToString();
    }
}
