using System.Collections.Frozen;

namespace ArticleCompare.Engine.Alignment;

/// <summary>
/// What texts mean, as vectors made elsewhere (an embedding service): data for the alignment, beside the words. They may help to find
/// what belongs together; whether it agrees is told from the words alone.
/// </summary>
public sealed class TextVectors
{
    private readonly FrozenDictionary<string, float[]> vectors;

    private TextVectors(FrozenDictionary<string, float[]> vectors) => this.vectors = vectors;

    public static TextVectors None { get; } = new(FrozenDictionary<string, float[]>.Empty);

    public bool IsEmpty => vectors.Count == 0;

    /// <param name="vectors">By text. A vector that is nothing but zeros says nothing and is left out.</param>
    /// <exception cref="ArgumentException">Vectors of different lengths, or one with a number that is not finite.</exception>
    public static TextVectors Of(IEnumerable<KeyValuePair<string, ReadOnlyMemory<float>>> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var kept = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var length = -1;
        foreach (var (text, vector) in vectors)
        {
            length = length < 0 ? vector.Length : length;
            if (vector.Length != length || !AreFinite(vector.Span))
            {
                throw new ArgumentException("Vectors of one length and of finite numbers are needed.", nameof(vectors));
            }
            if (Meaning.Unit(vector.Span) is { } unit)
            {
                kept[text] = unit;
            }
        }
        return new TextVectors(kept.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static bool AreFinite(ReadOnlySpan<float> vector)
    {
        foreach (var x in vector)
        {
            if (!float.IsFinite(x))
            {
                return false;
            }
        }
        return true;
    }

    internal float[]? Find(string text) => vectors.GetValueOrDefault(text);
}
