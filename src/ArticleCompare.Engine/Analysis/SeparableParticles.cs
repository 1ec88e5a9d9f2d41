namespace ArticleCompare.Engine.Analysis;

/// <summary>What German verbs lay off to the end of the clause.</summary>
internal static class SeparableParticles
{
    private static readonly HashSet<string> particles = new(StringComparer.Ordinal)
    {
        "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "frei", "heim", "her", "heran", "heraus", "herbei", "herein", "herum", "hervor", "hin", "hinaus",
        "hinein", "hinzu", "los", "mit", "nach", "nieder", "statt", "teil", "um", "unter", "vor", "voran", "voraus", "vorbei", "weg", "weiter", "wieder", "zu", "zurück", "zusammen", "durch", "über", "dar", "bereit", "bekannt",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = particles.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);

    /// <summary>The particles that the word may begin with, as a separable verb does.</summary>
    public static IEnumerable<string> Of(string word)
    {
        for (var length = 2; length <= Math.Min(8, word.Length - 4); length++)
        {
            if (lookup.Contains(word.AsSpan(0, length)))
            {
                yield return word[..length];
            }
        }
    }
}
