using ArticleCompare.Engine.Languages.Stemming;

namespace ArticleCompare.Engine.Analysis;

/// <summary>What finds a word by how it is written: its folded spelling, and the beginning of its sound for cognates and transcribed names.</summary>
internal static class SpellingFeatures
{
    /// <param name="features">Of the word, which these are added to.</param>
    /// <param name="word">Normalised.</param>
    /// <param name="kind">What its token is.</param>
    /// <param name="written">Its case.</param>
    /// <param name="known">The lexicon has it: its spelling is trusted less.</param>
    /// <param name="compound">It has parts that match by themselves.</param>
    public static void Add(FeatureSet features, string word, TokenKind kind, WordCase written, bool known, bool compound)
    {
        if (word.Length > 0 && UnspacedScript.Contains(word[0]))
        {
            if (UnspacedScript.IsDense(word[0]))
            {
                features.Add(Feature.Of(FeatureKind.Spelling, word), UnspacedScript.CharacterWeight);
            }
            return;
        }
        var folded = Folding.Fold(word);
        if (folded.StartsWith("billion", StringComparison.Ordinal) || folded.StartsWith("trillion", StringComparison.Ordinal) || folded.StartsWith("billiard", StringComparison.Ordinal))
        {
            // another number in each language
            return;
        }
        var name = written != WordCase.Lower;
        if (folded.Length >= 3 || !known || kind == TokenKind.Mixed)
        {
            features.Add(Feature.Of(FeatureKind.Spelling, folded), !known ? 1 : name ? 0.95f : folded.Length >= 5 ? 0.85f : 0.6f);
        }
        if (kind == TokenKind.Mixed)
        {
            // 1980er, 20th, 25. and the like: the number counts
            var digits = folded.AsSpan()[..folded.AsSpan().IndexOfAnyExceptInRange('0', '9')];
            if (digits.Length >= 2)
            {
                features.Add(Feature.Of(FeatureKind.Value, digits), 0.8f);
            }
            return;
        }
        var sound = Folding.Sound(folded);
        if (sound.Length < 4)
        {
            return;
        }
        var trust = compound ? 0.85f : known ? 0.88f : 1f;
        features.Add(Feature.Of(FeatureKind.Sound, sound + "."), 0.97f * trust);
        if (sound.Length >= 7)
        {
            features.Add(Feature.Of(FeatureKind.Sound, sound.AsSpan(0, 6)), 0.92f * trust);
        }
        if (sound.Length >= 6)
        {
            features.Add(Feature.Of(FeatureKind.Sound, sound.AsSpan(0, 5)), 0.86f * trust);
        }
        if (sound.Length >= 5 && !known)
        {
            features.Add(Feature.Of(FeatureKind.Sound, sound.AsSpan(0, 4)), 0.7f);
        }
    }
}
