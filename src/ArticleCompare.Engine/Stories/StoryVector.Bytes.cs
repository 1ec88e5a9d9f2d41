using System.Buffers.Binary;
using System.Text;

namespace ArticleCompare.Engine.Stories;

/// <summary>
/// A vector as bytes, to be stored, the same for the same vector: counts of language letters, stretches, sets and features, then
/// these, little-endian. Features are those of one build of the engine.
/// </summary>
public sealed partial class StoryVector
{
    private const int CountBytes = 4 * sizeof(ushort);
    private const int FeatureBytes = sizeof(uint) + 2 * sizeof(ushort);

    /// <summary>About three kilobytes for an article of ten sentences.</summary>
    public byte[] ToBytes()
    {
        var language = Encoding.UTF8.GetBytes(Language);
        var sets = stretches ?? [];
        var bytes = new byte[CountBytes + language.Length + sets.Length * sizeof(ulong) + Features.Length * FeatureBytes];
        var rest = bytes.AsSpan();
        foreach (var count in (int[])[language.Length, StretchCount, sets.Length, Features.Length])
        {
            BinaryPrimitives.WriteUInt16LittleEndian(Take(ref rest, sizeof(ushort)), (ushort)count);
        }
        language.CopyTo(Take(ref rest, language.Length));
        foreach (var set in sets)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(Take(ref rest, sizeof(ulong)), set);
        }
        foreach (var feature in Features)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(Take(ref rest, sizeof(uint)), feature.Id);
            BinaryPrimitives.WriteHalfLittleEndian(Take(ref rest, sizeof(ushort)), feature.Weight);
            BinaryPrimitives.WriteUInt16LittleEndian(Take(ref rest, sizeof(ushort)), feature.Stretches);
        }
        return bytes;
    }

    /// <param name="bytes">By <see cref="ToBytes"/> of this build of the engine.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are cut short.</exception>
    public static StoryVector FromBytes(byte[] bytes)
    {
        var rest = bytes.AsSpan();
        var counts = new int[4];
        for (var c = 0; c < counts.Length; c++)
        {
            counts[c] = BinaryPrimitives.ReadUInt16LittleEndian(Take(ref rest, sizeof(ushort)));
        }
        var language = Encoding.UTF8.GetString(Take(ref rest, counts[0]));
        var sets = new ulong[counts[2]];
        for (var s = 0; s < sets.Length; s++)
        {
            sets[s] = BinaryPrimitives.ReadUInt64LittleEndian(Take(ref rest, sizeof(ulong)));
        }
        var features = new StoryFeature[counts[3]];
        for (var f = 0; f < features.Length; f++)
        {
            var feature = Take(ref rest, FeatureBytes);
            features[f] = new StoryFeature(
                BinaryPrimitives.ReadUInt32LittleEndian(feature),
                BinaryPrimitives.ReadHalfLittleEndian(feature[sizeof(uint)..]),
                BinaryPrimitives.ReadUInt16LittleEndian(feature[(sizeof(uint) + sizeof(ushort))..]));
        }
        return new StoryVector(language, features, sets.Length == 0 ? null : sets, counts[1]);
    }

    private static Span<byte> Take(ref Span<byte> rest, int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
